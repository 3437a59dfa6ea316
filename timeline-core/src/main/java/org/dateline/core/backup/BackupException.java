package org.dateline.core.backup;

/** A backup cannot be made, read or restored; the message says in one line why and what to do. Nothing was changed. */
public final class BackupException extends RuntimeException {
    public BackupException(String message) {
        super(message);
    }

    public BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
