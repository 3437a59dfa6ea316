package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;

/** Dates in words for reasons, and as TimeML values. */
final class CalendarWords {
    private static final String[] WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toArray(String[]::new);
    private static final String[] MONTHS = Arrays.stream(java.time.Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toArray(String[]::new);

    private static final int LAST_YEAR = 9999;

    private CalendarWords() {}

    static String weekdayAndDay(LocalDate day) {
        String words =
                weekday(day.getDayOfWeek().getValue()) + " " + day.getDayOfMonth() + " " + month(day.getMonthValue());
        int year = day.getYear();
        String sign = year < 0 ? "-" : year > LAST_YEAR ? "+" : "";
        return words + " " + sign + padded(Math.abs(year), 4);
    }

    static String weekday(int day) {
        return WEEKDAYS[day - 1];
    }

    static String month(int month) {
        return MONTHS[month - 1];
    }

    /** 2025-W02, by ISO weeks. */
    static String week(LocalDate day) {
        String year = timexYear(day.get(IsoFields.WEEK_BASED_YEAR));
        return year + "-W" + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    /** 1989-Q3. */
    static String quarter(LocalDate day) {
        return timexYear(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** A year in words: 1936, 44 BC. */
    static String yearWords(int year) {
        return EdtfWords.english(Edtf.ofYear(year));
    }

    /** The first three figures of the years of a decade; empty where TimeML has none, as before Christ. */
    static String timexDecade(int year) {
        return year < 0 || year > LAST_YEAR ? "" : padded(year / 10, 3);
    }

    /** 19 for the years from 1900, BC03 for the fourth century before Christ; empty where TimeML has none. */
    static String timexCentury(int year) {
        if (!isWritable(year)) {
            return "";
        }
        return year <= 0 ? "BC" + padded(-year / 100, 2) : padded(year / 100, 2);
    }

    /** Whether a value has figures enough for the year. */
    static boolean isWritable(int year) {
        return year > -LAST_YEAR && year <= LAST_YEAR;
    }

    /** A year as TimeML has it: 0014, and BC0044 for 44 BC. */
    static String timexYear(int year) {
        return year <= 0 ? "BC" + padded(1 - year, 4) : padded(year, 4);
    }

    /** A month as TimeML has it. */
    static String timexMonth(LocalDate day) {
        return timexYear(day.getYear()) + "-" + padded(day.getMonthValue(), 2);
    }

    /** A day as TimeML has it. */
    static String timexDay(LocalDate day) {
        return timexMonth(day) + "-" + padded(day.getDayOfMonth(), 2);
    }

    /** A number from 0 on with zeros before it, so that it has some figures at least. */
    static String padded(int number, int figures) {
        String written = Integer.toString(number);
        return written.length() >= figures ? written : "0".repeat(figures - written.length()) + written;
    }

    /** The day that a value names; empty where it names none, or something coarser. */
    static Optional<LocalDate> day(String value) {
        boolean before = value.startsWith("BC");
        String figures = before ? value.substring(2) : value;
        if (!Figures.isDay(figures)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(figures.substring(0, 4));
        return Days.of(
                before ? 1 - year : year,
                Integer.parseInt(figures.substring(5, 7)),
                Integer.parseInt(figures.substring(8)));
    }
}
