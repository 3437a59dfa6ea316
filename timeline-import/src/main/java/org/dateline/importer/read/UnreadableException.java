package org.dateline.importer.read;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as a document; the message says why and what to do, in one line. */
public final class UnreadableException extends Exception {
    private final String why;
    private final @Nullable String doc;

    public UnreadableException(String message) {
        super(message);
        this.why = message;
        this.doc = null;
    }

    public UnreadableException(String message, Throwable cause) {
        this(message, cause, null);
    }

    /** @param doc the document's own name, where that much could be read */
    UnreadableException(String message, @Nullable Throwable cause, @Nullable String doc) {
        super(message, cause);
        this.why = message;
        this.doc = doc;
    }

    /** The message. */
    public String why() {
        return why;
    }

    /** What the document calls itself, or the name given where it does not say. */
    public String nameOr(String place) {
        return doc == null || doc.isBlank() ? place : doc;
    }
}
