package org.dateline.importer.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.statement.Place.Range;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Finds what an active verb attributes: a clause, an infinitive, a thing. */
final class ContentFinder {

    private final QuotationFinder quotations = new QuotationFinder();
    private final ObjectFinder objects = new ObjectFinder();
    private final InsertedFinder inserted = new InsertedFinder();

    /** The content of a verb, the surest frame first. */
    Optional<Content> of(CueVerb v) {
        Optional<Content> around = inserted.of(v);
        if (around.isPresent()) {
            return around;
        }
        Predicate complement = v.p().complement(v.at());
        boolean behind = complement != null && complement.first() >= v.end() - 1;
        Predicate clause = behind ? complement : or(told(v), question(v));
        boolean that = clause != null && v.p().lower(clause.first()).equals("that");
        if (!that || v.inverted()) {
            Optional<Content> quotation = quotations.of(v, clause);
            if (quotation.isPresent()) {
                return quotation;
            }
        }
        if (clause != null) {
            Optional<Content> found = complement(v, clause);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Content> rest = clause == null ? rest(v) : Optional.empty();
        return rest.or(() -> objects.of(v)).or(() -> quotations.around(v));
    }

    /** "said that …" and "said 2016 has been bad", where the grammar does not see that a clause begins. */
    private static Optional<Content> rest(CueVerb v) {
        Place p = v.p();
        Cue telling = v.taking(Frame.TOLD);
        int told = v.objects().isEmpty() ? -1 : v.objects().get(0).end();
        if (telling != null && told > 0 && p.lower(told).equals("that")) {
            return content(v, telling, told + 1, Extents.spoken(v, told + 1, v.at().end()), "verb-clause", true);
        }
        Cue cue = v.taking(Frame.THAT);
        if (cue == null || cue.kind() == Cue.Kind.WANT) {
            return Optional.empty();
        }
        if (p.lower(v.end()).equals("that") && p.finiteBetween(v.end() + 1, v.at().end())) {
            int end = Extents.spoken(v, v.end() + 1, v.at().end());
            return content(v, cue, v.end() + 1, end, "verb-clause", true);
        }
        for (Predicate each : p.syntax().predicates()) {
            boolean joined = each.parent() == v.at().number() && each.link() == Link.COORDINATED;
            if (joined && each.verb().finite() && each.first() > v.end() && plain(p, v.end(), each.first())) {
                return content(v, cue, v.end(), Extents.spoken(v, v.end(), each.end()), "verb-clause", true);
            }
        }
        return Optional.empty();
    }

    /** Whether no mark and no "and" stands between two tokens, nor at the second. */
    private static boolean plain(Place p, int first, int end) {
        for (int i = first; i <= Math.min(end, p.size() - 1); i++) {
            boolean mark = p.s().token(i).kind() == Token.Kind.MARK;
            if (mark || p.is(i, Tag.CONJUNCTION) || p.is(i, Tag.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    /** "told Iran that it must leave", where the grammar takes the clause for one that describes Iran. */
    private static @Nullable Predicate told(CueVerb v) {
        if (v.taking(Frame.TOLD) == null || v.objects().isEmpty()) {
            return null;
        }
        int end = v.objects().get(0).end();
        for (Predicate each : v.p().syntax().predicates()) {
            if (each.first() == end && each.opener().equals("that") && each.link() == Link.RELATIVE) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Predicate or(@Nullable Predicate first, @Nullable Predicate second) {
        return first == null ? second : first;
    }

    /** "did not say when it would end": right behind the verb, and no mere "said when asked". */
    private static @Nullable Predicate question(CueVerb v) {
        String word = v.p().lower(v.end());
        boolean asks = CueWords.QUESTION.has(word)
                && (v.at().verb().negated() || v.taking(Frame.WH) != null || !CueWords.DOUBTFUL_QUESTION.has(word));
        if (!asks || v.taking(Frame.WH, Frame.THAT) == null) {
            return null;
        }
        for (Predicate each : v.p().syntax().predicates()) {
            if (each.first() == v.end() && each.verb().finite()) {
                return each;
            }
        }
        return null;
    }

    private static Optional<Content> complement(CueVerb v, Predicate clause) {
        boolean infinitive = clause.verb().infinitive() || clause.opener().equals("to");
        if (infinitive) {
            return infinitive(v, clause);
        }
        if (clause.verb().shape() == Shape.GERUND
                && !clause.verb().finite()
                && clause.opener().isEmpty()) {
            return content(v, v.taking(Frame.ING), clause.first(), clause.end(), "verb-gerund", false);
        }
        boolean whether = v.p().lower(clause.first() - 1).equals("whether");
        int first = whether ? clause.first() - 1 : clause.first();
        String opener = v.p().lower(first);
        boolean told = v.told(first);
        if (tellsMore(v, clause)) {
            int end = Extents.spoken(v, v.end(), Math.max(v.at().end(), clause.end()));
            return content(v, v.taking(Frame.THAT), v.end(), end, "verb-clause", true);
        }
        if (CueWords.QUESTION.has(opener) && !opener.equals("who")) {
            Cue cue = told
                    ? v.taking(Frame.TOLD_WH, Frame.TOLD, Frame.WH, Frame.THAT)
                    : v.taking(Frame.WH, Frame.THAT, Frame.TOLD_WH, Frame.OBJ);
            return content(v, cue, first, clause.end(), "verb-question", true);
        }
        int from = first + (opener.equals("that") ? 1 : 0);
        Cue cue = told ? v.taking(Frame.TOLD, Frame.THAT) : v.taking(Frame.THAT);
        return content(v, cue, from, Extents.spoken(v, from, clause.end()), "verb-clause", true);
    }

    /** "said the claim that he is old is false": the clause hangs on the noun that what is said begins with. */
    private static boolean tellsMore(CueVerb v, Predicate clause) {
        Cue cue = v.taking(Frame.THAT);
        boolean says = cue != null && cue.kind() == Cue.Kind.SAY && v.taking(Frame.TOLD, Frame.TOLD_WH) == null;
        if (!says || v.objects().isEmpty() || v.objects().get(0).first() != v.end() || clause.first() <= v.end()) {
            return false;
        }
        String opener = v.p().lower(clause.first());
        return opener.equals("that") || CueWords.QUESTION.has(opener);
    }

    private static Optional<Content> infinitive(CueVerb v, Predicate clause) {
        List<NounPhrase> objects = v.objects();
        boolean object = !objects.isEmpty() && objects.get(objects.size() - 1).first() < clause.first();
        int end = Extents.act(v, clause.first(), helping(v, clause));
        if (object) {
            Cue cue = v.taking(Frame.HIM_INF);
            int first = objects.get(objects.size() - 1).first();
            if (cue != null) {
                return content(v, cue, first, end, "verb-object-infinitive", false);
            }
        }
        return content(v, v.taking(Frame.INF), clause.first(), end, "verb-infinitive", false);
    }

    /** "plans to help rebuild the town": the bare verb behind "help" belongs to it. */
    private static int helping(CueVerb v, Predicate clause) {
        if (clause.verb().lemma().equals("help")
                && clause.end() == clause.verb().end()) {
            for (Predicate each : v.p().syntax().predicates()) {
                if (each.first() == clause.end() && each.verb().shape() == Shape.BASE) {
                    return each.end();
                }
            }
        }
        return clause.end();
    }

    static Optional<Content> content(CueVerb v, @Nullable Cue cue, int first, int end, String pattern, boolean clause) {
        if (cue == null) {
            return Optional.empty();
        }
        Optional<Range> range = v.p().trimmed(first, Extents.beforeSource(v.p(), first, end));
        return range.map(r -> new Content(List.of(v.p().whole(r)), cue, pattern, clause));
    }
}
