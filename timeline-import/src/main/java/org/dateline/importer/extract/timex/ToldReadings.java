package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readings of dates that hang from a date told of before, and of dates that histories write. */
final class ToldReadings {
    private static final int YEARS_IN_CENTURY = 100;

    private ToldReadings() {}

    /** "the following decade" is the decade itself; "a decade later" is about a year. */
    static Meaning shift(Match match) {
        String unit = Readings.unit(match);
        boolean longOne = unit.equals("E") || unit.equals("C") || unit.equals("L");
        return new Shift(unit, match.number(0, 0), true, !longOne, Readings.edge(match));
    }

    /** "half a century later", "half a century ago" */
    static Meaning half(Match match) {
        boolean narrated = !match.rule().settings().contains("now");
        return new Shift(Readings.unit(match), match.number(0, 1) / 2.0, narrated, true, Edge.NONE);
    }

    static Meaning month(Match match) {
        int month = match.slot("sure-month").map(Integer::parseInt).orElseGet(() -> Readings.number(match, "month"));
        return new Told.MonthFrom(month, match.number(0, 1));
    }

    static Meaning season(Match match) {
        return new Told.SeasonFrom(code(match), match.number(0, 0), Readings.edge(match));
    }

    /** A day, month or season of a year that is named by the date told of. */
    static @Nullable Meaning partOfYear(Match match) {
        int by = match.number(0, 0);
        if (match.slot("season").isPresent()) {
            return new Told.PartOfYear(code(match), by);
        }
        int month = Readings.number(match, "month");
        int day = Readings.number(match, "day");
        if (day == 0) {
            return new Told.PartOfYear("%02d".formatted(month), by);
        }
        return Days.of(2023, month, day).isPresent()
                ? new Told.PartOfYear("%02d-%02d".formatted(month, day), by)
                : null;
    }

    static @Nullable Meaning dayOfMonth(Match match) {
        boolean stated = match.rule().settings().contains("stated");
        int months = stated ? match.number(0, 0) : 0;
        int day = match.slot("day-figure").map(Integer::parseInt).orElseGet(() -> Readings.number(match, "day"));
        int weekday = Readings.number(match, "weekday");
        Meaning ofMonth = new Told.DayOfMonth(day, months, stated);
        return day > 31 ? null : weekday == 0 ? ofMonth : new WithWeekday(weekday, ofMonth);
    }

    /** "the first Monday in May": found as a holiday is that moves with the weekday. */
    static @Nullable Meaning weekdayOfMonth(Match match) {
        int last = 5;
        int number = match.slot("ordinal").map(Integer::parseInt).orElse(last);
        int month = Readings.number(match, "month");
        String calculation = "%02d-%d-%d".formatted(month, number, Readings.number(match, "weekday"));
        boolean fits = number < last || match.slot("ordinal").isEmpty();
        return fits ? new Holiday(FeastRule.of(calculation), Toward.NONE, Readings.number(match, "year")) : null;
    }

    static @Nullable Meaning weekdayWeeks(Match match) {
        int weekday = match.slot("weekdays").map(Integer::parseInt).orElseGet(() -> Readings.number(match, "weekday"));
        Toward toward = Toward.valueOf(match.rule().settings().get(0));
        String count = match.slot("number").orElse("");
        boolean counted = count.length() == 1 && !count.equals("0");
        int weeks = counted ? 1 - Integer.parseInt(count) : match.number(1, 0);
        return weekday == 0 || (!counted && !count.isEmpty())
                ? null
                : new WeekdayWeeks(new Days.Weekday(weekday, toward, Edge.NONE), weeks);
    }

    static Meaning unitOfText(Match match) {
        return new Told.UnitOfText(match.slot("calendar-unit").orElse("Y"), Readings.edge(match));
    }

    /** "the night of 8/9 May": the part of the first day. */
    static @Nullable Meaning daypartOf(Match match) {
        String part =
                match.slot("daypart").orElseGet(() -> match.rule().settings().get(0));
        Meaning day = match.slot("month").isPresent() ? DateReadings.date(match) : dayOfMonth(match);
        return day == null ? null : new Times.TimeOf(day, "T" + part, null);
    }

