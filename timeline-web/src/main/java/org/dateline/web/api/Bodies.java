package org.dateline.web.api;

import org.dateline.web.page.Typed;
import org.dateline.web.problem.RequestException;
import org.jspecify.annotations.Nullable;

/** What a JSON body leaves out. */
final class Bodies {
    private static final int BAD_REQUEST = 400;

    private Bodies() {}

    /** The body itself; a request without one is refused. */
    static <T> T present(@Nullable T body) {
        if (body == null) {
            throw new RequestException(BAD_REQUEST, "The body is missing: send a JSON object.");
        }
        return body;
    }

    /** A text; empty when absent. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The reason for a change; null when absent. */
    static @Nullable String why(@Nullable String value) {
        return Typed.words("why", text(value));
    }

    /** A text that says something, or null. */
    static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
