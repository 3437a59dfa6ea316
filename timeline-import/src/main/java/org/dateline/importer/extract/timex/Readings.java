package org.dateline.importer.extract.timex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** What each {@code means} line of the rules does with a match. A reading gives null where the words make no date. */
final class Readings {
    private interface Reading {
        @Nullable
        Meaning read(Match match);
    }

    private static final Map<String, Reading> READINGS = new HashMap<>();

    static {
        READINGS.put("date", DateReadings::date);
        READINGS.put("iso", DateReadings::iso);
        READINGS.put("numeric", DateReadings::numeric);
        READINGS.put("month-and-day", DateReadings::monthAndDay);
        READINGS.put("era", DateReadings::era);
        READINGS.put("range", DateReadings::range);
        READINGS.put("century", DateReadings::century);
        READINGS.put("month-nearest", m -> new Periods.NearestMonth(number(m, "month"), edge(m)));
        READINGS.put("month-shifted", m -> new Periods.MonthOfYear(number(m, "month"), toward(m)));
        READINGS.put("decade", Readings::decade);
        READINGS.put("weekday", m -> new Days.Weekday(number(m, "weekday"), toward(m), edge(m)));
        READINGS.put("weekday-shifted", m -> new Days.WeekdayOfWeek(number(m, "weekday"), toward(m)));
        READINGS.put("weekday-narrated", m -> new Days.WeekdayFromNarrated(number(m, "weekday"), toward(m)));
        READINGS.put("weekday-weeks", ToldReadings::weekdayWeeks);
        READINGS.put("nothing", m -> Meaning.Nothing.HERE);
        READINGS.put("told", m -> new Periods.LastTold());
        READINGS.put("recurring-weekday", Readings::recurringWeekday);
        READINGS.put("shift", Readings::shift);
        READINGS.put("shift-narrated", ToldReadings::shift);
        READINGS.put("half-narrated", ToldReadings::half);
        READINGS.put("count", m -> count(m, false));
        READINGS.put("count-narrated", m -> count(m, true));
        READINGS.put("shifted-daypart", Readings::shiftedDaypart);
        READINGS.put(
                "weekday-daypart",
                m -> new Times.TimeOf(new Days.Weekday(number(m, "weekday"), toward(m)), "T" + daypart(m), null));
        READINGS.put("this-daypart", m -> new Times.TimeOf(new Days.DayShift(0), "T" + daypart(m), null));
        READINGS.put(
                "narrated-daypart",
                m -> new Times.TimeOf(new Days.NarratedDay(m.number(0, 0)), "T" + daypart(m), null));
        READINGS.put("clock", m -> clock(m, new Days.NarratedDay(0)));
        READINGS.put("weekday-clock", m -> clock(m, new Days.Weekday(number(m, "weekday"), Toward.THIS)));
        READINGS.put("weekend", m -> new Periods.Weekend(toward(m)));
        READINGS.put("season", Readings::season);
        READINGS.put("quarter", Readings::quarter);
        READINGS.put("quarter-shifted", m -> new Periods.Quarter(number(m, "ordinal"), toward(m), Edge.NONE));
        READINGS.put("quarter-told-in-year", m -> new Periods.QuarterInYear(number(m, "year")));
        READINGS.put("quarter-year-ago", m -> new Periods.QuarterToldOf(1, false));
        READINGS.put(
                "quarter-latest",
                m -> new Periods.QuarterToldOf(0, !m.rule().settings().isEmpty()));
        READINGS.put("half", Readings::half);
        READINGS.put(
                "fixed",
                m -> fixed(m.rule().settings().get(0), m.rule().settings().get(1)));
        READINGS.put("duration", m -> duration(countOf(m), unit(m)));
        READINGS.put("duration-adjective", m -> countOf(m).length() > 3 ? null : duration(countOf(m), unit(m)));
        READINGS.put("duration-one", m -> duration("1", unit(m)));
        READINGS.put("duration-of-half", m -> duration("0.5", unit(m)));
        READINGS.put("duration-half", m -> duration("1.5", unit(m)));
        READINGS.put("duration-vague", m -> duration("X", unit(m)));
        READINGS.put("duration-compound", CountedReadings::compound);
        READINGS.put("count-from-today", CountedReadings::fromToday);
        READINGS.put("count-from-weekday", CountedReadings::fromWeekday);
        READINGS.put("clock-past", CountedReadings::clockPast);
        READINGS.put("duration-of-quarters", CountedReadings::quarters);
        READINGS.put("decade-of-century", CountedReadings::decadeOfCentury);
        READINGS.put("in-time", Readings::inTime);
        READINGS.put("known", m -> new Meaning.Known(m.rule().settings().get(0), Edge.NONE, false));
        READINGS.put("every", Readings::every);
        READINGS.put("every-daypart", Readings::everyDaypart);
        READINGS.put(
                "every-month",
                m -> fixed("SET", "XXXX-" + m.slot("season").orElse("%02d".formatted(number(m, "month")))));
        READINGS.put("holiday", Readings::holiday);
        READINGS.put("weekday-of-month", ToldReadings::weekdayOfMonth);
        READINGS.put("holiday-week", m -> new Told.WeekOf(holiday(m).beginning()));
        READINGS.put("holiday-eve", m -> new Told.DayBefore(holiday(m).beginning()));
        READINGS.put("holiday-beginning", m -> holiday(m).beginning());
        READINGS.put("counts", Counts::two);
        READINGS.put("count-and-half", Counts::andHalf);
        READINGS.put("month-of-fasting", m -> new Fasting(toward(m), number(m, "year")));
        READINGS.put("month-told", ToldReadings::month);
        READINGS.put("season-told", ToldReadings::season);
        READINGS.put("part-of-year-told", ToldReadings::partOfYear);
        READINGS.put("day-of-month", ToldReadings::dayOfMonth);
        READINGS.put("unit-of-text", ToldReadings::unitOfText);
        READINGS.put("daypart-of", ToldReadings::daypartOf);
        READINGS.put("fixed-daypart", ToldReadings::fixedDaypart);
        READINGS.put("week-of-month", ToldReadings::weekOfMonth);
        READINGS.put("hundred-hours", ToldReadings::hundredHours);
        READINGS.put("edge-day", ToldReadings::edgeDay);
        READINGS.put("week-of", ToldReadings::weekOf);
        READINGS.put("early-year", ToldReadings::earlyYear);
        READINGS.put("date-of-era", ToldReadings::dateOfEra);
        READINGS.put("season-of-era", ToldReadings::dateOfEra);
        READINGS.put("centuries", ToldReadings::centuries);
        READINGS.put("century-before", ToldReadings::centuryBefore);
        READINGS.put("era-range", ToldReadings::eraRange);
        READINGS.put("short-range", ToldReadings::shortRange);
        READINGS.put("winter", ToldReadings::winter);
        READINGS.put("both-styles", ToldReadings::bothStyles);
        READINGS.put("decades", ToldReadings::decades);
    }

