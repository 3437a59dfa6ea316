package org.dateline.importer.extract.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Meanings that come to a month, season, quarter, weekend or decade. */
final class Periods {
    private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

    private Periods() {}

    /** A month without its year. */
    record Month(int month, Toward toward, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && toward == Toward.NONE) {
                LocalDate told = Onward.month(story, month);
                return Told.period(CalendarWords.timexMonth(told), edge, story.how(told.getYear()), story.told());
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.unresolved("the text gives no year, and the publication date is missing");
            }
            int year = published.getYear() + years(published.getMonthValue(), setting.tense());
            LocalDate first = LocalDate.of(year, month, 1);
            String how = "the " + CalendarWords.month(month) + (first.isAfter(published) ? " after " : " of or before ")
                    + setting.publicationWords()
                    + (toward == Toward.NONE ? setting.tense().because() : "");
            String value = CalendarWords.timexMonth(first);
            return Reckoned.relative(
                    value, TimexToEdtf.edtf(value, edge, published), how, setting.publicationWords(), true);
        }

        private int years(int now, Tense tense) {
            return switch (toward) {
                case LAST -> month < now ? 0 : -1;
                case NEXT -> month > now ? 0 : 1;
                case THIS -> 0;
                case NONE -> byTense(now, tense);
            };
        }

        /** The most recent one, unless the clause looks ahead, or the next is near and no verb of its own is past. */
        private int byTense(int now, Tense tense) {
            boolean comingSoon = month > now && month - now <= 2 && !tense.isPastClause();
            if (tense.isFuture()) {
                int back = Math.floorMod(now - month, 12);
                boolean farAhead = tense.reach() == Tense.Reach.SENTENCE && back < 12 - back;
                return farAhead ? (month <= now ? 0 : -1) : month >= now ? 0 : 1;
            }
            return month <= now || comingSoon ? 0 : -1;
        }
    }

    /** A month without its year in a message: without a tense the nearest, since people write of what they plan. */
    record NearestMonth(int month, Edge edge) implements Meaning {
        private static final int AHEAD = 5;

        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            int ahead = published == null ? 0 : Math.floorMod(month - published.getMonthValue(), 12);
            boolean next = setting.tense() == Tense.UNKNOWN && ahead > 0 && ahead <= AHEAD;
            return new Month(month, next ? Toward.NEXT : Toward.NONE, edge).reckon(setting);
        }
    }

    /** "June last year". */
    record MonthOfYear(int month, Toward year) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            String value = CalendarWords.timexMonth(LocalDate.of(published.getYear() + year.steps(), month, 1));
            return counted(value, setting);
        }
    }

    /** A season without its year. */
    record Season(String code, Toward toward, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && toward == Toward.NONE) {
                String value = Onward.season(story, code);
                return Told.period(value, edge, Told.WHILE + story.told().value(), story.told());
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            // Seasons counted through: January and February belong to the winter that began the year before.
            int now = published.minusMonths(2).getYear() * 4
                    + (published.minusMonths(2).getMonthValue() - 1) / 3;
            int place = (SEASONS.indexOf(code) + 3) % 4;
            int ahead = Math.floorMod(place - now, 4);
            int season = now
                    + switch (toward) {
                        case LAST -> ahead - 4;
                        case NEXT -> ahead == 0 ? 4 : ahead;
                        case THIS -> setting.tense().isPast() && ahead > 0 ? ahead - 4 : ahead;
                        case NONE -> isAhead(ahead, setting.tense()) ? ahead : ahead - 4;
                    };
            String value = CalendarWords.timexYear(Math.floorDiv(season, 4)) + "-" + code;
            return counted(value, setting);
        }

        /** Without a tense it is this one, the next one or the last one, whichever is nearest. */
        private static boolean isAhead(int seasons, Tense tense) {
            return seasons == 0 || tense.isFuture() || (tense == Tense.UNKNOWN && seasons == 1);
        }
    }

    /** A quarter without its year. */
    record Quarter(int number, Toward year, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && year == Toward.NONE) {
                int told = story.told().first().getYear();
                return Told.period(
                        CalendarWords.timexYear(told) + "-Q" + number, Edge.NONE, story.how(told), story.told());
            }
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            int now = published.get(IsoFields.QUARTER_OF_YEAR);
            int steps = year != Toward.NONE
                    ? year.steps()
                    : number <= now || setting.tense().isFuture() ? 0 : -1;
            String value = CalendarWords.timexYear(published.getYear() + steps) + "-Q" + number;
            return counted(value, edge, setting);
        }
    }

    /** "the 1988 quarter": the one of that year that the text compares with, or the year where it tells of none. */
    record QuarterInYear(int year) implements Meaning {
        @Override
        public boolean isComparison() {
            return true;
        }

        @Override
        public Reckoned reckon(Setting setting) {
            Narrated told = setting.nearQuarter();
            if (told == null) {
                String value = CalendarWords.timexYear(year);
                return Reckoned.stated(value, TimexToEdtf.edtf(value));
            }
            String value = CalendarWords.quarter(told.first().withYear(year));
            return Reckoned.relative(
                    value,
                    TimexToEdtf.edtf(value),
                    "the same quarter as " + told.words() + ", which the text told of before",
                    told.value(),
                    true);
        }
    }

    /** The quarter last told of, or the last full one, or the same quarter a year before. */
    record QuarterToldOf(int yearsBack, boolean ended) implements Meaning {
        @Override
        public boolean isComparison() {
            return yearsBack > 0;
        }

        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            Narrated told = setting.nearQuarter();
            boolean fits = told != null && !(ended && told.first().plusMonths(3).isAfter(published));
            Narrated near = fits ? told : null;
            LocalDate day = near == null ? published.minusMonths(3) : near.first();
            Reckoned quarter = counted(CalendarWords.quarter(day.minusYears(yearsBack)), setting);
            return near == null
                    ? quarter
                    : Reckoned.relative(
                            quarter.value(),
                            quarter.edtf(),
                            (yearsBack == 0 ? "" : "a year before ") + near.words() + ", which the text told of before",
                            near.value(),
                            true);
        }
    }

    /** "until then": the date last told of. */
    record LastTold() implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Narrated told = setting.narrated();
            return told == null
                    ? Reckoned.unresolved("the text does not say which time it means")
                    : Reckoned.relative(
                            told.value(),
                            TimexToEdtf.edtf(told.value()),
                            "which the text told of before",
                            told.value(),
                            true);
        }
    }

    /** A half of the year that its words give, counted from the one of publication. */
    record Half(int number, Toward year) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            return published == null
                    ? Reckoned.withoutPublication()
                    : counted(CalendarWords.timexYear(published.getYear() + year.steps()) + "-H" + number, setting);
        }
    }

    /** A weekend. */
    record Weekend(Toward toward) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            if (published == null) {
                return Reckoned.withoutPublication();
            }
            boolean isOne = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean back = toward == Toward.LAST
                    || (toward != Toward.NEXT && !isOne && !setting.tense().isFuture());
            boolean thisPast = toward == Toward.THIS
                    && (!setting.tense().isPast()
                            || published.getDayOfWeek().getValue() >= DayOfWeek.THURSDAY.getValue());
            LocalDate week = back && !thisPast
                    ? published.minusWeeks(1)
                    : toward == Toward.NEXT && isOne ? published.plusWeeks(1) : published;
            return counted(CalendarWords.week(week) + "-WE", setting);
        }
    }

    /** "the sixties": the last such decade that had begun. */
    record ShortDecade(int tens) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            int reference =
                    setting.publication() == null ? 2000 : setting.publication().getYear();
            int year = reference / 100 * 100 + tens;
            String value = Integer.toString((year > reference ? year - 100 : year) / 10);
            return new Reckoned(
                    org.dateline.core.model.Timex3.Type.DATE,
                    value,
                    TimexToEdtf.edtf(value),
                    "the last such decade",
                    null,
                    true,
                    null);
        }
    }

    static Reckoned counted(String value, Setting setting) {
        return counted(value, Edge.NONE, setting);
    }

    private static Reckoned counted(String value, Edge edge, Setting setting) {
        return Reckoned.relative(
                value,
                TimexToEdtf.edtf(value, edge, null),
                "counted from " + setting.publicationWords(),
                setting.publicationWords(),
                true);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
