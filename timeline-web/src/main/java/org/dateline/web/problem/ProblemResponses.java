package org.dateline.web.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a problem: JSON under {@code /api}, a page everywhere else. */
public final class ProblemResponses {
    /** Media type of RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final int UNAVAILABLE = 503;
    /** When to ask again after a 503. */
    static final String RETRY_SECONDS = "5";

    /** Media type of a problem that a reader sees. */
    static final String PAGE = MediaType.TEXT_HTML + ";charset=UTF-8";

    private ProblemResponses() {}

    /** Templates of this class. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        /** The page of a problem. */
        public static native TemplateInstance problem(Problem problem);
    }

    /** Whether problems of this path are answered in JSON. */
    public static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** The address of a request as a problem names it. */
    public static String instance(UriInfo uri) {
        String path = uri.getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The answer. */
    public static Response of(Problem problem, String path) {
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (problem.status() == UNAVAILABLE) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        return isApi(path)
                ? answer.type(PROBLEM_JSON).entity(problem).build()
                : answer.type(PAGE).entity(page(problem)).build();
    }

    private static String page(Problem problem) {
        return Templates.problem(problem).render();
    }
}
