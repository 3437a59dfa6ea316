package org.dateline.core.store;

/** Somebody changed it since it was read; nothing was written. */
public final class StaleException extends RuntimeException {
    private final long version;

    /** @param version the version that is stored now */
    public StaleException(long version) {
        super("somebody changed it meanwhile; it is now at version " + version);
        this.version = version;
    }

    /** The version that is stored now. */
    public long version() {
        return version;
    }
}
