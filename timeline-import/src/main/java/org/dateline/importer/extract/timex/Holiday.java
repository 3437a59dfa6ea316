package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;

/**
 * A holiday.
 *
 * @param rule how its days are found
 * @param year zero when the text gives none
 */
record Holiday(FeastRule rule, Toward toward, int year) implements Meaning {
    private static final int AT_HAND = 45;

    @Override
    public Reckoned reckon(Setting setting) {
        if (year > 0) {
            return days(year, year)
                    .findFirst()
                    .map(day -> new Reckoned(Timex3.Type.DATE, value(day), edtf(day), rule.how(), null, false, null))
                    .orElseGet(Holiday::unknown);
        }
        Story story = setting.story();
        if (story != null && toward == Toward.NONE) {
            return inStory(story)
                    .map(day -> Reckoned.relative(
                            value(day),
                            edtf(day),
                            story.how(day.getYear()),
                            story.told().value(),
                            true))
                    .orElseGet(Holiday::unknown);
        }
        LocalDate published = setting.publication();
        if (published == null) {
            return Reckoned.withoutPublication();
        }
        return around(published, setting.tense())
                .map(day -> Reckoned.relative(
                        value(day), edtf(day), how(day, published, setting), setting.publicationWords(), true))
                .orElseGet(Holiday::unknown);
    }

    private String how(LocalDate day, LocalDate published, Setting setting) {
        Tense tense = setting.tense();
        boolean open = toward == Toward.NONE && !day.equals(published);
        boolean nearest = open && (tense == Tense.UNKNOWN || (!tense.isNear() && isAtHand(day, published)));
        return toward == Toward.THIS
                ? "the one " + setting.inYear(toward)
                : setting.side(day.compareTo(published), nearest, toward);
    }

    private static Reckoned unknown() {
        return Reckoned.unresolved("it is not known on which day it fell in that year");
    }

    /** As every other day without its year: the same year's, or the next one's when it passed long before. */
    private Optional<LocalDate> inStory(Story story) {
        LocalDate from = story.told().first();
        Stream<LocalDate> near = days(from.getYear(), from.getYear() + 1);
        return near.filter(day -> story.told().isYear()
                        || day.getYear() == from.getYear() && !day.isBefore(from.minusDays(Onward.BACK_DAYS))
                        || !day.isBefore(from))
                .findFirst();
    }

    private Optional<LocalDate> around(LocalDate published, Tense tense) {
        boolean ahead = toward == Toward.NEXT || (toward == Toward.NONE && tense.isFuture());
        Stream<LocalDate> days = days(published.getYear() - 1, published.getYear() + 1);
        if (toward == Toward.THIS) {
            return days.filter(day -> day.getYear() == published.getYear()).findFirst();
        }
        boolean nearest = toward == Toward.NONE && tense == Tense.UNKNOWN;
        boolean doubtful = toward == Toward.NONE && !tense.isNear();
        return days.filter(day -> nearest
                        || (doubtful && isAtHand(day, published))
                        || (ahead ? !day.isBefore(published) : !day.isAfter(published)))
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, published))));
    }

    /** So near that a verb further off does not make it that of another year. */
    private static boolean isAtHand(LocalDate day, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(published, day)) <= AT_HAND;
    }

    private Stream<LocalDate> days(int first, int last) {
        return IntStream.rangeClosed(Math.max(first, rule.since()), last)
                .boxed()
                .flatMap(someYear -> Feasts.in(someYear, rule.calculation()).stream());
    }

    /** Approximate where the sighting of the moon decides. */
    private Edtf edtf(LocalDate day) {
        return Feasts.isSighted(rule.calculation())
                ? Edtf.parse(day + "~")
                : Edtf.lasting(day, day.plusDays(rule.days() - 1L));
    }

    private String value(LocalDate day) {
        String first = CalendarWords.timexDay(day);
        return rule.days() == 1 ? first : first + "/" + CalendarWords.timexDay(day.plusDays(rule.days() - 1L));
    }

    /** The first day of it. */
    Holiday beginning() {
        return new Holiday(rule.beginning(), toward, year);
    }

    @Override
    public boolean isDay() {
        return rule.days() == 1;
    }
}
