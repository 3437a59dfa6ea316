package org.dateline.importer.read;

/** A file cannot be read as a document; the message says why and what to do, in one line. */
public final class UnreadableException extends Exception {
    private final String why;

    public UnreadableException(String message) {
        super(message);
        this.why = message;
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
        this.why = message;
    }

    /** The message. */
    public String why() {
        return why;
    }
}
