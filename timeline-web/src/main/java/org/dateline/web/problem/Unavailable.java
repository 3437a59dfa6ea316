package org.dateline.web.problem;

import java.net.ConnectException;
import java.net.SocketException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that does not answer from a fault of our own. */
final class Unavailable {
    private static final int DEEPEST = 20;

    /** By name: pages know nothing of JDBC and JPA. */
    private static final Set<String> SIGNS = Set.of(
            "JDBCConnectionException",
            "SQLTransientConnectionException",
            "SQLNonTransientConnectionException",
            "SQLRecoverableException",
            "AcquireTimeoutException",
            "StoreUnavailableException");

    private Unavailable() {}

    static boolean isCauseOf(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ConnectException || cause instanceof SocketException || isSign(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isSign(Throwable cause) {
        String message = cause.getMessage();
        return SIGNS.contains(cause.getClass().getSimpleName())
                || (message != null && message.contains("Sorry, acquisition timeout!"));
    }
}
