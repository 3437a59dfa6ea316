package org.dateline.core.store;

/** PostgreSQL refused or did not answer; nothing of the transaction was written. */
public final class StoreException extends RuntimeException {
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
