package org.dateline.core.ingest;

import org.jspecify.annotations.Nullable;

/** Looks how much room there is where the database writes. */
@FunctionalInterface
public interface FreeSpace {
    /** What there is now; null where it cannot be known. */
    @Nullable
    Room look();

    /**
     * Room of a disk.
     *
     * @param free bytes that can still be written
     * @param total bytes in all
     */
    record Room(long free, long total) {}
}
