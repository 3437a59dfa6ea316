package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readings of dates written with year, month or day, and of ranges of them. */
final class DateReadings {
    private DateReadings() {}

    static @Nullable Meaning date(Match match) {
        String year = match.slot("year").or(() -> match.slot("likely-year")).orElse("");
        int month = month(match);
        int day = match.slot("day-figure").map(Integer::parseInt).orElseGet(() -> Readings.number(match, "day"));
        Edge edge = Readings.edge(match);
        if (!year.isEmpty()) {
            return withWeekday(match, known(year, month, day, edge));
        }
        if (day > 0) {
            return Days.of(2024, month, day).isPresent()
                    ? withWeekday(match, new Days.MonthDay(month, day, Readings.toward(match), edge))
                    : null;
        }
        return month == 0 ? null : new Periods.Month(month, Readings.toward(match), edge);
    }

    private static @Nullable Meaning withWeekday(Match match, @Nullable Meaning day) {
        int weekday = Readings.number(match, "weekday");
        return weekday == 0 || day == null || !day.isDay() || isSo(day, weekday) ? day : new WithWeekday(weekday, day);
    }

    private static boolean isSo(Meaning day, int weekday) {
        return day instanceof Meaning.Known known
                && CalendarWords.day(known.value())
                        .filter(date -> date.getDayOfWeek().getValue() == weekday)
                        .isPresent();
    }

    private static int month(Match match) {
        return match.slot("month")
                .or(() -> match.slot("sure-month"))
                .or(() -> match.slot("doubtful-month"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static @Nullable Meaning known(String year, int month, int day, Edge edge) {
        if (month == 0) {
            return new Meaning.Known(year, edge, false);
        }
        if (day == 0) {
            return new Meaning.Known("%s-%02d".formatted(year, month), edge, false);
        }
        return Days.of(Integer.parseInt(year), month, day)
                .map(date -> new Meaning.Known(date.toString(), edge, false))
                .orElse(null);
    }

    static @Nullable Meaning iso(Match match) {
        String text = match.slot("iso").orElse("").replace('/', '-');
        boolean time = text.indexOf('T') > 0;
        boolean readable = TimexToEdtf.edtf(text) != null;
        return readable ? new Meaning.Known(text, Edge.NONE, time) : null;
    }

    /** Month first where slashes or hyphens stand, day first where stops stand, unless only the other order is a date. */
    static @Nullable Meaning numeric(Match match) {
        String text = match.slot("numdate").orElse("");
        boolean slashes = text.indexOf('.') < 0;
        String[] parts = text.replace('/', '.').replace('-', '.').split("\\.", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        int full = parts[2].length() == 4 ? year : year <= 40 ? 2000 + year : 1900 + year;
        if (first == 0 || second == 0) {
            return null;
        }
        Optional<LocalDate> inMonthOrder = slashes ? Days.of(full, first, second) : Optional.empty();
        Optional<LocalDate> inDayOrder = Days.of(full, second, first);
        if (inMonthOrder.isPresent() && inDayOrder.isPresent() && first != second) {
            return new EitherOrder(inMonthOrder.get(), inDayOrder.get());
        }
        boolean monthFirst = slashes ? first <= 12 : second > 12;
        return known(Integer.toString(full), monthFirst ? first : second, monthFirst ? second : first, Edge.NONE);
    }

    /** 10/12: month first, unless only the other order is a day. */
    static @Nullable Meaning monthAndDay(Match match) {
        String[] parts = match.slot("month-and-day").orElse("").split("/", -1);
        Meaning monthFirst = monthDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        Meaning dayFirst = monthDay(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        if (monthFirst != null && dayFirst != null && !parts[0].equals(parts[1])) {
            return new EitherOrder.Noted(monthFirst, dayFirst);
        }
        return monthFirst == null ? dayFirst : monthFirst;
    }

    private static @Nullable Meaning monthDay(int month, int day) {
        return month <= 12 && Days.of(2024, month, day).isPresent() ? new Days.MonthDay(month, day, Toward.NONE) : null;
    }

    static @Nullable Meaning era(Match match) {
        int year = Readings.number(match, "year-of-era");
        boolean before = match.rule().name().equals("before-christ");
        return new Meaning.Known(CalendarWords.timexYear(before ? 1 - year : year), Edge.NONE, false);
    }

    static @Nullable Meaning century(Match match) {
        int number = Readings.number(match, "ordinal");
        boolean fits = number >= 1 && number <= 99;
        List<String> settings = match.rule().settings();
        Edge edge = settings.isEmpty() ? Readings.edge(match) : Edge.valueOf(settings.get(0));
        return fits ? new Meaning.Known("%02d".formatted(number - 1), edge, false) : null;
    }

    /** A range's dates share what one of them leaves out: the month and year of the last, the year of either. */
    static @Nullable Meaning range(Match match) {
        List<String> months = match.slots("month");
        List<String> days = match.slots("day");
        List<String> years = match.slots("year");
        List<Meaning> ends = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String month = at(months, i);
            String day = at(days, i);
            Meaning end = end(i == 0 ? firstYear(years, months) : at(years, i), month, day);
            if (end == null) {
                return null;
            }
            boolean yearBefore = i == 0 && !firstYear(years, months).equals(at(years, 0));
            ends.add(yearBefore ? new DateRange.YearBefore(end) : end);
        }
        boolean oneOf = match.rule().settings().contains("one-of");
        return years.isEmpty() && months.size() > 1 || isOrdered(years, months, days)
                ? new DateRange(ends.get(0), ends.get(1), oneOf)
                : null;
    }

    private static @Nullable Meaning end(String year, String month, String day) {
        int monthNumber = month.isEmpty() ? 0 : Integer.parseInt(month);
        int dayNumber = day.isEmpty() ? 0 : Integer.parseInt(day);
        if (!year.isEmpty()) {
            return known(year, monthNumber, dayNumber, Edge.NONE);
        }
        return Days.of(2024, monthNumber, dayNumber)
                .map(d -> new Days.MonthDay(monthNumber, dayNumber, Toward.NONE))
                .orElse(null);
    }

    private static String at(List<String> values, int index) {
        return values.isEmpty() ? "" : values.get(Math.min(index, values.size() - 1));
    }

    private static boolean isOrdered(List<String> years, List<String> months, List<String> days) {
        return order(firstYear(years, months), months, days, 0) < order(at(years, 1), months, days, 1);
    }

    /** The only year a range gives is its end's: "December 28 to January 3, 2024" begins in 2023. */
    private static String firstYear(List<String> years, List<String> months) {
        boolean overNewYear = years.size() == 1 && months.size() > 1 && number(months.get(0)) > number(months.get(1));
        return overNewYear ? Integer.toString(number(years.get(0)) - 1) : at(years, 0);
    }

    private static int order(String year, List<String> months, List<String> days, int index) {
        return number(year) * 10_000 + number(at(months, index)) * 100 + number(at(days, index));
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
