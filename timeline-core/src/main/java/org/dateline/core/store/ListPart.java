package org.dateline.core.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts that make up a list by time, one after the other, each read in the order of an index and no further than
 * the page needs. Without a window: what has a date, and what has none. With one: what began before and reaches in, what
 * begins within, and what ends later and has no beginning.
 *
 * @param kind which of them
 * @param from first position, inclusive; null for the beginning
 * @param before last position, exclusive
 */
record ListPart(Kind kind, @Nullable Long from, long before) {
    /** Where {@code event.position} has what has no date. */
    static final long UNDATED = Long.MAX_VALUE;

    private static final int OPEN_END = 63;

    /** Which part. */
    enum Kind {
        /** Began before the window. One probe for each length: what is no longer than that began no earlier. */
        REACHES_IN,
        /** Begins within the window, or at any time. */
        BEGINS,
        /** Ends after the window and has no beginning. */
        NEVER_BEGAN,
        UNDATED
    }

    /** The parts of a list in its order. */
    static List<ListPart> of(TimelineQuery query) {
        CalendarTime from = query.from();
        CalendarTime to = query.to();
        Long first = from == null ? null : from.seconds();
        long end = to == null ? UNDATED : to.seconds();
        if (from == null && to == null) {
            return List.of(new ListPart(Kind.BEGINS, null, UNDATED), new ListPart(Kind.UNDATED, UNDATED, UNDATED));
        }
        if (query.knownOn() != null) {
            return List.of(new ListPart(Kind.BEGINS, null, UNDATED));
        }
        List<ListPart> parts = new ArrayList<>();
        boolean possibly = query.fit() == TimelineQuery.Fit.POSSIBLY;
        if (first != null && possibly) {
            parts.add(new ListPart(Kind.REACHES_IN, null, first));
        }
        parts.add(new ListPart(Kind.BEGINS, first, end));
        if (to != null && possibly) {
            parts.add(new ListPart(Kind.NEVER_BEGAN, end, UNDATED));
        }
        if (query.order() == TimelineQuery.Order.NEWEST) {
            Collections.reverse(parts);
        }
        return parts;
    }

    /** Whether a filter may lead through it, as {@link ListLead} has it; what reaches in or never began is found by its length. */
    boolean isLed() {
        return kind == Kind.BEGINS || kind == Kind.UNDATED;
    }

    /** Holds a filter to this part. */
    void narrow(EventFilter filter) {
        switch (kind) {
            case BEGINS -> {
                if (from != null) {
                    filter.and("e.position >= ?", from);
                }
                filter.and("e.position < ?", before);
            }
            case REACHES_IN ->
                filter.and(
                        "e.earliest IS NOT NULL AND length_class(e.earliest, e.latest) = length.class"
                                + " AND e.position >= length.first AND e.position < ?",
                        before);
            case NEVER_BEGAN ->
                filter.and(
                        "length_class(e.earliest, e.latest) = 0 AND e.position >= ? AND e.position < ?",
                        Objects.requireNonNull(from),
                        before);
            case UNDATED -> filter.and("e.position = ?", UNDATED);
        }
    }

    /** Whether a page that ended at the cursor has all of it behind. */
    boolean isBehind(Cursor after, boolean newest) {
        boolean undated = kind == Kind.UNDATED;
        if (after.position() == UNDATED || undated) {
            return !undated;
        }
        return newest ? from != null && from > after.position() : before <= after.position();
    }

    /** Where within this part a page ended; null where it has not come to this part. */
    @Nullable
    Cursor ended(@Nullable Cursor after) {
        return after != null && (kind == Kind.UNDATED) == (after.position() == UNDATED) ? after : null;
    }

    /** Each class of {@code length_class} that has an end, and that of open ends. */
    static Integer[] lengths() {
        return IntStream.rangeClosed(1, OPEN_END).boxed().toArray(Integer[]::new);
    }

    /** For each of these the first position from which it reaches to the end of this part. */
    Long[] firsts() {
        return IntStream.rangeClosed(1, OPEN_END)
                .mapToObj(bits -> bits == OPEN_END || before < Long.MIN_VALUE + (1L << bits)
                        ? Long.MIN_VALUE
                        : before - (1L << bits))
                .toArray(Long[]::new);
    }
}
