package org.dateline.importer.extract.statement;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Tag;

/** Cuts from an act or a thing that is wanted or named what only tells when and where it was wanted or named. */
final class Extents {

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
            boolean circumstance = each.link() == Link.ADVERBIAL && CueWords.CIRCUMSTANCE.has(each.opener())
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
            boolean saying = inside && CueWords.ADDING.has(each.verb().lemma());
            boolean joined = each.link() == Link.COORDINATED
                    && p.lower(each.verb().end()).equals("that");
            if (saying && (participle && p.comma(each.first() - 1) || joined)) {
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
        while (before > first + 1
                && (CueWords.DATE_LEAD.has(p.lower(before - 1)) || p.is(before - 1, Tag.DETERMINER))) {
            before--;
        }
        return before;
    }
}
