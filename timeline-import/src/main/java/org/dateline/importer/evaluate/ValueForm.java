package org.dateline.importer.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * The form of a TIMEX3 value.
 *
 * @param grain how fine it is
 * @param place its place among the values of the same grain, so that the next one's is one more; 0 where they have none
 * @param rest what the place does not tell: a clock time, a duration's unit
 */
record ValueForm(Grain grain, long place, String rest) {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    enum Grain {
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        SEASON,
        QUARTER,
        MONTH,
        WEEK,
        WEEKEND,
        DAY,
        DAYPART,
        CLOCK,
        DURATION,
        REFERENCE,
        OTHER;

        boolean isCounted() {
            return compareTo(CLOCK) <= 0;
        }
    }

    static ValueForm of(String value) {
        if (value.endsWith("_REF")) {
            return new ValueForm(Grain.REFERENCE, 0, value);
        }
        if (value.startsWith("P")) {
            return new ValueForm(Grain.DURATION, 0, unit(value));
        }
        try {
            int time = value.indexOf('T');
            return time > 0 ? timed(value, time) : date(value);
        } catch (DateTimeException | NumberFormatException e) {
            return new ValueForm(Grain.OTHER, 0, value);
        }
    }

    /** The place of the day of publication among values of this grain. */
    long placeOf(LocalDate day) {
        return switch (grain) {
            case CENTURY -> Math.floorDiv(day.getYear(), 100);
            case DECADE -> Math.floorDiv(day.getYear(), 10);
            case YEAR -> day.getYear();
            case HALF -> day.getYear() * 2L + (day.getMonthValue() - 1) / 6;
            case SEASON ->
                day.minusMonths(2).getYear() * 4L + (day.minusMonths(2).getMonthValue() - 1) / 3;
            case QUARTER -> day.getYear() * 4L + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
            case MONTH -> day.getLong(ChronoField.PROLEPTIC_MONTH);
            case WEEK, WEEKEND -> Math.floorDiv(day.toEpochDay() + 3, 7);
            case DAY, DAYPART, CLOCK -> day.toEpochDay();
            case DURATION, REFERENCE, OTHER -> 0;
        };
    }

    private static ValueForm timed(String value, int time) {
        ValueForm day = date(value.substring(0, time));
        String rest = value.substring(time + 1);
        if (day.grain != Grain.DAY || rest.isEmpty()) {
            return new ValueForm(Grain.OTHER, 0, value);
        }
        return new ValueForm(Character.isDigit(rest.charAt(0)) ? Grain.CLOCK : Grain.DAYPART, day.place, rest);
    }

    private static ValueForm date(String value) {
        if (value.length() < 4) {
            int number = Integer.parseInt(value);
            return value.length() < 2
                    ? new ValueForm(Grain.OTHER, 0, value)
                    : new ValueForm(value.length() == 2 ? Grain.CENTURY : Grain.DECADE, number, "");
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return new ValueForm(Grain.YEAR, year, "");
        }
        String part = value.substring(5);
        if (value.length() == 10 && part.indexOf('W') < 0) {
            return new ValueForm(Grain.DAY, LocalDate.parse(value).toEpochDay(), "");
        }
        return part.startsWith("W") && part.length() >= 3 ? week(year, part, value) : partOfYear(year, part, value);
    }

    private static ValueForm week(int year, String part, String value) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        long place = Math.floorDiv(fourth.toEpochDay() + 3, 7) + Integer.parseInt(part.substring(1, 3)) - 1;
        return switch (part.substring(3)) {
            case "" -> new ValueForm(Grain.WEEK, place, "");
            case "-WE" -> new ValueForm(Grain.WEEKEND, place, "");
            default -> new ValueForm(Grain.OTHER, 0, value);
        };
    }

    private static ValueForm partOfYear(int year, String part, String value) {
        if (part.length() != 2) {
            return new ValueForm(Grain.OTHER, 0, value);
        }
        if (SEASONS.contains(part)) {
            return new ValueForm(Grain.SEASON, year * 4L + SEASONS.indexOf(part), "");
        }
        int number = Integer.parseInt(part.charAt(0) == 'Q' || part.charAt(0) == 'H' ? part.substring(1) : part);
        return switch (part.charAt(0)) {
            case 'Q' -> new ValueForm(Grain.QUARTER, year * 4L + number - 1, "");
            case 'H' -> new ValueForm(Grain.HALF, year * 2L + number - 1, "");
            default -> new ValueForm(Grain.MONTH, year * 12L + number - 1, "");
        };
    }

    /** The letters of a duration, an X for an open number left out: P3D and PXD have the same. */
    private static String unit(String duration) {
        StringBuilder letters = new StringBuilder();
        duration.chars().filter(c -> Character.isLetter(c) && c != 'X').forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
