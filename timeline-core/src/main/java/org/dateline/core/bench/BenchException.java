package org.dateline.core.bench;

/** What keeps a benchmark from running, in one line. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong and what to do, in one line */
    public BenchException(String message) {
        super(message);
    }

    /** The same, with what it was made of. */
    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
