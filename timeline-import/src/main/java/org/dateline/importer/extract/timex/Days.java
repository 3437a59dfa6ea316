package org.dateline.importer.extract.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;

/** Meanings that come to one day. */
final class Days {
    /** A date this near may be meant although a verb further off has the other tense. */
    private static final int NEAR_DAYS = 75;

    private static final String NOT_TOLD = ", as no day is told of before";

    private Days() {}

    /** A day of the week. */
    record Weekday(int day, Toward toward, Edge edge) implements Meaning {
        Weekday(int day, Toward toward) {
            this(day, toward, Edge.NONE);
        }

        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && toward == Toward.NONE) {
                return inStory(story);
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            LocalDate date = date(published, setting.tense());
            return Reckoned.relative(
                    CalendarWords.timexDay(date),
                    edge == Edge.ABOUT ? about(date) : Edtf.ofDay(date),
                    how(date, published, setting),
                    setting.publicationWords(),
                    toward == Toward.NONE || toward == Toward.THIS);
        }

        private Reckoned inStory(Story story) {
            if (!story.told().isDay()) {
                return Reckoned.unresolved("the text does not say which day it counts from");
            }
            LocalDate date = Onward.weekday(story, day);
            boolean same = date.equals(story.told().first());
            return told(
                    date,
                    "the " + CalendarWords.weekday(day) + (same ? " that is " : story.back() ? " before " : " after ")
                            + story.told().words() + ", which the text was telling of",
                    story);
        }

        private LocalDate date(LocalDate published, Tense tense) {
            DayOfWeek weekday = DayOfWeek.of(day);
            return switch (toward) {
                case LAST -> published.with(TemporalAdjusters.previous(weekday));
                case NEXT -> published.with(TemporalAdjusters.next(weekday));
                case THIS ->
                    published.with(
                            tense.isPast()
                                    ? TemporalAdjusters.previousOrSame(weekday)
                                    : TemporalAdjusters.nextOrSame(weekday));
                case NONE ->
                    published.with(
                            tense.isFuture()
                                    ? TemporalAdjusters.nextOrSame(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday));
            };
        }

        private String how(LocalDate date, LocalDate published, Setting setting) {
            String name = CalendarWords.weekday(day);
            String because = setting.tense().because(toward);
            if (date.equals(published)) {
                return setting.sameDay() + because;
            }
            return (date.isBefore(published) ? "the last " + name + " before " : "the next " + name + " after ")
                    + setting.publicationWords()
                    + because;
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** "Monday last week". */
    record WeekdayOfWeek(int day, Toward week) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            LocalDate date = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(week.steps())
                    .plusDays(day - 1L);
            String how = "the " + CalendarWords.weekday(day) + " of the week that its words give, counted from "
                    + setting.publicationWords();
            return Reckoned.relative(
                    CalendarWords.timexDay(date), Edtf.ofDay(date), how, setting.publicationWords(), false);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** "the following Friday". */
    record WeekdayFromNarrated(int day, Toward toward) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated narrated = setting.narrated();
            if (narrated == null) {
                return new Weekday(day, toward).reckon(setting).chosen(NOT_TOLD);
            }
            DayOfWeek weekday = DayOfWeek.of(day);
            LocalDate date = narrated.first()
                    .with(
                            toward == Toward.LAST
                                    ? TemporalAdjusters.previous(weekday)
                                    : TemporalAdjusters.next(weekday));
            String how = "the " + CalendarWords.weekday(day) + (toward == Toward.LAST ? " before " : " after ")
                    + narrated.words() + ", which the text told of before";
            return Reckoned.relative(CalendarWords.timexDay(date), Edtf.ofDay(date), how, narrated.value(), true);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** A day of a month, without its year. */
    record MonthDay(int month, int day, Toward toward, Edge edge) implements Meaning {
        MonthDay(int month, int day, Toward toward) {
            this(month, day, toward, Edge.NONE);
        }

        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && toward == Toward.NONE) {
                return Onward.monthDay(story, month, day)
                        .map(date ->
                                told(date, story.how(date.getYear()), story).with(edtf(date)))
                        .orElseGet(() -> Reckoned.unresolved("the year told of has no such day"));
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.unresolved("the text gives no year, and the publication date is missing");
            }
            boolean nearest = isNearest(published, setting.tense());
            Optional<LocalDate> date = date(published, setting.tense(), nearest);
            if (date.isEmpty()) {
                return Reckoned.unresolved("the calendar has no such day");
            }
            LocalDate found = date.get();
            String how = toward == Toward.THIS
                    ? "the one in the year of " + setting.publicationWords()
                    : setting.side(found.compareTo(published), nearest, toward);
            return Reckoned.relative(CalendarWords.timexDay(found), edtf(found), how, setting.publicationWords(), true);
        }

