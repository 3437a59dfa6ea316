package org.dateline.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.StoreUnavailableException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns exceptions into problems; no class name, query or stack trace ever reaches the sender. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response field(FieldException e, UriInfo uri) {
        String path = ProblemResponses.instance(uri);
        return ProblemResponses.of(Problem.ofField(e.field(), String.valueOf(e.getMessage()), path), path);
    }

    @ServerExceptionMapper
    Response missing(NotFoundException e, UriInfo uri) {
        return answer(404, sentence(e), uri);
    }

    @ServerExceptionMapper
    Response stale(StaleException e, UriInfo uri) {
        boolean api = ProblemResponses.isApi(ProblemResponses.instance(uri));
        return answer(api ? 412 : 409, sentence(e), uri);
    }

    @ServerExceptionMapper
    Response refused(RequestException e, UriInfo uri) {
        return answer(e.status(), String.valueOf(e.getMessage()), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(403, Problem.detail(403), uri);
    }

    @ServerExceptionMapper
    Response json(JacksonException e, UriInfo uri) {
        String path = ProblemResponses.instance(uri);
        return ProblemResponses.of(problem(e, path), path);
    }

    /** The framework has an answer of its own to these, so they are named one by one. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, UriInfo uri) {
        return json(e, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException json) {
            return json(json, uri);
        }
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : answer(status, Problem.detail(status), uri);
    }

    @ServerExceptionMapper
    Response unexpected(Exception e, UriInfo uri) {
        String path = ProblemResponses.instance(uri);
        if (StoreUnavailableException.is(e)) {
            LOG.warnf("The database does not answer (%s): %s", path, e.getMessage());
            return answer(503, Problem.detail(503), uri);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(e, "Failed at %s, reference %s", path, reference);
        return answer(500, "Something failed on our side. The log has the cause under " + reference + ".", uri);
    }

    private static Problem problem(JacksonException e, String path) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Problem.ofField(field(unknown), "is not a field that is known here", path);
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.ofField(field(mapping), "has a value of the wrong kind", path);
        }
        return Problem.of(400, "The body is not JSON that can be read" + place(e) + ".", path);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }

    private static Response answer(int status, String detail, UriInfo uri) {
        String path = ProblemResponses.instance(uri);
        return ProblemResponses.of(Problem.of(status, detail, path), path);
    }

    private static String sentence(Exception e) {
        @Nullable String message = e.getMessage();
        return message == null || message.isEmpty()
                ? ""
                : Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
