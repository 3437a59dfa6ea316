package org.dateline.importer.extract.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.core.time.CalendarTime;
import org.dateline.importer.extract.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told of so far, and whether a date without its year belongs to that or to the day of publication.
 * Without a publication date, and in a text that is history throughout, it belongs to narrated time. In news it does so
 * only soon after a date of another year in the same paragraph, as long as nothing speaks of the present.
 */
final class Narration {
    private static final int NEAR_SENTENCES = 3;
    private static final int FAR_DAYS = 300;
    private static final int NEAR_PUBLICATION_DAYS = 60;

    private final @Nullable LocalDate publication;
    private final Vantage vantage;
    private @Nullable Narrated mentioned;
    private @Nullable Narrated quarter;
    private @Nullable Narrated told;
    private @Nullable Narrated aside;
    private int toldParagraph;
    private int asideParagraph;
    private boolean opening;

    Narration(@Nullable LocalDate publication, Vantage vantage) {
        this.publication = publication;
        this.vantage = vantage;
    }

    /** The date mentioned last, wherever it stood. */
    @Nullable
    Narrated mentioned() {
        return mentioned;
    }

    /** The quarter mentioned last, until a longer time is compared: "for the nine months". */
    @Nullable
    Narrated quarter() {
        return quarter;
    }

    /** The narrated time that an expression belongs to; null where it belongs to publication. */
    @Nullable
    Story story(
            Sentence sentence, Meaning meaning, Tense tense, Standing standing, Supplier<Reckoned> fromPublication) {
        Narrated main = told;
        boolean section = !vantage.isHistory() && vantage.isHistory(sentence.paragraph());
        if (publication == null || vantage.isHistory() || section) {
            boolean mainHere = !section || toldParagraph == sentence.paragraph();
            boolean asideHere = !section || asideParagraph == sentence.paragraph();
            Narrated any = main != null && mainHere ? main : asideHere ? aside : null;
            boolean ahead = publication != null && tense.isAheadOfNow();
            return any == null || ahead ? null : new Story(any, standing.back());
        }
        boolean continued = main != null
                && toldParagraph == sentence.paragraph()
                && sentence.index() - main.sentence() <= NEAR_SENTENCES
                && (!main.isYear() || opening || main.sentence() == sentence.index())
                && ChronoUnit.DAYS.between(main.first(), publication) > FAR_DAYS
                && !tense.isFuture()
                && !vantage.speaksOfPresent(main.sentence(), sentence.index())
                && (!isNearPublication(fromPublication.get())
                        || (meaning instanceof Told.UnitOfText && sentence.index() - main.sentence() <= 1));
        return continued && main != null ? new Story(main, standing.back()) : null;
    }

    private boolean isNearPublication(Reckoned reckoned) {
        LocalDate day = publication;
        return day != null
                && reckoned.edtf() != null
                && reckoned.edtf()
                        .earliestInclusive()
                        .map(CalendarTime::toLocalDateTime)
                        .map(time ->
                                Math.abs(ChronoUnit.DAYS.between(time.toLocalDate(), day)) <= NEAR_PUBLICATION_DAYS)
                        .orElse(false);
    }

    /** Takes in what an expression came to. */
    void read(Sentence sentence, Expression expression, Reckoned reckoned, Standing standing, boolean inStory) {
        if (reckoned.value().equals("P6M") || reckoned.value().equals("P9M")) {
            quarter = null;
        }
        boolean stated = reckoned.anchor() == null;
        Narrated before = mentioned;
        boolean counted = before != null && before.storied() && before.value().equals(reckoned.anchor());
        boolean storied = stated || inStory || counted;
        Optional<Narrated> read = NarratedReader.read(reckoned, sentence.index(), storied);
        boolean glance = counted
                && standing.back()
                && (expression.meaning() instanceof Shift || expression.meaning() instanceof Times.TimeOf);
        if (read.isEmpty() || glance || expression.meaning().isComparison()) {
            return;
        }
        mentioned = read.get();
        quarter = read.get().unit().equals("Q") ? read.get() : quarter;
        if (!storied) {
            return;
        }
        if (standing.aside()) {
            aside = read.get();
            asideParagraph = sentence.paragraph();
            return;
        }
        told = read.get();
        toldParagraph = sentence.paragraph();
        opening = standing.opening();
    }

    /** Takes in a range: it tells on from its end, but from the beginning of one that comes first, as a summary does. */
    void read(Sentence sentence, Expression expression, DateRange.Ends ends, Standing standing, boolean inStory) {
        boolean opens = told == null;
        read(sentence, expression, ends.from(), standing, inStory);
        Narrated began = told;
        read(sentence, expression, ends.to(), standing, inStory);
        told = opens ? began : told;
    }
}
