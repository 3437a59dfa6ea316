package org.dateline.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.core.ingest.FreeSpace;
import org.jspecify.annotations.Nullable;

/** A disk that a test can make small. */
@ApplicationScoped
public class TestDisk implements FreeSpace {
    private volatile @Nullable Room room;

    /** Null for a disk of which nothing is known. */
    void set(@Nullable Room now) {
        room = now;
    }

    @Override
    public @Nullable Room look() {
        return room;
    }
}
