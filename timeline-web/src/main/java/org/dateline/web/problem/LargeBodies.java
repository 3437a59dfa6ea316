package org.dateline.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says why a body is refused for its size; the server alone would only hang up. */
@ApplicationScoped
public class LargeBodies {
    /** After the guard of every request, before the server's own limit. */
    private static final int BEFORE_THE_LIMIT = 500;

    private static final int TOO_LARGE = 413;
    private static final int MOST_DIGITS = 18;

    private final long most;
    private final ObjectMapper json;

    LargeBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT);
    }

    private void check(RoutingContext context) {
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
            return;
        }
        boolean api = ProblemResponses.isApi(context.normalizedPath());
        HttpServerResponse response = context.response()
                .setStatusCode(TOO_LARGE)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", api ? ProblemResponses.PROBLEM_JSON : "text/html;charset=UTF-8");
        response.end(api ? problem(context.normalizedPath()) : page());
    }

    /** Vert.x has refused what is not a number already. */
    private static long length(@Nullable String header) {
        boolean number = header != null
                && !header.isEmpty()
                && header.length() <= MOST_DIGITS
                && header.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Long.parseLong(header) : 0;
    }

    private String problem(String path) {
        try {
            return json.writeValueAsString(Problem.of(TOO_LARGE, Problem.detail(TOO_LARGE), path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    private static String page() {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Too large · Dateline</title></head>"
                + "<body><h1>" + Problem.title(TOO_LARGE) + "</h1><p>" + Problem.detail(TOO_LARGE)
                + "</p><p><a href=\"/\">To the timelines</a></p></body></html>";
    }
}
