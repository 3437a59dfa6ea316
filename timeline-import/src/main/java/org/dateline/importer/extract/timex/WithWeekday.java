package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.time.Edtf;

/**
 * A day with its weekday: "Tuesday the 16th", "Friday, 3 March". What the words leave open, the month or the year, is
 * chosen so that the weekday fits; where nothing near fits, or the text gives the whole date, the reason says so.
 *
 * @param weekday 1 for Monday to 7
 * @param day the day without it
 */
record WithWeekday(int weekday, Meaning day) implements Meaning {
    private static final int MONTHS = 2;

    @Override
    public Reckoned reckon(Setting setting) {
        Reckoned of = day.reckon(setting);
        Optional<LocalDate> date = CalendarWords.day(of.value());
        if (date.isEmpty() || fits(date.get())) {
            return of;
        }
        LocalDate near = date.get();
        String anchor = of.anchor();
        Optional<LocalDate> other = alternatives(near)
                .filter(this::fits)
                .filter(found -> !isWrongWay(found, setting))
                .findFirst();
        if (other.isEmpty() && isMonthOpen()) {
            return Reckoned.unresolved(
                    "no such day near " + setting.publicationWords() + " is a " + CalendarWords.weekday(weekday));
        }
        if (anchor == null || other.isEmpty()) {
            String note = ", though that day is a "
                    + CalendarWords.weekday(near.getDayOfWeek().getValue());
            return new Reckoned(of.type(), of.value(), of.edtf(), of.how() + note, anchor, of.inferred(), of.zone());
        }
        String how = "the nearest such day that is a " + CalendarWords.weekday(weekday) + ", counted from "
                + setting.publicationWords();
        return Reckoned.relative(
                CalendarWords.timexDay(other.get()), Edtf.ofDay(other.get()), how, setting.publicationWords(), true);
    }

    /** The day alone, where a meaning has one with its weekday. */
    static Meaning inside(Meaning meaning) {
        return meaning instanceof WithWeekday with ? with.day() : meaning;
    }

    private boolean isMonthOpen() {
        return day instanceof Told.DayOfMonth;
    }

    private boolean fits(LocalDate date) {
        return date.getDayOfWeek().getValue() == weekday;
    }

    private static boolean isWrongWay(LocalDate date, Setting setting) {
        LocalDate published = setting.publication();
        return published != null
                && (setting.tense().isFuture() && date.isBefore(published)
                        || setting.tense().isPast() && date.isAfter(published));
    }

    /** The same day of other months, or of the years before and after where the text names the month; nearest first. */
    private Stream<LocalDate> alternatives(LocalDate date) {
        return isMonthOpen()
                ? IntStream.rangeClosed(1, MONTHS)
                        .boxed()
                        .flatMap(months -> Stream.of(date.plusMonths(months), date.minusMonths(months)))
                        .filter(found -> found.getDayOfMonth() == date.getDayOfMonth())
                : List.of(date.minusYears(1), date.plusYears(1)).stream();
    }

    @Override
    public boolean isDay() {
        return true;
    }
}
