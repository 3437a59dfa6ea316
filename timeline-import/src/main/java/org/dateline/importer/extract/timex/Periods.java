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
            String value = CalendarWords.timexMonth(first);
            return Reckoned.relative(
                    value,
                    TimexToEdtf.edtf(value, edge, published),
                    "the " + CalendarWords.month(month) + how(first.compareTo(published.withDayOfMonth(1)), setting),
                    setting.publicationWords(),
                    true);
        }

        private String how(int order, Setting setting) {
            if (toward == Toward.THIS) {
                return " " + setting.inYear(toward);
            }
            boolean agrees = order > 0 == setting.tense().isFuture();
            String because = toward != Toward.NONE || order == 0
                    ? ""
                    : agrees ? setting.tense().because() : ", the nearest one";
            return (order == 0 ? " of " : order < 0 ? " before " : " after ") + setting.publicationWords() + because;
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
            return new Month(month, next ? Toward.NEXT : Toward.NONE, edge)
                    .reckon(setting)
                    .chosen(next ? ", the nearest one" : "");
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
            return counted(value, Edge.NONE, setting.inYear(year), setting, false);
        }
    }

    /** A season without its year. */
    record Season(String code, Toward toward, Edge edge) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            Story story = setting.story();
            if (story != null && toward == Toward.NONE) {
                String value = Onward.season(story, code);
                return Told.period(value, edge, Told.WHILE + story.told().words(), story.told());
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
            int order = Integer.compare(season, now);
            boolean nearest = order > 0 && toward == Toward.NONE && setting.tense() == Tense.UNKNOWN;
            return counted(value, Edge.NONE, setting.period(order, nearest, toward), setting, true);
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
            boolean open = year == Toward.NONE;
            int order = steps < 0 ? -1 : Integer.compare(number, now);
            String how = open ? setting.period(order, false, year) : setting.inYear(year);
            return counted(value, edge, how, setting, open);
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
            String value = CalendarWords.quarter(day.minusYears(yearsBack));
            String from = yearsBack == 0 ? "" : "a year before ";
            if (near == null) {
                String how = from + "the last full one before " + setting.publicationWords();
                return counted(value, Edge.NONE, how, setting, true);
            }
            String how = (yearsBack == 0 ? "" : from + near.words() + ", ") + "which the text told of before";
            return Told.period(value, Edge.NONE, how, near);
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
                    : counted(
                            CalendarWords.timexYear(published.getYear() + year.steps()) + "-H" + number,
                            Edge.NONE,
                            setting.inYear(year),
                            setting,
                            year == Toward.NONE);
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
            int order = week.equals(published) ? isOne ? 0 : 1 : week.compareTo(published);
            String how = setting.period(order, false, toward);
            return counted(CalendarWords.week(week) + "-WE", Edge.NONE, how, setting, true);
        }
    }

    /** "the sixties": the last such decade that had begun. */
    record ShortDecade(int tens) implements Meaning {
        @Override
        public Reckoned reckon(Setting setting) {
            LocalDate published = setting.publication();
            int reference = published == null ? 2000 : published.getYear();
            int year = reference / 100 * 100 + tens;
            String value = Integer.toString((year > reference ? year - 100 : year) / 10);
            String anchor = published == null ? "the year 2000" : setting.publicationWords();
            String how = "the last such decade that had begun by " + anchor
                    + (published == null ? ", as the publication date is missing" : "");
            return Reckoned.relative(value, TimexToEdtf.edtf(value), how, anchor, true);
        }
    }

    private static Reckoned counted(String value, Edge edge, String how, Setting setting, boolean inferred) {
        return Reckoned.relative(value, TimexToEdtf.edtf(value, edge, null), how, setting.publicationWords(), inferred);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
