package org.dateline.web.problem;

/** A request that is refused, with a message that the sender may read. */
public final class RequestException extends RuntimeException {
    private final int status;

    /**
     * @param status HTTP status
     * @param detail what is wrong and what to do, for the sender
     */
    public RequestException(int status, String detail) {
        super(detail);
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }
}
