package org.dateline.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A zoneless point of the proleptic Gregorian calendar, counted in seconds.
 *
 * @param seconds seconds since 1970-01-01T00:00:00 of the calendar as written, without zone or leap seconds; negative
 *     before
 */
public record CalendarTime(long seconds) implements Comparable<CalendarTime> {

    /** The start of a day. */
    public static CalendarTime atStartOf(LocalDate day) {
        return new CalendarTime(Math.multiplyExact(day.toEpochDay(), 86_400L));
    }

    /** The second that a local date and time names; fractions are cut off. */
    public static CalendarTime of(LocalDateTime time) {
        return new CalendarTime(time.toEpochSecond(ZoneOffset.UTC));
    }

    /**
     * The same point as a {@link LocalDateTime}.
     *
     * @throws java.time.DateTimeException if it is beyond the years of {@code java.time}, ±999 999 999
     */
    public LocalDateTime toLocalDateTime() {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    @Override
    public int compareTo(CalendarTime other) {
        return Long.compare(seconds, other.seconds);
    }
}
