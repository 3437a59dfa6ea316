package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Readings of expressions that are counted in two steps: "two years and three months", "a week from Monday". */
final class CountedReadings {
    private static final String DESCENDING = "YMWD";
    private static final int HOURS = 12;

    private CountedReadings() {}

    /** "two years and three months": a greater unit, and a smaller one. */
    static @Nullable Meaning compound(Match match) {
        List<String> counts = values(match, Set.of("count", "one"));
        List<String> units = values(match, Set.of("units", "unit"));
        boolean counted = counts.stream()
                .allMatch(count -> count.length() <= 4 && count.chars().allMatch(Character::isDigit));
        boolean descending = place(units.get(0)) >= 0 && place(units.get(0)) < place(units.get(1));
        if (!counted || !descending) {
            return null;
        }
        String first = Durations.value(counts.get(0), units.get(0));
        String last = Durations.value(counts.get(1), units.get(1)).substring(1);
        boolean both = first.startsWith("PT") && last.startsWith("T");
        return new Meaning.Fixed(Timex3.Type.DURATION, first + (both ? last.substring(1) : last));
    }

    private static List<String> values(Match match, Set<String> slots) {
        List<String> values = new ArrayList<>();
        match.captures().stream()
                .filter(capture -> slots.contains(capture.slot()))
                .forEach(capture -> values.add(capture.value()));
        return values;
    }

    /** Years come first, then down to seconds. */
    private static int place(String unit) {
        int ofTime = unit.length() == 2 ? "HMS".indexOf(unit.charAt(1)) : -1;
        return ofTime >= 0 ? DESCENDING.length() + ofTime : unit.length() == 1 ? DESCENDING.indexOf(unit) : -1;
    }

    /** "a quarter of a century", "three quarters of an hour": so many quarters as the rule says. */
    static @Nullable Meaning quarters(Match match) {
        int of = match.number(0, 1);
        String value =
                switch (Readings.unit(match)) {
                    case "C" -> "P" + 25 * of + "Y";
                    case "Y" -> "P" + 3 * of + "M";
                    case "TH" -> "PT" + 15 * of + "M";
                    default -> "";
                };
        return value.isEmpty() ? null : new Meaning.Fixed(Timex3.Type.DURATION, value);
    }

    /** "the first decade of the 21st century"; the last one by its number in the rule. */
    static @Nullable Meaning decadeOfCentury(Match match) {
        List<String> ordinals = match.slots("ordinal");
        int century = Integer.parseInt(ordinals.get(ordinals.size() - 1));
        int decade = ordinals.size() > 1 ? Integer.parseInt(ordinals.get(0)) : match.number(0, 1);
        boolean fits = decade >= 1 && decade <= 10 && century >= 1 && century <= 99;
        return fits ? new Meaning.Known("%02d%d".formatted(century - 1, decade - 1), Edge.NONE, false) : null;
    }

    /** "The 1500s" are a hundred years; "the 1900s" and "the 2000s" may be ten. */
    static String hundreds(String decade) {
        boolean century = decade.length() == 3 && decade.endsWith("0") && decade.compareTo("190") < 0;
        return century ? decade.substring(0, 2) : decade;
    }

    /** "a year ago today" */
    static @Nullable Meaning fromToday(Match match) {
        return from(match, new Days.DayShift(0));
    }

    /** "a week from Monday" */
    static @Nullable Meaning fromWeekday(Match match) {
        return from(match, new Days.Weekday(Readings.number(match, "weekday"), Toward.NEXT));
    }

    private static @Nullable Meaning from(Match match, Meaning day) {
        String count = match.slot("count").or(() -> match.slot("one")).orElse("1");
        boolean counted = count.length() <= 4 && count.chars().allMatch(Character::isDigit);
        String unit = Readings.unit(match);
        return counted && !unit.startsWith("T")
                ? new FromDay(
                        day, new Shift(unit, Integer.parseInt(count) * match.number(0, 1), false, false, Edge.NONE))
                : null;
    }

    /** "half past eight", "a quarter to nine": as on the face of a clock, before noon unless the text says more. */
    static Meaning clockPast(Match match) {
        int minutes = match.number(0, 0);
        int hour = Readings.number(match, "hour");
        int of = minutes >= 0 ? hour : hour == 1 ? HOURS : hour - 1;
        String suffix = "T%02d:%02d".formatted(of, minutes >= 0 ? minutes : 60 + minutes);
        String part = match.slot("daypart").orElse("");
        return new Times.TimeOf(new Days.NarratedDay(0), inPart(suffix, part), null);
    }

    /** The clock time in a part of the day: 3 o'clock in the afternoon is 15:00. */
    static String inPart(String suffix, String part) {
        int hour = Integer.parseInt(suffix.substring(1, 3));
        boolean late = hour > 0
                && hour < HOURS
                && (part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour >= HOURS / 2));
        return late ? "T" + (hour + HOURS) + suffix.substring(3) : suffix;
    }
}
