package org.dateline.core.store;

/** PostgreSQL refused or did not answer; nothing of the transaction was written. */
public sealed class StoreException extends RuntimeException permits StoreUnavailableException {
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
