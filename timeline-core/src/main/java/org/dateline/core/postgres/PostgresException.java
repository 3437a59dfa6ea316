package org.dateline.core.postgres;

/** The embedded server cannot be used; the message says why and what to do, in one line. */
public final class PostgresException extends RuntimeException {
    public PostgresException(String message, Throwable cause) {
        super(message, cause);
    }

    public PostgresException(String message) {
        super(message);
    }
}
