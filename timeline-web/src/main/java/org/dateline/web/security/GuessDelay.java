package org.dateline.web.security;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes guessing passwords slow: each failed sign-in from an address doubles the wait before the next. */
@ApplicationScoped
public class GuessDelay {
    private static final String SIGN_IN_PATH = "/j_security_check";
    private static final int MOST_ADDRESSES = 10_000;
    private static final long FIRST_MILLIS = 250;
    private static final int MOST_DOUBLINGS = 6;

    private final Map<String, Integer> failures = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_ADDRESSES;
        }
    });

    void hold(RoutingContext context) {
        if (!context.normalizedPath().equals(SIGN_IN_PATH) || context.request().method() != HttpMethod.POST) {
            context.next();
            return;
        }
        String address = context.request().remoteAddress().hostAddress();
        context.addEndHandler(ended -> note(address, context));
        long wait = millisAfter(failures.getOrDefault(address, 0));
        if (wait == 0) {
            context.next();
        } else {
            context.request().pause();
            context.vertx().setTimer(wait, timer -> {
                context.request().resume();
                context.next();
            });
        }
    }

    private void note(String address, RoutingContext context) {
        String location = context.response().headers().get("Location");
        if (location == null || location.contains("error")) {
            failures.merge(address, 1, Integer::sum);
        } else {
            failures.remove(address);
        }
    }

    /** How long the next attempt waits after so many failures. */
    static long millisAfter(int failed) {
        return failed == 0 ? 0 : FIRST_MILLIS << Math.min(failed - 1, MOST_DOUBLINGS);
    }
}
