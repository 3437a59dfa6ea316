package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfWords;

/** Dates in words for reasons, and as TimeML values. */
final class CalendarWords {
    private static final DateTimeFormatter WEEKDAY_AND_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private static final int LAST_YEAR = 9999;

    private CalendarWords() {}

    static String weekdayAndDay(LocalDate day) {
        return WEEKDAY_AND_DAY.format(day);
    }

    static String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** 2025-W02, by ISO weeks. */
    static String week(LocalDate day) {
        return "%s-W%02d"
                .formatted(timexYear(day.get(IsoFields.WEEK_BASED_YEAR)), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** 1989-Q3. */
    static String quarter(LocalDate day) {
        return "%s-Q%d".formatted(timexYear(day.getYear()), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** A year in words: 1936, 44 BC. */
    static String yearWords(int year) {
        return EdtfWords.english(Edtf.ofYear(year));
    }

    /** The first three figures of the years of a decade; empty where TimeML has none, as before Christ. */
    static String timexDecade(int year) {
        return year < 0 || year > LAST_YEAR ? "" : "%03d".formatted(year / 10);
    }

    /** 19 for the years from 1900, BC03 for the fourth century before Christ; empty where TimeML has none. */
    static String timexCentury(int year) {
        if (!isWritable(year)) {
            return "";
        }
        return year <= 0 ? "BC%02d".formatted(-year / 100) : "%02d".formatted(year / 100);
    }

    /** Whether a value has figures enough for the year. */
    static boolean isWritable(int year) {
        return year > -LAST_YEAR && year <= LAST_YEAR;
    }

    /** A year as TimeML has it: 0014, and BC0044 for 44 BC. */
    static String timexYear(int year) {
        return year <= 0 ? "BC%04d".formatted(1 - year) : "%04d".formatted(year);
    }

    /** A month as TimeML has it. */
    static String timexMonth(LocalDate day) {
        return "%s-%02d".formatted(timexYear(day.getYear()), day.getMonthValue());
    }

    /** A day as TimeML has it. */
    static String timexDay(LocalDate day) {
        return "%s-%02d".formatted(timexMonth(day), day.getDayOfMonth());
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
