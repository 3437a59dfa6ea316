package org.dateline.importer.extract.statement;

import java.util.Set;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Tag;

/** Cuts from an act or a thing that is wanted or named what only tells when and where it was wanted or named. */
final class Extents {
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "as", "when", "while", "after", "before", "since", "because", "although", "though", "whereas", "until");
    private static final Set<String> LEAD = Set.of("on", "in", "at", "during", "by", "last", "this", "early", "late");

    private static final Set<String> SAYING = Set.of(
            "say",
            "add",
            "tell",
            "note",
            "stress",
            "argue",
            "claim",
            "warn",
            "insist",
            "call",
            "describe",
            "point",
            "cite",
            "refer",
            "emphasize",
            "explain",
            "promise",
            "urge",
            "accuse",
            "suggest",
            "imply",
            "write",
            "assert",
            "vow",
            "predict",
            "declare",
            "state",
            "acknowledge",
            "conclude",
            "complain",
            "recall",
            "mention");

    private Extents() {}

    /** Where a thing ends: before a clause of circumstance, and before a date at its end. */
    static int thing(CueVerb v, int first, int end) {
        return withoutDate(v.p(), first, end(v, first, end));
    }

    /** Where an act ends: before a clause of circumstance. When it is to be belongs to it. */
    static int end(CueVerb v, int first, int end) {
        Place p = v.p();
        int limit = Math.min(end, p.size());
        for (Predicate each : p.syntax().predicates()) {
            boolean inside = each.first() > first + 1 && each.first() < limit;
            boolean circumstance = each.link() == Link.ADVERBIAL && CIRCUMSTANCE.contains(each.opener())
                    || each.link() == Link.GERUND
                            && (each.opener().equals("after") || each.opener().equals("before"));
            if (inside && circumstance && !p.quoted(each.first())) {
                limit = each.first();
                break;
            }
        }
        return limit;
    }

    /** Where a clause that is said ends: before a participle that says more for the same speaker, ", adding that …". */
    static int spoken(CueVerb v, int first, int end) {
        Place p = v.p();
        for (Predicate each : p.syntax().predicates()) {
            boolean inside = each.first() > first + 1 && each.first() < end && !p.quoted(each.first());
            boolean participle = each.link() == Link.PARTICIPLE && each.verb().shape() == Shape.GERUND;
            if (inside
                    && participle
                    && p.comma(each.first() - 1)
                    && SAYING.contains(each.verb().lemma())) {
                return each.first();
            }
        }
        return end;
    }

    private static int withoutDate(Place p, int first, int end) {
        int last = end;
        while (last > first + 1
                && !p.quoted(last - 1)
                && (p.comma(last - 1) || p.lower(last - 1).equals("."))) {
            last--;
        }
        int before = last;
        while (before > first + 1
                && !p.quoted(before - 1)
                && p.s().timexAt(before - 1).isPresent()) {
            before--;
        }
        if (before == last) {
            return end;
        }
        while (before > first + 1 && (LEAD.contains(p.lower(before - 1)) || p.is(before - 1, Tag.DETERMINER))) {
            before--;
        }
        return before;
    }
}
