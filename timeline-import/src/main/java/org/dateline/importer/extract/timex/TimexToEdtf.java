package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a TimeML value into EDTF. A week is one unknown day of it; a part of the day is the day; the early, middle or
 * late part of a year or month is a third of it with an approximate inner end. PAST_REF and its like are no date.
 */
final class TimexToEdtf {
    private static final int CENTURY_BC = "BC00".length();
    private static final int YEAR_BC = "BC0000".length();

    private TimexToEdtf() {}

    /** EDTF of a value; null for a duration, a set, a reference, or a value that names no date. */
    static @Nullable Edtf edtf(String value) {
        return edtf(value, Edge.NONE, null);
    }

    /**
     * EDTF of a part of a value.
     *
     * @param publication bounds {@link Edge#BEFORE_NOW} and {@link Edge#AFTER_NOW}; null when not known
     */
    static @Nullable Edtf edtf(String value, Edge edge, @Nullable LocalDate publication) {
        try {
            String text =
                    switch (edge) {
                        case NONE, BEFORE_NOW, AFTER_NOW -> plain(value);
                        case ABOUT -> about(plain(value));
                        case EARLY, MIDDLE, LATE -> part(value, edge);
                        case FIRST_HALF, SECOND_HALF -> half(value, edge);
                    };
            Edtf whole = text == null ? null : Edtf.parse(text);
            return whole == null || publication == null ? whole : bounded(whole, edge, publication);
        } catch (EdtfException e) {
            return null;
        }
    }

    /** A whole week's days, or those of it up to or from publication, as one unknown day. */
    static Edtf dayOfWeek(LocalDate monday, @Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {
        LocalDate sunday = monday.plusDays(6);
        LocalDate first =
                notBefore != null && notBefore.isAfter(monday) && !notBefore.isAfter(sunday) ? notBefore : monday;
        LocalDate last =
                notAfter != null && notAfter.isBefore(sunday) && !notAfter.isBefore(monday) ? notAfter : sunday;
        return Edtf.oneOf(first, last);
    }

    /** 44 BC is the year -0043; the third century BC has the years -0299 to -0200, the first 100 BC to 1 BC. */
    private static @Nullable String beforeChrist(String value) {
        if (value.length() == CENTURY_BC) {
            return value.equals("BC00") ? "[-0099..0000]" : "-" + value.substring(2) + "XX";
        }
        boolean isYear = value.length() >= YEAR_BC && Figures.isYear(value.substring(2, YEAR_BC));
        if (!isYear || (value.length() > YEAR_BC && value.charAt(YEAR_BC) != '-')) {
            return null;
        }
        int year = Integer.parseInt(value.substring(2, YEAR_BC));
        return Edtf.ofYear(1 - year) + value.substring(YEAR_BC);
    }

    private static @Nullable String plain(String value) {
        if (value.startsWith("BC")) {
            String counted = beforeChrist(value);
            return counted == null ? null : plain(counted);
        }
        if (value.indexOf('/') > 0 || value.startsWith("[")) {
            return value;
        }
        if (value.equals("00")) {
            return "[0001..0100]";
        }
        int time = value.indexOf('T');
        if (time > 0) {
            boolean clock = time + 1 < value.length() && Character.isDigit(value.charAt(time + 1));
            return clock ? value : plain(value.substring(0, time));
        }
        if (value.isEmpty() || !(Character.isDigit(value.charAt(0)) || value.charAt(0) == '-')) {
            return null;
        }
        int week = value.indexOf("-W");
        if (week >= 4 && value.length() >= week + 4 && Character.isDigit(value.charAt(week + 2))) {
            return week(value, week);
        }
        int dash = value.lastIndexOf('-');
        String tail = dash > 0 ? value.substring(dash + 1) : "";
        String code = yearPart(tail);
        if (code != null) {
            return value.substring(0, dash + 1) + code;
        }
        return dash <= 0 && value.length() == 3 ? value + "X" : dash < 0 && value.length() == 2 ? value + "XX" : value;
    }

    /** Seasons in words are the northern ones, which have months; 21 to 24 are seasons of no hemisphere. */
    private static @Nullable String yearPart(String tail) {
        return switch (tail) {
            case "SP" -> "25";
            case "SU" -> "26";
            case "FA" -> "27";
            case "WI" -> "28";
            case "Q1" -> "33";
            case "Q2" -> "34";
            case "Q3" -> "35";
            case "Q4" -> "36";
            case "H1" -> "40";
            case "H2" -> "41";
            default -> null;
        };
    }

    private static String week(String value, int dash) {
        LocalDate monday = monday(
                Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 2, dash + 4)));
        boolean weekend = value.endsWith("-WE");
        return dayOfWeek(monday, weekend ? monday.plusDays(5) : null, null).toString();
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static @Nullable String about(@Nullable String edtf) {
        return edtf == null || edtf.indexOf('T') > 0 || edtf.startsWith("[") ? edtf : edtf + "~";
    }

    /** Thirds: January to about April; about the 11th to about the 20th; the years 0 to about 3 of a decade. */
    private static @Nullable String part(String value, Edge edge) {
        int third = edge == Edge.EARLY ? 0 : edge == Edge.MIDDLE ? 1 : 2;
        String first;
        String last;
        if (Figures.isYear(value)) {
            first = value + new String[] {"-01", "-05~", "-09~"}[third];
            last = value + new String[] {"-04~", "-08~", "-12"}[third];
        } else if (Figures.isDecade(value)) {
            first = value + new String[] {"0", "4~", "7~"}[third];
            last = value + new String[] {"3~", "6~", "9"}[third];
        } else if (Figures.isCentury(value)) {
            first = value + new String[] {value.equals("00") ? "01" : "00", "34~", "67~"}[third];
            last = value + new String[] {"33~", "66~", "99"}[third];
        } else if (Figures.isMonth(value)) {
            LocalDate month =
                    LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(5)), 1);
            first = value + new String[] {"-01", "-11~", "-21~"}[third];
            last = value + new String[] {"-10~", "-20~", "-" + month.lengthOfMonth()}[third];
        } else {
            return plain(value);
        }
        return "[" + first + ".." + last + "]";
    }

    /** Half a century: 1850 to 1899. Halves of a year have values of their own. */
    private static @Nullable String half(String value, Edge edge) {
        boolean first = edge == Edge.FIRST_HALF;
        String begin = value.equals("00") ? "01" : "00";
        return Figures.isCentury(value)
                ? "[" + value + (first ? begin : "50") + ".." + value + (first ? "49" : "99") + "]"
                : plain(value);
    }

    private static Edtf bounded(Edtf whole, Edge edge, LocalDate publication) {
        LocalDate first = whole.earliestInclusive()
                .map(time -> time.toLocalDateTime().toLocalDate())
                .orElse(publication);
        LocalDate last = whole.latestExclusive()
                .map(time -> time.toLocalDateTime().toLocalDate().minusDays(1))
                .orElse(publication);
        if (publication.isBefore(first) || publication.isAfter(last)) {
            return whole;
        }
        return switch (edge) {
            case BEFORE_NOW -> Edtf.oneOf(first, publication);
            case AFTER_NOW -> Edtf.oneOf(publication, last);
            default -> whole;
        };
    }
}
