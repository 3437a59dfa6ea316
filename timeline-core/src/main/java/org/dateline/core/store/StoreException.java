package org.dateline.core.store;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** PostgreSQL refused or did not answer; nothing of the transaction was written. */
public sealed class StoreException extends RuntimeException permits StoreUnavailableException {
    private static final String DATA_CLASS = "22";

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes of what the database said, in whatever way it was passed on. */
    public static boolean wasRefused(Throwable failure) {
        return failure instanceof StoreException || failure instanceof PersistenceException;
    }

    /** Whether PostgreSQL refused a value that no column of its kind can hold, so that trying again is of no use. */
    public static boolean isOfTheData(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(DATA_CLASS);
    }
}
