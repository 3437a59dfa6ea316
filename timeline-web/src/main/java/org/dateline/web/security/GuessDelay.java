package org.dateline.web.security;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes guessing passwords slow: lets attempts to sign in pass one after the other, as the queue says. */
@ApplicationScoped
public class GuessDelay {
    private static final String SIGN_IN_PATH = "/j_security_check";

    private final GuessQueue queue;
    private final String errorPage;

    GuessDelay(
            GuessQueue queue, @ConfigProperty(name = "quarkus.http.auth.form.error-page") Optional<String> errorPage) {
        this.queue = queue;
        this.errorPage = errorPage.orElse("/login?error=1");
    }

    void hold(RoutingContext context) {
        if (!context.normalizedPath().equals(SIGN_IN_PATH) || context.request().method() != HttpMethod.POST) {
            context.next();
            return;
        }
        String address = context.request().remoteAddress().hostAddress();
        Optional<Duration> wait = queue.reserve(address);
        if (wait.isEmpty()) {
            context.response()
                    .setStatusCode(429)
                    .putHeader("Retry-After", String.valueOf(GuessQueue.LONGEST_WAIT.toSeconds()))
                    .putHeader("Content-Type", "text/plain; charset=UTF-8")
                    .end("Too many attempts to sign in from this address; try again in a minute.");
            return;
        }
        context.addEndHandler(ended -> note(address, context));
        pass(context, wait.get());
    }

    private static void pass(RoutingContext context, Duration wait) {
        if (wait.toMillis() == 0) {
            context.next();
            return;
        }
        context.request().pause();
        context.vertx().setTimer(wait.toMillis(), timer -> {
            context.request().resume();
            context.next();
        });
    }

    private void note(String address, RoutingContext context) {
        if (isWelcome(context.response().headers().get("Location"), errorPage)) {
            queue.succeeded(address);
        }
    }

    /** Whether the answer leads anywhere but to the page that says that it did not work. */
    static boolean isWelcome(@Nullable String location, String errorPage) {
        if (location == null) {
            return false;
        }
        try {
            URI uri = URI.create(location);
            String query = uri.getRawQuery();
            return !errorPage.equals(uri.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
