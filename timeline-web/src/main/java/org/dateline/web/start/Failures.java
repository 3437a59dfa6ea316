package org.dateline.web.start;

import org.jspecify.annotations.Nullable;

/** Says what went wrong in one line: the innermost cause is what a reader can act on. */
final class Failures {
    private Failures() {}

    static String inOneLine(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        @Nullable String message = innermost.getMessage();
        return message == null
                ? innermost.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
