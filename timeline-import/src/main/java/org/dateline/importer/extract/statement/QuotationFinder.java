package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.statement.Cue.Kind;
import org.dateline.importer.extract.statement.Place.Range;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.jspecify.annotations.Nullable;

/** Finds the quotations beside a verb of saying, and the clauses that stand before or around it. */
final class QuotationFinder {
    private static final int ADJUNCTS = 30;

    /** A quotation before the verb and its subject, with what of it goes on behind, or one behind. */
    Optional<Content> of(CueVerb v, @Nullable Predicate clause) {
        Cue cue = v.quoting();
        if (cue == null) {
            return Optional.empty();
        }
        if (quotedBefore(v) && (clause == null || v.inverted())) {
            return Optional.of(before(v, cue));
        }
        int quotation = ahead(v, v.zone());
        if (quotation < 0) {
            return Optional.empty();
        }
        int end = endOf(v.p(), quotation);
        boolean part = clause != null && clause.first() <= quotation + 1 && quotation == v.zone();
        if (part && clause != null && !finished(v.p(), end)) {
            end = Math.max(clause.end(), end);
        }
        return v.p().trimmed(quotation, end)
                .map(range -> new Content(spans(v.p(), range), cue, "verb-quotation", true));
    }

    private static boolean quotedBefore(CueVerb v) {
        int last = opening(v) - 1;
        boolean parted = v.p().comma(last) && v.p().quoted(last - 1);
        return v.at().link() != Link.RELATIVE && (v.p().quoted(last) || parted);
    }

    /** First token of the verb's clause: "as Holm put it", "and he said". */
    private static int opening(CueVerb v) {
        int first = v.first();
        String opener = v.at().opener();
        return first > 0 && !opener.isEmpty() && v.p().lower(first - 1).equals(opener) ? first - 1 : first;
    }

    private static Content before(CueVerb v, Cue cue) {
        Place p = v.p();
        List<TextSpan> spans = new ArrayList<>();
        p.trimmed(start(v), opening(v)).ifPresent(range -> spans.add(p.whole(range)));
        int next = ahead(v, v.zone());
        if (next > 0 && !p.s().span(next, next + 1).overlaps(spans.get(0))) {
            p.trimmed(next, endOf(p, next)).ifPresent(range -> spans.add(p.whole(range)));
        }
        return new Content(spans, cue, v.inverted() ? "quotation-verb-source" : "quotation-source-verb", true);
    }

    /** Where what is said before the verb begins: with the sentence, or behind a semicolon. */
    private static int start(CueVerb v) {
        int i = opening(v) - 1;
        int begin = v.p().begin();
        while (i > begin && !(v.p().lower(i).equals(";") && !v.p().quoted(i))) {
            i--;
        }
        return i;
    }

    /** The quotation behind a token with nothing but adjuncts before it, or -1. */
    private static int ahead(CueVerb v, int from) {
        return ahead(v.p(), from, v.taking(Frame.TOLD) != null);
    }

    /** As above; who is told can stand before it where the verb takes one. */
    static int ahead(Place p, int from, boolean told) {
        for (int i = from; i < Math.min(p.size(), from + ADJUNCTS); i++) {
            if (p.opensQuotation(i)) {
                boolean parted = i == from || p.comma(i - 1) || p.colon(i - 1) || told && i - from < 4;
                return parted && !p.finiteBetween(from, i) ? i : -1;
            }
        }
        return -1;
    }

    static int endOf(Place p, int first) {
        int end = first;
        while (end < p.size() && p.quoted(end) && (end == first || !p.opensQuotation(end))) {
            end++;
        }
        return end;
    }

    /** Whether a mark that ends a sentence or a saying stands before the closing quotation mark. */
    private static boolean finished(Place p, int end) {
        String last = p.lower(end - 1);
        String before = p.lower(end - 2);
        return ",.?!".contains(before) || ",.?!".contains(last);
    }

    private static List<TextSpan> spans(Place p, Range range) {
        List<TextSpan> spans = new ArrayList<>();
        spans.add(p.whole(range));
        return spans;
    }

    /** "As Holm said, the talks failed", "the talks failed, as Holm said". */
    Optional<Content> around(CueVerb v) {
        Cue cue = v.taking(Frame.THAT);
        int first = opening(v);
        boolean as = v.p().lower(first).equals("as")
                && v.at().subject() != null
                && v.objects().isEmpty();
        if (cue == null || !as || cue.kind() == Kind.WANT || cue.kind() == Kind.STAND) {
            return Optional.empty();
        }
        int comma = v.zone();
        while (comma < v.p().size() && !v.p().comma(comma)) {
            comma++;
        }
        if (first == v.p().begin()) {
            return ContentFinder.content(v, cue, comma + 1, v.p().size(), "as-source-verb", true);
        }
        boolean parted = v.p().comma(first - 1) && SpeechTags.ends(v.p(), v.zone(), false);
        return parted ? ContentFinder.content(v, cue, start(v), first - 1, "as-source-verb", true) : Optional.empty();
    }
}
