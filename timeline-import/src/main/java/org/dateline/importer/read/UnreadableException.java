package org.dateline.importer.read;

/** A file cannot be read as a document; the message says why and what to do, in one line. */
public final class UnreadableException extends Exception {
    public UnreadableException(String message) {
        super(message);
    }
}
