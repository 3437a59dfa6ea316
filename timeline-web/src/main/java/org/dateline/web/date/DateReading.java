package org.dateline.web.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.dateline.importer.extract.timex.DatePhrase;
import org.jspecify.annotations.Nullable;

/** Reads the dates that people type: EDTF or words, by the rules that the import reads texts with. */
public final class DateReading {
    /** Longest text that is read as a date. */
    public static final int MAX_LENGTH = 200;

    private DateReading() {}

    /**
     * The date that the words name. Its reason names the reference, when it was counted from that.
     *
     * @param field name of the field, for the exception
     * @param words as typed; blank gives a date that is not known
     * @param reference the day that relative words count from, or null; the clock is never asked
     * @throws FieldException if the words name no date, or only with a reference and there is none
     */
    public static When read(String field, String words, @Nullable LocalDate reference) {
        if (words.isBlank()) {
            return When.unknown("No date was given.");
        }
        When when = checked(field, words, reference);
        FieldException.check(when.edtf() != null, field, when.reason());
        return when;
    }

    private static When checked(String field, String words, @Nullable LocalDate reference) {
        FieldException.check(words.length() <= MAX_LENGTH, field, "at most " + MAX_LENGTH + " characters");
        FieldException.check(words.indexOf('\0') < 0, field, "must not hold a NUL character");
        return DatePhrase.read(words.strip(), reference);
    }

    /** Whether the words name a date only together with a day that they are counted from. */
    public static boolean isRelative(String words) {
        return DatePhrase.isRelative(words);
    }

    /**
     * A single day, in EDTF or words.
     *
     * @return null when blank
     * @throws FieldException if the words name no date, or one that is longer than a day
     */
    public static @Nullable LocalDate day(String field, String words, @Nullable LocalDate reference) {
        if (words.isBlank()) {
            return null;
        }
        When when = checked(field, words, reference);
        FieldException none = new FieldException(
                field, "‘" + words.strip() + "’ is not one day, such as 10 January 2025 or 2025-01-10");
        CalendarTime earliest = when.earliestInclusive().orElseThrow(() -> none);
        CalendarTime latest = when.latestExclusive().orElseThrow(() -> none);
        try {
            LocalDate day = earliest.toLocalDateTime().toLocalDate();
            if (latest.compareTo(CalendarTime.atStartOf(day.plusDays(1))) > 0) {
                throw none;
            }
            return day;
        } catch (DateTimeException e) {
            throw new FieldException(field, "is out of the calendar's range");
        }
    }
}
