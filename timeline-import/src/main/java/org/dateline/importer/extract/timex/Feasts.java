package org.dateline.importer.extract.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Days of feasts by the calculation that the vocabulary names:
 *
 * <pre>
 * 12-25      a month and a day
 * 11-4-4     the fourth Thursday of November; the fifth is the last
 * 11-1-1+1   the day after the first Monday of November
 * easter-2   two days before Easter, Julian until 1582; orthodox-easter stays Julian, its day is given in our calendar
 * hebrew 1-10   10 Tishri; 7 is Nisan, 6 the last Adar
 * hijri 10-1    1 Shawwal, by the Umm al-Qura calendar (1882 to 2174); where the moon is sighted it may be a day off
 * </pre>
 */
final class Feasts {
    private static final int GREGORIAN = 1583;
    /** The year after the council that settled how Easter is found; Passover was not calculated before, either. */
    private static final int CALCULATED = 326;

    private static final int LAST_WEEK = 5;
    /** From 1 Tishri of the first Hebrew year to 1 January 1970. */
    private static final long HEBREW_EPOCH = -2_092_591L;

    private static final int HIJRI_EPOCH = 622;

    private Feasts() {}

    /** Whether the day depends on a sighting. */
    static boolean isSighted(String rule) {
        return rule.startsWith("hijri");
    }

    /** The days in a year; two where the lunar year comes round twice, none where the calculation does not reach. */
    static List<LocalDate> in(int year, String rule) {
        boolean moonlit = rule.startsWith("easter") || rule.startsWith("orthodox-easter") || rule.startsWith("hebrew ");
        if (moonlit && year < CALCULATED) {
            return List.of();
        }
        if (rule.startsWith("easter")) {
            LocalDate easter = year < GREGORIAN ? julianEaster(year) : easter(year);
            return List.of(easter.plusDays(offset(rule, "easter".length())));
        }
        if (rule.startsWith("orthodox-easter")) {
            LocalDate easter = julianEaster(year).plusDays(julianLag(year));
            return List.of(easter.plusDays(offset(rule, "orthodox-easter".length())));
        }
        if (rule.startsWith("hebrew ")) {
            String[] parts = rule.substring("hebrew ".length()).split("-", -1);
            return hebrew(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        if (isSighted(rule)) {
            String[] parts = rule.substring("hijri ".length()).split("-", -1);
            return hijri(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        int plus = rule.indexOf('+');
        return List.of(
                civil(year, plus < 0 ? rule : rule.substring(0, plus)).plusDays(plus < 0 ? 0 : offset(rule, plus)));
    }

    private static int offset(String rule, int from) {
        return from == rule.length() ? 0 : Integer.parseInt(rule.substring(from));
    }

    private static LocalDate civil(int year, String rule) {
        String[] parts = rule.split("-", -1);
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return LocalDate.of(year, month, Integer.parseInt(parts[1]));
        }
        int week = Integer.parseInt(parts[1]);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(week == LAST_WEEK ? -1 : week, weekday));
    }

    /** The Gregorian computus, as Meeus, Jones and Butcher give it. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The Julian computus, after Meeus: month and day of the Julian calendar. */
    private static LocalDate julianEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** By how many days the Julian calendar is behind in spring. */
    private static int julianLag(int year) {
        return year / 100 - year / 400 - 2;
    }

    private static List<LocalDate> hijri(int year, int month, int day) {
        int about = (year - HIJRI_EPOCH) * 33 / 32;
        return IntStream.rangeClosed(about - 1, about + 2)
                .mapToObj(y -> hijriDay(y, month, day))
                .flatMap(Optional::stream)
                .filter(date -> date.getYear() == year)
                .toList();
    }

    private static Optional<LocalDate> hijriDay(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> hebrew(int year, int month, int day) {
        return IntStream.of(year + 3760, year + 3761)
                .mapToObj(y -> hebrewDay(y, month, day))
                .filter(date -> date.getYear() == year)
                .toList();
    }

    /** Months up to Shevat are counted from the new year, those from the last Adar on back from the next. */
    private static LocalDate hebrewDay(int year, int month, int day) {
        long first = newYear(year);
        long next = newYear(year + 1);
        int length = (int) (next - first);
        int heshvan = length % 10 == 5 ? 30 : 29;
        int kislev = length % 10 == 3 ? 29 : 30;
        int[] fromNewYear = {0, 30, 30 + heshvan, 30 + heshvan + kislev, 59 + heshvan + kislev};
        int[] toNext = {206, 177, 147, 118, 88, 59, 29};
        long epochDay = month <= 5 ? first + fromNewYear[month - 1] + day - 1 : next - toNext[month - 6] + day - 1;
        return LocalDate.ofEpochDay(epochDay);
    }

    /** Day of 1 Tishri, by the molad and its four postponements. */
    private static long newYear(int year) {
        long y = year - 1L;
        long months = 235 * (y / 19) + 12 * (y % 19) + (7 * (y % 19) + 1) / 19;
        long parts = 204 + 793 * (months % 1080);
        long hours = 5 + 12 * months + 793 * (months / 1080) + parts / 1080;
        long day = 1 + 29 * months + hours / 24;
        long time = 1080 * (hours % 24) + parts % 1080;
        boolean late = time >= 19_440
                || (day % 7 == 2 && time >= 9_924 && !isLeap(year))
                || (day % 7 == 1 && time >= 16_789 && isLeap(year - 1));
        long postponed = late ? day + 1 : day;
        long weekday = postponed % 7;
        boolean barred = weekday == 0 || weekday == 3 || weekday == 5;
        return (barred ? postponed + 1 : postponed) + HEBREW_EPOCH;
    }

    private static boolean isLeap(int year) {
        return (7 * year + 1) % 19 < 7;
    }
}
