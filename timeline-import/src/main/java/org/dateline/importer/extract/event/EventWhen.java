package org.dateline.importer.extract.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Document;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Attributed;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.jspecify.annotations.Nullable;

/** Dates an act: by the expression in its own clause, or by when it was told at the latest. */
final class EventWhen {
    private static final int DAY_LENGTH = 10;
    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "both", "there");

    private final Document document;
    /** The day of the last act in a main clause, where it was told; what goes on with it takes the day over. */
    private @Nullable When lastDay;

    private int lastSentence = -2;
    private int lastParagraph = -1;
    /** The date that the last entry of a chronicle began with. */
    private @Nullable When lastEntry;

    private int entryParagraph = -1;

    EventWhen(Document document) {
        this.document = document;
    }

    /**
     * The date of a verb's act, as told by a statement or by the narrator.
     *
     * @param noun the noun that tells of the act with the verb ("held talks"), or null
     */
    When of(ReadSentence s, Predicate p, @Nullable NounPhrase noun, @Nullable Attributed statement, Modality modality) {
        ClauseDates dates = new ClauseDates(s, statement);
        Optional<When> own = dates.own(p, noun).map(timex -> bounded(s, timex));
        if (own.isPresent()) {
            remember(s, p, own.get(), statement, modality);
            return own.get();
        }
        Optional<When> near = dates.together(p)
                .map(timex -> taken(bounded(s, timex), "the same sentence dates what it goes together with; "))
                .or(() -> DayBeside.of(s, p))
                .or(() -> goesOn(s, p, statement, modality))
                .or(() -> entry(s, p));
        return near.orElseGet(() -> undated(s, p.verb().verb(), statement, modality));
    }

    /** The date of a noun's act: in its phrase, or of the verb that it is the subject or object of. */
    When of(
            ReadSentence s,
            NounPhrase noun,
            @Nullable Predicate carrier,
            @Nullable Attributed statement,
            Modality told) {
        ClauseDates dates = new ClauseDates(s, statement);
        return dates.on(noun)
                .or(() -> carrier == null ? Optional.empty() : dates.own(carrier, null))
                .map(timex -> bounded(s, timex))
                .orElseGet(() -> undated(s, noun.head(), statement, told));
    }

    private When undated(ReadSentence s, int token, @Nullable Attributed statement, Modality modality) {
        Optional<When> open = document.published() == null ? unresolved(s, token) : Optional.empty();
        if (open.isPresent()) {
            return open.get();
        }
        return switch (modality) {
            case HAPPENED, CLAIMED -> before(statement);
            default -> When.unknown("the text gives no date for it");
        };
    }

    /** Why a date that the clause gives cannot be told: "on Jan. 20", without a publication date. */
    private static Optional<When> unresolved(ReadSentence s, int token) {
        int clause = s.syntax().predicateOf().get(token);
        return s.timexes().stream()
                .filter(timex -> timex.when().edtf() == null && timex.value().isEmpty())
                .filter(timex -> {
                    int first = s.tokenFrom(timex.span().start());
                    return first < s.size() && s.syntax().predicateOf().get(first) == clause;
                })
                .findFirst()
                .map(timex -> When.unknown(timex.when().reason()));
    }

    private void remember(ReadSentence s, Predicate p, When when, @Nullable Attributed statement, Modality modality) {
        boolean told = statement == null && modality == Modality.HAPPENED && p.link() == Predicate.Link.MAIN;
        if (told && when.edtf() != null && String.valueOf(when.edtf()).length() == DAY_LENGTH) {
            lastDay = when;
            lastSentence = s.sentence().index();
            lastParagraph = s.sentence().paragraph();
        }
    }

    /** "They signed a treaty" right behind "X met Y on Tuesday": the text goes on with the same occasion. */
    private Optional<When> goesOn(ReadSentence s, Predicate p, @Nullable Attributed statement, Modality modality) {
        When last = lastDay;
        boolean next = s.sentence().paragraph() == lastParagraph
                && s.sentence().index() - lastSentence <= 1
                && s.sentence().index() > lastSentence;
        boolean tells = statement == null
                && modality == Modality.HAPPENED
                && p.link() == Predicate.Link.MAIN
                && p.verb().shape() == Shape.PAST
                && !p.verb().perfect();
        NounPhrase subject = p.subject();
        boolean same = subject != null && PRONOUNS.contains(s.lower(subject.first()));
        return last != null && next && tells && same && s.timexes().isEmpty()
                ? Optional.of(new When(
                        last.edtf(),
                        last.zone(),
                        Basis.INHERITED,
                        "sentence-before",
                        last.expression(),
                        true,
                        "taken over from the sentence before, which goes on with the same; " + last.reason(),
                        null))
                : Optional.empty();
    }

    /** The date that the sentence, or its paragraph, begins with as an entry of a chronicle. */
    private Optional<When> entry(ReadSentence s, Predicate p) {
        Optional<Timex3> heading = new ClauseDates(s, null).heading();
        if (heading.isPresent()) {
            heading = heading.filter(timex -> timex.when().edtf() != null);
            lastEntry = heading.map(Timex3::when).orElse(null);
            entryParagraph = s.sentence().paragraph();
        }
        When entry = lastEntry;
        boolean main = p.link() == Predicate.Link.MAIN || p.link() == Predicate.Link.COORDINATED;
        return entry != null && main && entryParagraph == s.sentence().paragraph()
                ? Optional.of(heading.isPresent() ? entry : taken(entry, "the entry that it stands in is dated so; "))
                : Optional.empty();
    }

    private static When taken(When when, String why) {
        return new When(
                when.edtf(),
                when.zone(),
                when.basis(),
                when.rule(),
                when.anchor(),
                true,
                why + when.reason(),
                when.expression());
    }

    /** When an act was at the latest that is told as past, though the date beside it lies ahead and is another's. */
    When told(@Nullable Attributed statement, Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.CLAIMED
                ? before(statement)
                : When.unknown("the text gives no date for it");
    }

    /** "by Friday", "before March" and "since May" give one bound only; what lasts does so "until June". */
    private static When bounded(ReadSentence s, Timex3 timex) {
        When when = timex.when();
        String before = s.lower(s.tokenFrom(timex.span().start()) - 1);
        Edtf edtf = when.edtf();
        if (edtf == null || edtf.toString().indexOf('/') >= 0) {
            return when;
        }
        boolean oneOf = edtf.toString().startsWith("[");
        String last = oneOf ? lastDay(edtf) : edtf.toString();
        return switch (before) {
            case "by" -> open(when, "[.." + last + "]", before);
            case "before" -> open(when, "[.." + (oneOf ? last : dayBefore(edtf)) + "]", before);
            case "until", "till" -> open(when, "../" + last, before);
            case "since" -> oneOf ? when : open(when, edtf + "/..", before);
            default -> when;
        };
    }

    /** The last year, month or day before a date. */
    private static String dayBefore(Edtf edtf) {
        return edtf.earliestInclusive()
                .map(CalendarTime::toLocalDateTime)
                .map(time -> time.toLocalDate().minusDays(1))
                .map(day -> Edtf.holding(day, edtf.precision()).toString())
                .orElse("");
    }

    private static When open(When when, String edtf, String word) {
        try {
            return new When(
                    Edtf.parse(edtf),
                    when.zone(),
                    when.basis(),
                    when.rule(),
                    when.anchor(),
                    when.inferred(),
                    "‘" + word + "’ gives one bound; " + when.reason(),
                    when.expression());
        } catch (EdtfException e) {
            return when;
        }
    }

    /** What is told as past lies on or before the telling. */
    private When before(@Nullable Attributed statement) {
        Edtf told = statement == null ? null : statement.statement().said().edtf();
        String day = told == null ? null : lastDay(told);
        if (day != null && statement != null && statement.statement().said().basis() != Basis.PUBLICATION) {
            return new When(
                    Edtf.parse("[.." + day + "]"),
                    null,
                    Basis.RELATIVE,
                    "on-or-before-telling",
                    day,
                    true,
                    "no date for it in the text: on or before it was told on " + day,
                    null);
        }
        if (document.published() == null) {
            return When.unknown("no date for it in the text, and no publication date to bound it");
        }
        String published = document.published().date().toString();
        return new When(
                Edtf.parse("[.." + published + "]"),
                null,
                Basis.PUBLICATION,
                "on-or-before-publication",
                published,
                true,
                "no date for it in the text: on or before publication",
                null);
    }

    private static @Nullable String lastDay(Edtf edtf) {
        return edtf.latestExclusive()
                .map(end -> new CalendarTime(end.seconds() - 1)
                        .toLocalDateTime()
                        .toLocalDate()
                        .toString())
                .orElse(null);
    }

    /** Whether a date lies wholly before the day of publication: "they meet on March 2" in a chronicle. */
    boolean past(When when) {
        if (document.published() == null || when.earliestInclusive().isEmpty()) {
            return false;
        }
        CalendarTime day = CalendarTime.atStartOf(document.published().date());
        return when.latestExclusive().map(end -> end.compareTo(day) <= 0).orElse(false);
    }

    /** Whether a date begins after the document was published. */
    boolean future(When when) {
        if (document.published() == null) {
            return false;
        }
        CalendarTime end = CalendarTime.atStartOf(document.published().date().plusDays(1));
        return when.earliestInclusive().map(from -> from.compareTo(end) >= 0).orElse(false);
    }
}
