package org.dateline.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What holds for every request: headers that keep pages inert, and no request from another site's page. */
@ApplicationScoped
public class Guard {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int FIRST = 1_000;

    private final SignIn signIn;
    private final GuessDelay delay;

    Guard(SignIn signIn, GuessDelay delay) {
        this.signIn = signIn;
        this.delay = delay;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, FIRST);
        filters.register(delay::hold, FIRST - 1);
    }

    private void check(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", POLICY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        HttpServerRequest request = context.request();
        if (!signIn.isRequired() && !isLocalName(request)) {
            refuse(response, 421, "this address answers only as localhost: sign-in is off");
        } else if (!READING.contains(request.method()) && isFromElsewhere(request)) {
            refuse(response, 403, "the request comes from another site's page");
        } else {
            context.next();
        }
    }

    /** Another name that resolves to this machine would make a foreign page same-origin with us. */
    private static boolean isLocalName(HttpServerRequest request) {
        if (request.authority() == null) {
            return false;
        }
        String host = request.authority().host().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]") || host.equals("::1");
    }

    private static boolean isFromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null || request.authority() == null) {
            return false;
        }
        try {
            return !isSame(URI.create(origin), request.authority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** Host and port; a port that is not named is the scheme's, as a proxy may name it and a browser does not. */
    private static boolean isSame(URI origin, HostAndPort ours) {
        int usual = "https".equals(origin.getScheme()) ? 443 : 80;
        int theirPort = origin.getPort() < 0 ? usual : origin.getPort();
        int ourPort = ours.port() < 0 ? usual : ours.port();
        return ours.host().equalsIgnoreCase(origin.getHost()) && theirPort == ourPort;
    }

    private static void refuse(HttpServerResponse response, int status, String detail) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"about:blank\",\"status\":" + status + ",\"detail\":\"" + detail + "\"}");
    }
}