    private Readings() {}

    /** @throws IllegalArgumentException if the rule names a reading that does not exist */
    static @Nullable Meaning read(Match match) {
        Reading reading = READINGS.get(match.rule().reading());
        if (reading == null) {
            throw new IllegalArgumentException("rule " + match.rule().name() + " has no reading "
                    + match.rule().reading());
        }
        return reading.read(match);
    }

    static int number(Match match, String slot) {
        return match.slot(slot).map(Integer::parseInt).orElse(0);
    }

    static Toward toward(Match match) {
        boolean ahead = match.rule().settings().contains(Toward.THIS.name());
        return match.slot("toward").map(Toward::valueOf).orElse(ahead ? Toward.THIS : Toward.NONE);
    }

    static Edge edge(Match match) {
        List<String> edges = match.slots("edge");
        return edges.isEmpty() ? Edge.NONE : Edge.valueOf(edges.get(edges.size() - 1));
    }

    static String unit(Match match) {
        return List.of("unit", "units", "calendar-unit", "long-unit").stream()
                .map(match::slot)
                .flatMap(found -> found.stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("rule " + match.rule().name() + " needs a unit"));
    }

    private static String countOf(Match match) {
        return match.slot("count")
                .or(() -> match.slot("number"))
                .or(() -> match.slot("one"))
                .orElse("1");
    }

    private static Meaning fixed(String type, String value) {
        return new Meaning.Fixed(Timex3.Type.valueOf(type), value);
    }

    private static @Nullable Meaning duration(String count, String unit) {
        return isDecimalButHalf(count) || count.length() > 5 ? null : fixed("DURATION", Durations.value(count, unit));
    }

    private static @Nullable Meaning inTime(Match match) {
        String count = countOf(match);
        boolean counted = !count.equals("X") && count.length() <= 4 && count.indexOf('.') < 0;
        Shift ahead = new Shift(unit(match), counted ? Double.parseDouble(count) : 0, false, false, Edge.NONE);
        boolean within = match.rule().settings().contains("within");
        return counted ? new InTime(Durations.value(count, unit(match)), ahead, within) : duration(count, unit(match));
    }

    private static boolean isDecimalButHalf(String count) {
        return count.indexOf('.') >= 0 && !count.endsWith(".5");
    }

    private static Meaning decade(Match match) {
        return match.slot("decade")
                .<Meaning>map(digits -> new Meaning.Known(CountedReadings.hundreds(digits), edge(match), false))
                .orElseGet(() -> new Periods.ShortDecade(number(match, "decade-word")));
    }

