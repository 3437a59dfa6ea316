package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;

/** Meanings that hang from a date that the text told of before: "that summer", "the 17th", "May of the next year". */
final class Told {
    static final String WHILE = "as the text was telling of ";

    private Told() {}

    /** "the following January", "the previous June". */
    record MonthFrom(int month, int by) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated told = setting.narrated();
            if (told == null) {
                return new Periods.Month(month, by > 0 ? Toward.NEXT : by < 0 ? Toward.LAST : Toward.NONE, Edge.NONE)
                        .reckon(setting);
            }
            int now = told.first().getMonthValue();
            int years = told.isYear() || by == 0 ? by : by > 0 ? (month > now ? 0 : 1) : month < now ? 0 : -1;
            LocalDate first = LocalDate.of(told.first().getYear() + years, month, 1);
            String how = by == 0 ? WHILE + told.words() : side(by) + told.words();
            return period(CalendarWords.timexMonth(first), Edge.NONE, how, told);
        }
    }

    /** "that summer", "the same spring", "the following winter". */
    record SeasonFrom(String code, int by, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated told = setting.narrated();
            if (told == null) {
                Toward toward = by > 0 ? Toward.NEXT : by < 0 ? Toward.LAST : Toward.NONE;
                return new Periods.Season(code, toward, edge).reckon(setting);
            }
            return period(
                    Onward.season(told, code, by),
                    edge,
                    by == 0 ? WHILE + told.words() : side(by) + told.words(),
                    told);
        }
    }

    /**
     * "May of the next year", "1 June that year", "the autumn of the same year".
     *
     * @param part of the year as TimeML has it: 05, 06-01, FA
     */
    record PartOfYear(String part, int by) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated told = setting.narrated();
            LocalDate day = told == null ? setting.publication() : told.first();
            if (day == null) {
                return Reckoned.withoutPublication();
            }
            String value = CalendarWords.timexYear(day.getYear() + by) + "-" + part;
            String anchor = told == null ? setting.publicationWords() : told.value();
            String from = told == null ? anchor : told.words();
            String how = (by == 0 ? "in the year of " : "in the year " + (by > 0 ? "after " : "before ")) + from;
            return Reckoned.relative(value, TimexToEdtf.edtf(value), how, anchor, true);
        }

        @Override
        public boolean isDay() {
            return part.length() == 5;
        }
    }

    /** "the 17th", "the 5th of that month", "the 3rd of the following month". */
    record DayOfMonth(int day, int months, boolean stated) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            Narrated told = stated ? setting.narrated() : story == null ? null : story.told();
            if (told != null && !told.isYear()) {
                LocalDate month = told.first().plusMonths(months);
                Optional<LocalDate> date = stated || story == null
                        ? Days.of(month.getYear(), month.getMonthValue(), day)
                        : Onward.dayOfMonth(story, day);
                return date.map(found ->
                                day(found, "in the month of " + told.words() + " that the text told of", told.value()))
                        .orElseGet(() -> Reckoned.unresolved("the month told of has no such day"));
            }
            LocalDate published = setting.publication();
            return published == null
                    ? Reckoned.unresolved("the text does not say of which month")
                    : ofPublication(published, setting);
        }

        private Reckoned ofPublication(LocalDate published, Setting setting) {
            boolean ahead = setting.tense().isFuture();
            LocalDate month = ahead && day < published.getDayOfMonth()
                    ? published.plusMonths(1)
                    : !ahead && day > published.getDayOfMonth() ? published.minusMonths(1) : published;
            return Days.of(month.getYear(), month.getMonthValue(), day)
                    .map(date -> day(
                            date,
                            setting.side(date.compareTo(published), false, Toward.NONE),
                            setting.publicationWords()))
                    .orElseGet(() -> Reckoned.unresolved("the month has no such day"));
        }

        private static Reckoned day(LocalDate date, String how, String anchor) {
            return Reckoned.relative(CalendarWords.timexDay(date), Edtf.ofDay(date), how, anchor, true);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** "early in the year", "the end of the month": of narrated time, or else of publication. */
    record UnitOfText(String unit, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            Shift shift = new Shift(unit, 0, story != null, false, edge);
            return story == null ? shift.reckon(setting) : shift.reckon(setting.toldOf(story.told()));
        }
    }

    /** "the first week of June 1944": by ISO weeks, the one of the month's first Thursday is the first. */
    record WeekOfMonth(int number, int month, int year) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned of = year > 0
                    ? Reckoned.stated(CalendarWords.timexMonth(LocalDate.of(year, month, 1)), null)
                    : new Periods.Month(month, Toward.NONE, Edge.NONE).reckon(setting);
            LocalDate first = CalendarWords.day(of.value() + "-01").orElse(null);
            if (first == null) {
                return of;
            }
            LocalDate thursday =
                    first.with(TemporalAdjusters.dayOfWeekInMonth(number == 0 ? -1 : number, DayOfWeek.THURSDAY));
            LocalDate from = number == 0 ? first.plusMonths(1).minusDays(7) : first.plusDays(7L * (number - 1));
            String anchor = of.anchor();
            return new Reckoned(
                    of.type(),
                    CalendarWords.week(thursday),
                    Edtf.oneOf(from, from.plusDays(6)),
                    of.how(),
                    anchor,
                    of.inferred(),
                    null);
        }
    }

    /** "the week of March 6". The week of a feast may have begun before the feast. */
    record WeekOf(Meaning day) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned of = day.reckon(day instanceof Holiday ? setting.with(Tense.UNKNOWN) : setting);
            LocalDate date = CalendarWords.day(of.value()).orElse(null);
            if (date == null) {
                return of;
            }
            return new Reckoned(
                    of.type(),
                    CalendarWords.week(date),
                    TimexToEdtf.dayOfWeek(Periods.monday(date), null, null),
                    of.how(),
                    of.anchor(),
                    of.inferred(),
                    null);
        }
    }

    /**
     * "In 865 an army landed": a year only where the text tells of such times; before Christ where it tells of those.
     *
     * @param rest the month and day as TimeML has them, -08-02, or nothing
     * @param doubtful whether it may as well be a number, so that it is no sign of such times
     */
    record EarlyYear(int year, String rest, Edge edge, boolean doubtful) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && story.told().first().getYear() <= 0) {
                String value = CalendarWords.timexYear(1 - year) + rest;
                return period(
                        value, edge, "before Christ, " + WHILE + story.told().words(), story.told());
            }
            String value = CalendarWords.timexYear(year) + rest;
            String how = "a year, since the text tells of times so long ago";
            return new Reckoned(Timex3.Type.DATE, value, TimexToEdtf.edtf(value, edge, null), how, null, true, null);
        }

        @Override
        public boolean isDay() {
            return !rest.isEmpty();
        }
    }

    /** "the eve of Passover". */
    record DayBefore(Meaning day) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Reckoned of = day.reckon(setting);
            LocalDate before =
                    CalendarWords.day(of.value()).map(date -> date.minusDays(1)).orElse(null);
            if (before == null) {
                return of;
            }
            String how = "the day before; " + of.how();
            return new Reckoned(
                    of.type(),
                    CalendarWords.timexDay(before),
                    Edtf.ofDay(before),
                    how,
                    of.anchor(),
                    of.inferred(),
                    null);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    static Reckoned period(String value, Edge edge, String how, Narrated told) {
        return Reckoned.relative(value, TimexToEdtf.edtf(value, edge, null), how, told.value(), true);
    }

    private static String side(int by) {
        return by > 0 ? "the next one after " : "the last one before ";
    }
}
