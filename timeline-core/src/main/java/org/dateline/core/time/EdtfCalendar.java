package org.dateline.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Bounds of the parts of an EDTF date in the proleptic Gregorian calendar, for years beyond {@code java.time}'s too. */
final class EdtfCalendar {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final String ANY = "XX";

    private EdtfCalendar() {}

    /** First second of the first day that fits; null when no day does. */
    static @Nullable CalendarTime earliest(EdtfYear year, @Nullable String month, @Nullable String day) {
        for (long y = year.least(); y <= year.greatest(); y++) {
            Long found = year.fits(y) ? firstDay(y, orAny(month), orAny(day)) : null;
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
            Long found = year.fits(y) ? lastDay(y, orAny(month), orAny(day)) : null;
            if (found != null) {
                return seconds(found + 1);
            }
            if (!year.isMasked()) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether a day that fits lies, at least in part, in a stretch.
     *
     * @param stretch within the years that {@code java.time} knows
     */
    static boolean fitsIn(EdtfYear year, @Nullable String month, @Nullable String day, Stretch stretch) {
        long first = Math.floorDiv(stretch.first(), (long) SECONDS_OF_DAY);
        long last = Math.floorDiv(stretch.end() - 1, (long) SECONDS_OF_DAY);
        int lastYear = LocalDate.ofEpochDay(last).getYear();
        for (int y = LocalDate.ofEpochDay(first).getYear(); y <= lastYear; y++) {
            if (year.fits(y) && fitsIn(y, orAny(month), orAny(day), first, last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsIn(int year, String month, String day, long first, long last) {
        for (int m = 1; m <= 12; m++) {
            for (int d = 1; EdtfMask.fits(month, m) && d <= daysOf(year, m); d++) {
                long found = epochDay(year, m, d);
                if (found >= first && found <= last && EdtfMask.fits(day, d)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** First second of a month; months beyond 12 count into the next year. */
    static CalendarTime startOfMonth(long year, int month) {
        return seconds(epochDay(year + (month - 1) / 12, (month - 1) % 12 + 1, 1));
    }

    /** Why no day fits, in words. */
    static String whyNoDay(EdtfYear year, String month, String day) {
        boolean isMonth = month.indexOf('X') < 0;
        int longest = isMonth ? daysOf(0, Integer.parseInt(month)) : 31;
        if (!isMonth || day.equals("00") || day.indexOf('X') >= 0) {
            return "no day fits " + year.text() + "-" + month + "-" + day + "; days are 01 to " + longest;
        }
        int number = Integer.parseInt(month);
        String of = PointWords.month(number);
        return year.isMasked()
                ? of + " has at most " + longest + " days, not " + day
                : of + " " + PointWords.era(year.least()) + " has " + daysOf(year.least(), number) + " days, not "
                        + day;
    }

    private static String orAny(@Nullable String mask) {
        return mask == null ? ANY : mask;
    }

    private static @Nullable Long firstDay(long year, String month, String day) {
        for (int m = 1; m <= 12; m++) {
            int first = EdtfMask.fits(month, m) ? EdtfMask.first(day, daysOf(year, m)) : 0;
            if (first > 0) {
                return epochDay(year, m, first);
            }
        }
        return null;
    }

    private static @Nullable Long lastDay(long year, String month, String day) {
        for (int m = 12; m > 0; m--) {
            int last = EdtfMask.fits(month, m) ? EdtfMask.last(day, daysOf(year, m)) : 0;
            if (last > 0) {
                return epochDay(year, m, last);
            }
        }
        return null;
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
