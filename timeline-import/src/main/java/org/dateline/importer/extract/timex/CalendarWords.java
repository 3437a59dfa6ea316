package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Dates in words for reasons, and as TimeML values. */
final class CalendarWords {
    private static final DateTimeFormatter WEEKDAY_AND_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

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
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** 1989-Q3. */
    static String quarter(LocalDate day) {
        return "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** 2025-01. */
    static String month(LocalDate day) {
        return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    static String year(int year) {
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }

    /** A year as TimeML has it: 0014, and BC0044 for 44 BC. */
    static String timexYear(int year) {
        return year <= 0 ? "BC%04d".formatted(1 - year) : "%04d".formatted(year);
    }

    /** A month as TimeML has it. */
    static String timexMonth(LocalDate day) {
        return "%s-%02d".formatted(timexYear(day.getYear()), day.getMonthValue());
    }

    /** The day that a TimeML value names; none where it names no day of the years 1 to 9999. */
    static Optional<LocalDate> day(String value) {
        boolean shaped = value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
        if (!shaped || !Figures.isYear(value.substring(0, 4))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day as TimeML has it. */
    static String timexDay(LocalDate day) {
        return "%s-%02d".formatted(timexMonth(day), day.getDayOfMonth());
    }
}
