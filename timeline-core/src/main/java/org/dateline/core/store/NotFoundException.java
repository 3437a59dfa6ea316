package org.dateline.core.store;

/** There is no such timeline, event or document. */
public final class NotFoundException extends RuntimeException {
    public NotFoundException(String what) {
        super("there is no " + what);
    }
}