    static Meaning fixedDaypart(Match match) {
        return new Times.TimeOf(
                new Days.NarratedDay(0), "T" + match.rule().settings().get(0), null);
    }

    static Meaning hundredHours(Match match) {
        String clock = match.slot("hundred-hours").orElse("00:00");
        return new Times.TimeOf(
                new Days.NarratedDay(0), "T" + clock, match.slot("zone").orElse(null));
    }

    static @Nullable Meaning weekOfMonth(Match match) {
        int number = match.slot("ordinal").map(Integer::parseInt).orElse(0);
        int month = Readings.number(match, "month");
        return number > 4 ? null : new Told.WeekOfMonth(number, month, Readings.number(match, "year"));
    }

    /** "the last day of 1799", "the first day of May". */
    static @Nullable Meaning edgeDay(Match match) {
        boolean last = match.rule().settings().contains("last");
        int year = Readings.number(match, "year");
        int month = Readings.number(match, "month");
        if (month == 0) {
            return day(year, last ? "12" : "1", last ? "31" : "1");
        }
        int day = last ? Month.of(month).length(Year.isLeap(year)) : 1;
        return year > 0
                ? day(year, Integer.toString(month), Integer.toString(day))
                : new Days.MonthDay(month, day, Toward.NONE);
    }

    static @Nullable Meaning weekOf(Match match) {
        Meaning day = DateReadings.date(match);
        return day == null ? null : new Told.WeekOf(day);
    }

    /** 476, 1066 BC: a year by itself with less than four figures. */
    static @Nullable Meaning earlyYear(Match match) {
        int year = Readings.number(match, "three-figures");
        int month = Readings.number(match, "month");
        int day = Readings.number(match, "day");
        String ofMonth = month == 0 ? "" : "-%02d".formatted(month);
        String rest = day == 0 ? ofMonth : ofMonth + "-%02d".formatted(day);
        boolean exists = day == 0 || Days.of(2024, month, day).isPresent();
        boolean doubtful = match.rule().settings().contains("doubtful");
        return year < 100 || !exists ? null : new Told.EarlyYear(year, rest, Readings.edge(match), doubtful);
    }

    static @Nullable Meaning dateOfEra(Match match) {
        int year = Readings.number(match, "year-of-era");
        String value = CalendarWords.timexYear(match.rule().settings().contains("bc") ? 1 - year : year);
        if (match.slot("season").isPresent()) {
            return new Meaning.Known(value + "-" + code(match), Readings.edge(match), false);
        }
        int month = Readings.number(match, "month");
        int day = Readings.number(match, "day");
        if (month == 0) {
            return new Meaning.Known(value, Readings.edge(match), false);
        }
        String ofMonth = "%s-%02d".formatted(value, month);
        if (day == 0) {
            return new Meaning.Known(ofMonth, Readings.edge(match), false);
        }
        boolean exists = Days.of(2024, month, day).isPresent();
        return exists ? new Meaning.Known("%s-%02d".formatted(ofMonth, day), Readings.edge(match), false) : null;
    }

    static @Nullable Meaning centuryBefore(Match match) {
        int number = Readings.number(match, "ordinal");
        return number < 1 || number > 99 ? null : new Meaning.Known("BC%02d".formatted(number - 1), Edge.NONE, false);
    }

    /** "the 5th and 4th centuries BC" */
    static @Nullable Meaning centuries(Match match) {
        List<String> ordinals = match.slots("ordinal");
        boolean bc = match.rule().settings().contains("bc");
        int first = Integer.parseInt(ordinals.get(0));
        int last = Integer.parseInt(ordinals.get(1));
        boolean ordered = bc ? first > last : first < last;
        return ordered && last > 0 && first > 0 && Math.max(first, last) < YEARS_IN_CENTURY
                ? new DateRange(century(first, bc), century(last, bc), false)
                : null;
    }

