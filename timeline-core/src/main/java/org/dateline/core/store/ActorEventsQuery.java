package org.dateline.core.store;

import java.time.LocalDate;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * Which of an actor's events to list, by time; those without a date come last.
 *
 * @param actor the actor's number, or that of one of its names
 * @param timeline only on this timeline, or null for all
 * @param from only what begins at this moment or later, or null
 * @param after where the page before ended, or null
 * @param limit most events on the page, 1 to {@value TimelineQuery#MAX_LIMIT}
 * @param asOf the day for which statuses are computed
 */
public record ActorEventsQuery(
        long actor,
        @Nullable String timeline,
        @Nullable CalendarTime from,
        @Nullable Cursor after,
        int limit,
        LocalDate asOf) {
    /** @throws IllegalArgumentException if the limit is out of range */
    public ActorEventsQuery {
        if (limit < 1 || limit > TimelineQuery.MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + TimelineQuery.MAX_LIMIT + ", not " + limit);
        }
    }

    /** The query for the page after this one. */
    public ActorEventsQuery after(@Nullable Cursor cursor) {
        return new ActorEventsQuery(actor, timeline, from, cursor, limit, asOf);
    }
}
