package org.dateline.core.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The revisions of timelines' tiles that were read within the last quarter of a second. So a view that many look at asks
 * the database four times a second whether it changed, and not for each of them.
 */
final class RecentRevisions {
    private static final long LONGEST_NANOS = 250_000_000;

    private final Map<Long, Read> byTimeline = new ConcurrentHashMap<>();

    private record Read(long revision, long at) {}

    /** Notes what was read just now. */
    void read(long timelineId, long revision) {
        byTimeline.put(timelineId, new Read(revision, System.nanoTime()));
    }

    Optional<Long> of(long timelineId) {
        return Optional.ofNullable(byTimeline.get(timelineId))
                .filter(read -> System.nanoTime() - read.at() < LONGEST_NANOS)
                .map(Read::revision);
    }
}
