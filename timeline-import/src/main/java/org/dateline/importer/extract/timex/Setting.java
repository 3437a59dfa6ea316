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
