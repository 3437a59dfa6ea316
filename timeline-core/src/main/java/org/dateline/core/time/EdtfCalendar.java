package org.dateline.core.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bounds of the parts of an EDTF date in the proleptic Gregorian calendar, for years beyond {@code java.time}'s too. */
final class EdtfCalendar {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private static final int[] SEASON_STARTS = {3, 6, 9, 12, 9, 12, 3, 6};

    private EdtfCalendar() {}

    /** First and last month of a season, 13 and more in the next year. Seasons 21 to 24 are taken as northern. */
    static int[] monthsOf(int season) {
        if (season <= 32) {
            int first = SEASON_STARTS[(season - 21) % 4 + (season <= 28 ? 0 : 4)];
            return new int[] {first, first + 2};
        }
        int length = season <= 36 ? 3 : season <= 39 ? 4 : 6;
        int first = length * (season - (season <= 36 ? 33 : season <= 39 ? 37 : 40)) + 1;
        return new int[] {first, first + length - 1};
    }

    /** First second of the first day that fits; null when no day does. */
    static @Nullable CalendarTime earliest(EdtfYear year, @Nullable String month, @Nullable String day) {
        for (long y = year.least(); y <= year.greatest(); y++) {
            Long found = year.fits(y) ? firstDay(y, month, day) : null;
            if (found != null) {
                return seconds(found);
            }
            if (!year.isMasked()) {
                return null;
            }
        }
        return null;
    }

    /** First second after the last day that fits; null when no day does. */
    static @Nullable CalendarTime latest(EdtfYear year, @Nullable String month, @Nullable String day) {
        for (long y = year.greatest(); y >= year.least(); y--) {
            Long found = year.fits(y) ? lastDay(y, month, day) : null;
            if (found != null) {
                return seconds(found + 1);
            }
            if (!year.isMasked()) {
                return null;
            }
        }
        return null;
    }

    /** First second of a month; months beyond 12 count into the next year. */
    static CalendarTime startOfMonth(long year, int month) {
        return seconds(epochDay(year + (month - 1) / 12, (month - 1) % 12 + 1, 1));
    }

    private static @Nullable Long firstDay(long year, @Nullable String month, @Nullable String day) {
        for (int m : EdtfMask.numbers(month == null ? "XX" : month, 12)) {
            List<Integer> days = EdtfMask.numbers(day == null ? "XX" : day, daysOf(year, m));
            if (!days.isEmpty()) {
                return epochDay(year, m, days.get(0));
            }
        }
        return null;
    }

    private static @Nullable Long lastDay(long year, @Nullable String month, @Nullable String day) {
        Long last = null;
        for (int m : EdtfMask.numbers(month == null ? "XX" : month, 12)) {
            List<Integer> days = EdtfMask.numbers(day == null ? "XX" : day, daysOf(year, m));
            if (!days.isEmpty()) {
                last = epochDay(year, m, days.get(days.size() - 1));
            }
        }
        return last;
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int daysOf(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
    }

    private static long epochDay(long year, int month, int day) {
        long before = Math.subtractExact(year, 1L);
        long leapDays = Math.floorDiv(before, 4L) - Math.floorDiv(before, 100L) + Math.floorDiv(before, 400L);
        long ordinal = DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
        return Math.addExact(Math.multiplyExact(before, 365L), leapDays + ordinal - 719_162L);
    }

    private static CalendarTime seconds(long epochDay) {
        return new CalendarTime(Math.multiplyExact(epochDay, (long) SECONDS_OF_DAY));
    }
}
