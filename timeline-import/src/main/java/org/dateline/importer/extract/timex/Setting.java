package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative date is reckoned from.
 *
 * @param publication day of publication, or null when it is not known
 * @param publicationWords "publication on Friday 10 January 2025"; made once, since every reason holds it
 * @param narrated the date last told of, or null
 * @param tense of the clause
 * @param sentence index of the sentence
 * @param story narrated time that a date without its year is counted from; null where it is counted from publication
 * @param quarter the quarter last told of, or null
 */
record Setting(
        @Nullable LocalDate publication,
        String publicationWords,
        @Nullable Narrated narrated,
        Tense tense,
        int sentence,
        @Nullable Story story,
        @Nullable Narrated quarter) {

    Setting(
            @Nullable LocalDate publication,
            String publicationWords,
            @Nullable Narrated narrated,
            Tense tense,
            int sentence) {
        this(publication, publicationWords, narrated, tense, sentence, null, null);
    }

    /** The same in another clause. */
    Setting with(Tense other) {
        return new Setting(publication, publicationWords, narrated, other, sentence, story, quarter);
    }

    /** The same, counted from the day on which quoted words were said. */
    Setting saidOn(LocalDate day) {
        String words = "the saying on " + CalendarWords.weekdayAndDay(day);
        return new Setting(day, words, narrated, tense, sentence, null, quarter);
    }

    /** The same, counted from narrated time. */
    Setting in(Story narratedTime) {
        return new Setting(publication, publicationWords, narrated, tense, sentence, narratedTime, quarter);
    }

    /** The same, counted from another date that was told of. */
    Setting toldOf(Narrated other) {
        return new Setting(publication, publicationWords, other, tense, sentence, story, quarter);
    }

    /** How a date on the day of publication is told. */
    String sameDay() {
        return "the same day as " + publicationWords;
    }

    /**
     * How a date without its year is told: which one it is, and why.
     *
     * @param order less than zero before publication, zero at the same time
     * @param nearest whether it was taken for being the nearest
     */
    String side(int order, boolean nearest, Toward toward) {
        if (order == 0) {
            return sameDay();
        }
        String which = nearest
                ? "the nearest one, " + (order < 0 ? "before " : "after ")
                : order < 0 ? "the last one before " : "the next one after ";
        boolean against = order < 0 ? tense.isFuture() : tense.isPast();
        return which + publicationWords + (nearest || against ? "" : tense.because(toward));
    }

    /** The same for a longer time than a day. */
    String period(int order, boolean nearest, Toward toward) {
        return order == 0 ? "the one of " + publicationWords : side(order, nearest, toward);
    }

    /** How a part of a year is told that its words name from publication's. */
    String inYear(Toward year) {
        String which =
                switch (year) {
                    case LAST -> "before that of ";
                    case NEXT -> "after that of ";
                    case THIS, NONE -> "of ";
                };
        return "in the year " + which + publicationWords;
    }

    /** The quarter told of in this sentence or the four before; null when none was. */
    @Nullable
    Narrated nearQuarter() {
        Narrated last = quarter;
        return last != null && sentence - last.sentence() <= 4 ? last : null;
    }

    /** How a publication date is called. */
    static String words(@Nullable LocalDate publication) {
        return publication == null ? "publication" : "publication on " + CalendarWords.weekdayAndDay(publication);
    }
}