        private Edtf edtf(LocalDate date) {
            return edge == Edge.ABOUT ? about(date) : Edtf.ofDay(date);
        }

        /** Without a tense, or with one that need not be the date's own and whose side is far: the nearest. */
        private boolean isNearest(LocalDate published, Tense tense) {
            if (toward != Toward.NONE || (tense != Tense.UNKNOWN && tense.isNear())) {
                return false;
            }
            if (tense == Tense.UNKNOWN) {
                return true;
            }
            return nearest(published, tense.isFuture(), tense.isPast())
                    .filter(other -> Math.abs(ChronoUnit.DAYS.between(published, other)) <= NEAR_DAYS)
                    .isPresent();
        }

        private Optional<LocalDate> date(LocalDate published, Tense tense, boolean open) {
            boolean back = toward == Toward.LAST || (toward == Toward.NONE && !open && tense.isPast());
            boolean ahead = toward == Toward.NEXT || (toward == Toward.NONE && !open && tense.isFuture());
            return nearest(published, back, ahead);
        }

        private Optional<LocalDate> nearest(LocalDate published, boolean back, boolean ahead) {
            int reach = month == 2 && day == 29 ? 8 : 1;
            return IntStream.rangeClosed(published.getYear() - reach, published.getYear() + reach)
                    .mapToObj(year -> Days.of(year, month, day))
                    .flatMap(Optional::stream)
                    .filter(date -> !(back && date.isAfter(published)) && !(ahead && date.isBefore(published)))
                    .filter(date -> toward != Toward.THIS || date.getYear() == published.getYear())
                    .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))));
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** A day counted from publication: today, yesterday. */
    record DayShift(int by) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            if (by == 0 && (published == null || setting.story() != null)) {
                return new Meaning.Fixed(Timex3.Type.DATE, "PRESENT_REF").reckon(setting);
            }
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            LocalDate date = published.plusDays(by);
            String how = by == 0 ? setting.sameDay() : count(by) + setting.publicationWords();
            return Reckoned.relative(
                    CalendarWords.timexDay(date), Edtf.ofDay(date), how, setting.publicationWords(), false);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** The day last told of: "that evening", or a number of days after it. */
    record NarratedDay(int by) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated narrated = setting.narrated();
            if (narrated == null || !narrated.unit().equals("D")) {
                return new DayShift(by).reckon(setting).chosen(NOT_TOLD);
            }
            LocalDate date = narrated.first().plusDays(by);
            String how = by == 0
                    ? "the day that the text told of before"
                    : count(by) + narrated.words() + ", which the text told of before";
            return Reckoned.relative(CalendarWords.timexDay(date), Edtf.ofDay(date), how, narrated.value(), true);
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /** "the day before ", "2 days after ". */
    private static String count(int by) {
        return (Math.abs(by) == 1 ? "the day" : Math.abs(by) + " days") + (by < 0 ? " before " : " after ");
    }

    static Edtf about(LocalDate date) {
        return Edtf.parse(Edtf.ofDay(date) + "~");
    }

    /** A day reckoned from narrated time. */
    static Reckoned told(LocalDate date, String how, Story story) {
        return Reckoned.relative(
                CalendarWords.timexDay(date),
                Edtf.ofDay(date),
                how,
                story.told().value(),
                true);
    }

    /** The day, if the calendar has it. */
    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
