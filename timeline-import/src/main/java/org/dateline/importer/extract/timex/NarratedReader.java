package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;

/** Tells which dates a text tells of, for later ones to count from. */
final class NarratedReader {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private NarratedReader() {}

    /** The date, unless it is a duration, a set, a reference, coarser than a year, or unresolved. */
    static Optional<Narrated> read(Reckoned reckoned, int sentence, boolean storied) {
        boolean dated = reckoned.type() == Timex3.Type.DATE || reckoned.type() == Timex3.Type.TIME;
        if (!dated || reckoned.edtf() == null || reckoned.value().indexOf('/') >= 0) {
            return Optional.empty();
        }
        int time = reckoned.value().indexOf('T');
        String value = time > 0 ? reckoned.value().substring(0, time) : reckoned.value();
        String unit = unit(value.startsWith("BC") ? value.substring(2) : value);
        return unit.isEmpty()
                ? Optional.empty()
                : reckoned.edtf()
                        .earliestInclusive()
                        .map(CalendarTime::toLocalDateTime)
                        .map(first -> new Narrated(value, day(value, first.toLocalDate()), unit, sentence, storied));
    }

    /** A day in a list of one, or an approximate one, keeps its own day. */
    private static LocalDate day(String value, LocalDate earliest) {
        return CalendarWords.day(value).orElse(earliest);
    }

    private static String unit(String value) {
        int dash = value.lastIndexOf('-');
        if (dash <= 0) {
            return value.length() == 4 ? "Y" : "";
        }
        String tail = value.substring(dash + 1);
        if (tail.startsWith("W") && tail.length() == 3) {
            return "W";
        }
        if (tail.startsWith("Q")) {
            return "Q";
        }
        if (SEASONS.contains(tail)) {
            return "S";
        }
        boolean figures = Character.isDigit(tail.charAt(0));
        return !figures ? "" : Figures.isDay(value) ? "D" : Figures.isMonth(value) ? "M" : "";
    }
}
