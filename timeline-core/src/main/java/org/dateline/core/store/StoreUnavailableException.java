package org.dateline.core.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL does not answer: the same request may well succeed a little later. */
public final class StoreUnavailableException extends StoreException {
    private static final int DEEPEST = 20;
    private static final String CONNECTION_CLASS = "08";

    /** Shut down by an administrator, crashed, starting up, database dropped, and too many connections. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P04", "53300");

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes of a database that does not answer, and not of what was asked of it. */
    public static boolean is(Throwable failure) {
        return isAway(failure, DEEPEST);
    }

    /** A transaction manager keeps what failed beside its own exception, so that is looked at as well. */
    private static boolean isAway(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        if (failure instanceof StoreUnavailableException || failure instanceof SQLException sql && isConnection(sql)) {
            return true;
        }
        for (Throwable beside : failure.getSuppressed()) {
            if (isAway(beside, depth - 1)) {
                return true;
            }
        }
        return isAway(failure.getCause(), depth - 1);
    }

    private static boolean isConnection(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure.getCause() instanceof IOException
                || (state != null && (state.startsWith(CONNECTION_CLASS) || AWAY.contains(state)))
                || isPoolEmpty(failure);
    }

    /** The connection pool gives neither a class nor a state of its own to this, and writes it in two ways. */
    private static boolean isPoolEmpty(SQLException failure) {
        String message = failure.getMessage();
        return failure.getSQLState() == null
                && message != null
                && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
