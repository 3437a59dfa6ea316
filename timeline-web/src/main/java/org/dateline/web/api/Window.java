package org.dateline.web.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.CalendarTime;
import org.dateline.web.timeline.TimelineFilter;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that the interactive view shows.
 *
 * @param from first moment, inclusive
 * @param to first moment after it
 */
record Window(CalendarTime from, CalendarTime to) {
    /** No calendar reaches further: a little under a thousand million years. */
    private static final long FURTHEST = 31_000_000_000_000_000L;

    /**
     * The window that an address asks for in seconds; empty when it asks for none.
     *
     * @throws FieldException if only one bound is given, one is not a number, or they are the wrong way round
     */
    static Optional<Window> of(TimelineFilter filter) {
        if (filter.from().isBlank() && filter.to().isBlank()) {
            return Optional.empty();
        }
        long from = seconds("from", filter.from());
        long to = seconds("to", filter.to());
        FieldException.check(from < to, "to", "must be greater than from");
        return Optional.of(new Window(new CalendarTime(from), new CalendarTime(to)));
    }

    /** The window from the first event to the last; this year when there is none. */
    static Window around(@Nullable CalendarTime first, @Nullable CalendarTime last, LocalDate today) {
        CalendarTime year = CalendarTime.atStartOf(today.withDayOfYear(1));
        CalendarTime next = CalendarTime.atStartOf(today.withDayOfYear(1).plusYears(1));
        CalendarTime from = first == null ? year : within(first);
        CalendarTime to = last == null ? next : within(last);
        return from.compareTo(to) < 0 ? new Window(from, to) : new Window(from, new CalendarTime(from.seconds() + 1));
    }

    private static CalendarTime within(CalendarTime time) {
        return new CalendarTime(Math.max(-FURTHEST, Math.min(FURTHEST, time.seconds())));
    }

    private static long seconds(String field, String word) {
        try {
            long seconds = Long.parseLong(word.strip());
            FieldException.check(seconds >= -FURTHEST && seconds <= FURTHEST, field, "is out of the calendar's range");
            return seconds;
        } catch (NumberFormatException e) {
            throw new FieldException(field, "must be seconds since 1970, a whole number; give both bounds or none");
        }
    }
}
