package org.dateline.web.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of a date as readers and JSON see them: first and last calendar day, or local times where the date is finer
 * than a day; both inclusive, null where open.
 *
 * @param earliest the first day or minute that belongs to the date
 * @param latest the last day or minute that belongs to the date
 */
public record DayBounds(@Nullable String earliest, @Nullable String latest) {
    private static final long MINUTE = 60;

    /** Turns a lower bound that is inclusive and an upper one that is exclusive into two inclusive ones. */
    public static DayBounds of(@Nullable CalendarTime earliestInclusive, @Nullable CalendarTime latestExclusive) {
        try {
            LocalDateTime first = earliestInclusive == null ? null : earliestInclusive.toLocalDateTime();
            LocalDateTime end = latestExclusive == null ? null : latestExclusive.toLocalDateTime();
            boolean days = isMidnight(first) && isMidnight(end);
            return new DayBounds(first == null ? null : print(first, days), end == null ? null : last(end, days));
        } catch (DateTimeException e) {
            return new DayBounds(null, null);
        }
    }

    private static boolean isMidnight(@Nullable LocalDateTime time) {
        return time == null || time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String last(LocalDateTime end, boolean days) {
        if (days) {
            return end.toLocalDate().minusDays(1).toString();
        }
        return print(end.minusSeconds(end.getSecond() == 0 ? MINUTE : 1), false);
    }

    private static String print(LocalDateTime time, boolean days) {
        return days ? time.toLocalDate().toString() : time.toString();
    }
}