    private static Meaning recurringWeekday(Match match) {
        String day = match.slot("weekdays").or(() -> match.slot("weekday")).orElse("X");
        String part = match.slot("dayparts")
                .or(() -> match.slot("daypart"))
                .map(code -> "T" + code)
                .orElse("");
        return fixed("SET", "XXXX-WXX-" + day + part);
    }

    private static Meaning shift(Match match) {
        List<String> settings = match.rule().settings();
        boolean toDay = settings.size() > 1 && settings.get(1).equals("D");
        return toDay
                ? new Days.DayShift(match.number(0, 0))
                : new Shift(unit(match), match.number(0, 0), false, false, edge(match));
    }

    private static @Nullable Meaning count(Match match, boolean narrated) {
        return Counts.of(countOf(match), unit(match), match.number(0, 1), narrated, about(match));
    }

    /** "some 30 years ago" is about the year. */
    private static Edge about(Match match) {
        return match.slot("about").isPresent() ? Edge.ABOUT : Edge.NONE;
    }

    private static Meaning shiftedDaypart(Match match) {
        return new Times.TimeOf(
                new Days.DayShift(match.number(0, 0)),
                "T" + match.rule().settings().get(1),
                null);
    }

    private static String daypart(Match match) {
        return match.slot("daypart").orElse(match.rule().settings().contains("MO") ? "MO" : "NI");
    }

    private static @Nullable Meaning clock(Match match, Meaning day) {
        String noon = match.slot("noon").orElse(null);
        String zone = match.slot("zone").orElse(null);
        if (noon != null) {
            return new Times.TimeOf(day, "T" + noon, zone);
        }
        String[] parts = match.slot("clock")
                .or(() -> match.slot("packed-clock"))
                .or(() -> match.slot("colon-clock"))
                .or(() -> match.slot("hour"))
                .orElse("0")
                .replace('.', ':')
                .split(":", -1);
        int hour = Integer.parseInt(parts[0]);
        boolean evening = match.rule().settings().contains("pm");
        boolean half = evening
                || match.slot("ampm").isPresent()
                || match.slot("daypart").isPresent();
        if (half && hour > 12) {
            return null;
        }
        boolean afternoon = evening
                || match.slot("ampm").filter("pm"::equals).isPresent()
                || match.slot("daypart").filter(part -> !part.equals("MO")).isPresent();
        int full = half ? hour % 12 + (afternoon ? 12 : 0) : hour;
        String minutes = parts.length > 1 ? parts[1] : "00";
        String seconds = parts.length > 2 ? ":" + parts[2] : "";
        return new Times.TimeOf(day, "T%02d:%s%s".formatted(full, minutes, seconds), zone);
    }

    private static Meaning season(Match match) {
        String code = match.slot("season").orElse("SP").toUpperCase(Locale.ROOT);
        return match.slot("year")
                .<Meaning>map(year -> new Meaning.Known(year + "-" + code, edge(match), false))
                .orElseGet(() -> new Periods.Season(code, toward(match), edge(match)));
    }

    private static @Nullable Meaning quarter(Match match) {
        int number = match.slot("quarter-code")
                .or(() -> match.slot("ordinal"))
                .map(Integer::parseInt)
                .orElse(0);
        if (number < 1 || number > 4) {
            return null;
        }
        Function<String, Meaning> known = year -> new Meaning.Known(year + "-Q" + number, edge(match), false);
        return match.slot("year").map(known).orElseGet(() -> new Periods.Quarter(number, Toward.NONE, edge(match)));
    }

    private static @Nullable Meaning half(Match match) {
        int number = match.slot("ordinal")
                .or(() -> match.slot("half-code"))
                .map(Integer::parseInt)
                .orElseGet(() -> match.number(0, 0));
        if (number != 1 && number != 2) {
            return null;
        }
        Function<String, Meaning> known = year -> new Meaning.Known(year + "-H" + number, Edge.NONE, false);
        return match.slot("year").map(known).orElseGet(() -> new Periods.Half(number, toward(match)));
    }

    private static @Nullable Meaning every(Match match) {
        String one = match.slot("ordinal").orElse(Integer.toString(match.number(0, 1)));
        String count = match.slot("units").isPresent() ? match.slot("number").orElse("1") : one;
        return isDecimalButHalf(count) ? null : fixed("SET", Durations.value(count, unit(match)));
    }

    /** Every morning, or that of a weekday. */
    private static Meaning everyDaypart(Match match) {
        String day = match.slot("weekday").map(weekday -> "WXX-" + weekday).orElse("XX-XX");
        return fixed("SET", "XXXX-" + day + "T" + daypart(match));
    }

    private static Holiday holiday(Match match) {
        FeastRule rule = FeastRule.of(match.slot("holiday").orElse("01-01"));
        return new Holiday(rule, toward(match), number(match, "year"));
    }
}