    private static Meaning century(int number, boolean bc) {
        return new Meaning.Known((bc ? "BC%02d" : "%02d").formatted(number - 1), Edge.NONE, false);
    }

    /** "264 to 241 BC", "from 27 BC to AD 14", "98 to 117 AD". */
    static @Nullable Meaning eraRange(Match match) {
        List<String> years = match.slots("year-of-era");
        int first = Integer.parseInt(years.get(0));
        int last = Integer.parseInt(years.get(1));
        boolean before = match.rule().settings().contains("bc");
        boolean after = match.rule().settings().contains("ad");
        boolean ordered = before ? first > last : !after || first < last;
        Meaning from = year(after ? first : 1 - first);
        return ordered ? new DateRange(from, year(before ? 1 - last : last), false) : null;
    }

    /** "1914–18": the second year has the first one's century. */
    static @Nullable Meaning shortRange(Match match) {
        int first = Readings.number(match, "year");
        int to = first / YEARS_IN_CENTURY * YEARS_IN_CENTURY + Readings.number(match, "two-figures");
        boolean next = match.rule().settings().contains("next");
        return to <= first || (next && to != first + 1) ? null : new DateRange(year(first), year(to), false);
    }

    /** "the winter of 1941–42": one winter has two years that follow each other. */
    static @Nullable Meaning winter(Match match) {
        int first = Readings.number(match, "year");
        List<String> years = match.slots("year");
        int second = years.size() > 1
                ? Integer.parseInt(years.get(1))
                : first / YEARS_IN_CENTURY * YEARS_IN_CENTURY + Readings.number(match, "two-figures");
        boolean overCentury = years.size() == 1 && first % YEARS_IN_CENTURY == YEARS_IN_CENTURY - 1;
        return match.slot("season")
                .filter("WI"::equals)
                .filter(code -> second == (overCentury ? first + 1 - YEARS_IN_CENTURY : first + 1))
                .<Meaning>map(code -> new Meaning.Known(match.slot("year").orElse("") + "-WI", Edge.NONE, false))
                .orElse(null);
    }

    /** "25 October (7 November) 1917": the same day in two calendars, of which the Gregorian one is ahead. */
    static @Nullable Meaning bothStyles(Match match) {
        int year = Readings.number(match, "year");
        List<String> months = match.slots("month");
        List<String> days = match.slots("day");
        LocalDate one = dayOf(year, months.get(0), days.get(0)).orElse(null);
        LocalDate other =
                dayOf(year, months.get(months.size() - 1), days.get(1)).orElse(null);
        if (one == null || other == null) {
            return null;
        }
        LocalDate gregorian = one.isAfter(other) ? one : other;
        return new DateRange(new BothStyles(one, gregorian), new BothStyles(other, gregorian), true);
    }

    /** "the 1860s and 70s". */
    static @Nullable Meaning decades(Match match) {
        String named = match.slot("decade").orElse("");
        String first = named.length() == 2 ? named + "0" : named;
        List<String> all = match.slots("decade");
        String last = all.size() > 1 ? all.get(1) : match.slot("short-decade").orElse("");
        String to = last.length() == 1 ? first.substring(0, 2) + last : last;
        return first.compareTo(to) >= 0
                ? null
                : new DateRange(
                        new Meaning.Known(first, Edge.NONE, false), new Meaning.Known(to, Edge.NONE, false), false);
    }

    private static @Nullable Meaning day(int year, String month, String day) {
        return dayOf(year, month, day)
                .map(CalendarWords::timexDay)
                .map(value -> new Meaning.Known(value, Edge.NONE, false))
                .orElse(null);
    }

    private static Optional<LocalDate> dayOf(int year, String month, String day) {
        return Days.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Meaning year(int year) {
        return new Meaning.Known(CalendarWords.timexYear(year), Edge.NONE, false);
    }

    private static String code(Match match) {
        return match.slot("season").orElse("SP").toUpperCase(Locale.ROOT);
    }
}
