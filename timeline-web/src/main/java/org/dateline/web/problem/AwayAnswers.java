package org.dateline.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dateline.core.store.StorePulse;

/** Refuses requests at once, before anybody is signed in, while the database is known not to answer. Those that run go on. */
@ApplicationScoped
public class AwayAnswers {
    /** After the guard's filters, which look at addresses only. */
    private static final int BEHIND_THE_GUARD = 900;

    private static final int UNAVAILABLE = 503;

    /** Not a page like the others: those ask who looks, which only the database knows. */
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Not available at the moment · Dateline</title></head>
            <body><main>
            <h1>Not available at the moment</h1>
            <p>The database does not answer at the moment. Nothing was lost; try again in a few seconds.</p>
            <p><a href="">Try again</a></p>
            </main></body>
            </html>
            """;

    private final StorePulse pulse;
    private final ObjectMapper json;

    AwayAnswers(StorePulse pulse, ObjectMapper json) {
        this.pulse = pulse;
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEHIND_THE_GUARD);
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (pulse.isAway() && needsDatabase(path)) {
            refuse(context.response(), path);
        } else {
            context.next();
        }
    }

    private static boolean needsDatabase(String path) {
        return !path.startsWith("/static/") && !path.startsWith("/q/") && !path.startsWith("/favicon.");
    }

    private void refuse(HttpServerResponse response, String path) {
        response.setStatusCode(UNAVAILABLE).putHeader("Retry-After", ProblemResponses.RETRY_SECONDS);
        if (ProblemResponses.isApi(path)) {
            response.putHeader("Content-Type", ProblemResponses.PROBLEM_JSON)
                    .end(written(Problem.of(UNAVAILABLE, Problem.detail(UNAVAILABLE), path)));
        } else {
            response.putHeader("Content-Type", ProblemResponses.PAGE).end(PAGE);
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
