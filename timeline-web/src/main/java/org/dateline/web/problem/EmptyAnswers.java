package org.dateline.web.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a body to a refusal that a filter (that of the form token, for one) answered without any. */
public class EmptyAnswers {
    private static final int UNAUTHORIZED = 401;

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean hasBody = response.hasEntity() || request.getMethod().equals("HEAD");
        if (status < 400 || status == UNAUTHORIZED || hasBody) {
            return;
        }
        String path = ProblemResponses.instance(request.getUriInfo());
        Response answer = ProblemResponses.of(Problem.of(status, detail(request, status), path), path);
        MediaType type = answer.getMediaType();
        response.setEntity(answer.getEntity(), null, type);
    }

    private static String detail(ContainerRequestContext request, int status) {
        boolean form = status == 400 && request.getMethod().equals("POST");
        return form
                ? "The form was not sent from one of our pages, or its page was open for too long. Go back, load the page"
                        + " again and send it once more."
                : Problem.detail(status);
    }
}
