package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places a date without its year in narrated time. A story mostly moves on: a month that has passed is the next year's,
 * unless it passed so shortly before that the text rather looks back.
 */
final class Onward {
    static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    static final int BACK_DAYS = 150;
    private static final int BACK_MONTHS = 4;
    private static final int BACK_IN_MONTH = 7;

    private Onward() {}

    static Optional<LocalDate> monthDay(Story story, int month, int day) {
        LocalDate from = story.told().first();
        Optional<LocalDate> same = Days.of(from.getYear(), month, day);
        if (story.told().isYear()) {
            return same;
        }
        boolean passed =
                month < from.getMonthValue() && same.isPresent() && same.get().isBefore(from.minusDays(BACK_DAYS));
        boolean ahead = month > from.getMonthValue()
                || (month == from.getMonthValue() && story.told().isDay() && day > from.getDayOfMonth());
        return story.back()
                ? nearest(from.getYear() - (ahead ? 1 : 0), -1, month, day)
                : nearest(from.getYear() + (passed ? 1 : 0), 1, month, day);
    }

    /** 29 February is in the next leap year, or the one before. */
    private static Optional<LocalDate> nearest(int year, int step, int month, int day) {
        return IntStream.range(0, 9)
                .mapToObj(i -> Days.of(year + i * step, month, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static LocalDate month(Story story, int month) {
        LocalDate from = story.told().first();
        int passed = from.getMonthValue() - month;
        boolean open = !story.told().isYear();
        int years = open && story.back() && passed < 0 ? -1 : open && !story.back() && passed > BACK_MONTHS ? 1 : 0;
        return LocalDate.of(from.getYear() + years, month, 1);
    }

    /** TimeML value of the season; the winter of January is that of the year before. */
    static String season(Story story, String code) {
        Narrated told = story.told();
        if (told.isYear()) {
            return CalendarWords.timexYear(told.first().getYear()) + "-" + code;
        }
        int now = seasonNumber(told.first());
        int ahead = Math.floorMod(SEASONS.indexOf(code) - now, 4);
        boolean sameYear = !code.equals("WI")
                && Math.floorDiv(now + ahead - 4, 4) == told.first().getYear();
        int season = now + ((ahead == 3 && sameYear) || (story.back() && ahead > 0) ? ahead - 4 : ahead);
        return CalendarWords.timexYear(Math.floorDiv(season, 4)) + "-" + code;
    }

    /** The season before or after the told date, or for 0 the one of its year. */
    static String season(Narrated told, String code, int by) {
        int year = told.first().getYear();
        if (by == 0) {
            boolean newYear =
                    code.equals("WI") && !told.isYear() && told.first().getMonthValue() <= 2;
            return CalendarWords.timexYear(newYear ? year - 1 : year) + "-" + code;
        }
        if (told.isYear()) {
            return CalendarWords.timexYear(year + by) + "-" + code;
        }
        int now = seasonNumber(told.first());
        int ahead = Math.floorMod(SEASONS.indexOf(code) - now, 4);
        int season = by > 0 ? now + (ahead == 0 ? 4 : ahead) : now + ahead - 4;
        return CalendarWords.timexYear(Math.floorDiv(season, 4)) + "-" + code;
    }

    /** The same weekday or the next; it is the told day itself where the text gives its weekday. */
    static LocalDate weekday(Story story, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return story.told()
                .first()
                .with(story.back() ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
    }

    /** "the 17th": of the told month, or of the next where that day has passed by more than a week. */
    static Optional<LocalDate> dayOfMonth(Story story, int day) {
        LocalDate from = story.told().first();
        boolean passed = story.told().isDay() && day < from.getDayOfMonth() - BACK_IN_MONTH && !story.back();
        LocalDate month = passed ? from.plusMonths(1) : from;
        return Days.of(month.getYear(), month.getMonthValue(), day);
    }

    /** Seasons counted through: January and February belong to the winter that began the year before. */
    private static int seasonNumber(LocalDate day) {
        LocalDate shifted = day.minusMonths(2);
        return shifted.getYear() * 4 + (shifted.getMonthValue() - 1) / 3;
    }
}
