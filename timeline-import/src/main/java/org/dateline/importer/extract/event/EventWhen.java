package org.dateline.importer.extract.event;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.EdtfException;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.statement.Attributed;
import org.jspecify.annotations.Nullable;

/** Dates an act: by the expression in its own clause, or by when it was told at the latest. */
final class EventWhen {
    private final Document document;
    private final VerbForms verbs;

    EventWhen(Document document, VerbForms verbs) {
        this.document = document;
        this.verbs = verbs;
    }

    /** The date of an act at a token of a sentence, as told by a statement or by the narrator. */
    When of(ReadSentence s, int token, boolean loose, @Nullable Attributed statement, Modality modality) {
        Optional<When> own = inClause(s, token, loose, statement).or(() -> DayBeside.of(s, token));
        if (own.isPresent()) {
            return own.get();
        }
        Optional<When> open =
                document.published() == null ? s.unresolvedIn(s.clauseOf().get(token)) : Optional.empty();
        if (open.isPresent()) {
            return open.get();
        }
        return switch (modality) {
            case HAPPENED, CLAIMED -> before(statement);
            default -> When.unknown("the text gives no date for it");
        };
    }

    /** When an act was at the latest that is told as past, though the date beside it lies ahead and is another's. */
    When told(@Nullable Attributed statement, Modality modality) {
        return modality == Modality.HAPPENED || modality == Modality.CLAIMED
                ? before(statement)
                : When.unknown("the text gives no date for it");
    }

    /** The nearest expression of the same clause, on the same side of what is said. */
    private Optional<When> inClause(ReadSentence s, int token, boolean loose, @Nullable Attributed statement) {
        int clause = s.clauseOf().get(token);
        int root = rootOf(s, clause);
        int at = s.token(token).start();
        return s.timexes().stream()
                .filter(timex -> timex.when().edtf() != null)
                .filter(timex -> timex.type() != Timex3.Type.SET)
                .filter(timex -> !attributive(s, timex))
                .filter(timex -> !loose
                        || !s.anyFinite(token + 1, s.tokenFrom(timex.span().start()), verbs))
                .filter(timex ->
                        statement == null || statement.covers(timex.span().start()))
                .filter(timex -> {
                    int of = s.clauseOf(timex);
                    boolean opening =
                            of == 0 && root == 0 && s.tokenFrom(timex.span().start()) < 4;
                    return of == clause || opening;
                })
                .min(Comparator.comparingInt(
                        timex -> Math.abs(timex.span().start() - at) + (s.clauseOf(timex) == clause ? 0 : 1000)))
                .map(timex -> bounded(s, timex));
    }

    /** "the April 22 summit": the date is the summit's, not the act's. */
    static boolean attributive(ReadSentence s, Timex3 timex) {
        int first = s.tokenFrom(timex.span().start());
        int after = s.tokenFrom(timex.span().end());
        String before = s.lower(first - 1);
        boolean determined = before.equals("the")
                || before.equals("a")
                || before.equals("'s")
                || before.equals("its")
                || before.equals("their")
                || before.equals("his");
        boolean noun = after < s.size()
                && s.token(after).word()
                && !Words.PREPOSITION.has(s.lower(after))
                && !Words.CONJUNCTION.has(s.lower(after))
                && !Words.AUXILIARY.has(s.lower(after));
        return determined && noun;
    }

    private static int rootOf(ReadSentence s, int clause) {
        boolean joined = s.clauses().get(clause).opener().equals("and")
                || s.clauses().get(clause).opener().equals("but");
        return joined ? 0 : clause;
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
