package org.dateline.core.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * What to list of a timeline, as one value for page, API and tests. Null and empty mean no restriction.
 *
 * @param timeline the timeline's name
 * @param from events that could have happened at or after this moment (inclusive)
 * @param to events that could have happened before this moment (exclusive)
 * @param actor canonical name of an actor who takes part
 * @param types only these types
 * @param statuses only these statuses, as of {@code asOf}
 * @param text words that title, note, place, actors or evidence hold
 * @param order earliest or latest first
 * @param after where the page before ended, from {@link EventPage#next()}
 * @param limit most events on the page, 1 to {@value #MAX_LIMIT}
 * @param asOf the day for which statuses are computed
 */
public record TimelineQuery(
        String timeline,
        @Nullable CalendarTime from,
        @Nullable CalendarTime to,
        @Nullable String actor,
        Set<EventType> types,
        Set<Status> statuses,
        @Nullable String text,
        Order order,
        @Nullable Cursor after,
        int limit,
        LocalDate asOf) {

    /** Most events on one page. */
    public static final int MAX_LIMIT = 500;

    private static final int MAX_WORDS = 500;

    /** The order of a page; ties are broken by id. */
    public enum Order {
        /** Earliest first; events without a date come last. */
        TIME,
        /** Latest first; events without a date come last. */
        NEWEST
    }

    /** @throws IllegalArgumentException if the limit is out of range or the window is empty */
    public TimelineQuery {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        bounded("q", text);
        bounded("actor", actor);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("from must be before to");
        }
    }

    private static void bounded(String field, @Nullable String words) {
        FieldException.check(
                words == null || words.length() <= MAX_WORDS, field, "at most " + MAX_WORDS + " characters");
        FieldException.check(words == null || words.indexOf('\0') < 0, field, "must not hold a NUL character");
    }

    /** Every event of a timeline by time. */
    public static TimelineQuery all(String timeline, int limit, LocalDate asOf) {
        return new TimelineQuery(timeline, null, null, null, Set.of(), Set.of(), null, Order.TIME, null, limit, asOf);
    }

    /** The same query over another window; null for open ends. */
    public TimelineQuery within(@Nullable CalendarTime fromInclusive, @Nullable CalendarTime toExclusive) {
        return new TimelineQuery(
                timeline, fromInclusive, toExclusive, actor, types, statuses, text, order, after, limit, asOf);
    }

    /** The same query for the page after this one. */
    public TimelineQuery after(Optional<Cursor> cursor) {
        return new TimelineQuery(
                timeline, from, to, actor, types, statuses, text, order, cursor.orElse(null), limit, asOf);
    }
}
