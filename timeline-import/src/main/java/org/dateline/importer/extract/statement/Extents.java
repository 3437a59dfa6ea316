package org.dateline.importer.extract.statement;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.dateline.importer.extract.syntax.Tag;

/** Cuts from an act or a thing that is wanted or named what only tells when and where it was wanted or named. */
final class Extents {

    private static final int OCCASION_REACH = 8;

    private Extents() {}

    /** Where a thing ends: before a clause of circumstance, and before a date at its end. */
    static int thing(CueVerb v, int first, int end) {
        Place p = v.p();
        int limit = aside(p, first, end(v, first, end));
        while (limit > first + 1 && p.is(limit - 1, Tag.CONJUNCTION) && !p.quoted(limit - 1)) {
            limit--;
        }
        int last = withoutOccasion(p, first, limit);
        return withoutOccasion(p, first, withoutDate(p, first, last));
    }

    /** Before what the teller says more of it behind a comma: ", who left in May", ", a former minister". */
    private static int aside(Place p, int first, int end) {
        for (int i = first + 1; i + 1 < end; i++) {
            if (p.parts(i) && !p.s().timexAt(i).isPresent() && (p.is(i + 1, Tag.WH) || again(p, i + 1, end))) {
                return i + 1 - (p.comma(i) && !p.quoted(i) ? 1 : 0);
            }
        }
        return end;
    }

    /** Before ", according to a diplomat", which tells whose word the whole sentence is. */
    static int beforeSource(Place p, int first, int end) {
        for (int i = first + 1; i + 1 < Math.min(end, p.size()); i++) {
            boolean according = p.lower(i).equals("according") && p.lower(i + 1).equals("to");
            if (according && p.comma(i - 1) && !p.quoted(i)) {
                return i - 1;
            }
        }
        return end;
    }

    /** "a former minister" up to the end, and no list: nothing is joined to it. */
    private static boolean again(Place p, int token, int end) {
        if (!p.lower(token).equals("a") && !p.lower(token).equals("an")) {
            return false;
        }
        for (int i = token; i < end; i++) {
            if (p.comma(i)) {
                return true;
            }
            if (p.is(i, Tag.CONJUNCTION)) {
                return false;
            }
        }
        return true;
    }

    /** "in an interview", "at a news conference", "during a speech in Vienna": where it was said. */
    private static int withoutOccasion(Place p, int first, int end) {
        int from = Math.max(first + 1, end - OCCASION_REACH);
        for (int i = end - 1; i > from; i--) {
            if (p.quoted(i) || p.is(i, Tag.VERB)) {
                return end;
            }
            if (CueWords.SETTING.has(p.lower(i)) && leads(p, first, i) > 0) {
                return leads(p, first, i);
            }
        }
        return end;
    }

    /** The preposition of a phrase that ends at a noun, where it has one that tells where: "in an exclusive interview". */
    private static int leads(Place p, int first, int noun) {
        for (int i = noun - 1; i > Math.max(first, noun - 6); i--) {
            if (p.is(i, Tag.PREPOSITION)) {
                return CueWords.SETTING_LEAD.has(p.lower(i)) ? i : -1;
            }
            if (p.s().token(i).kind() == Token.Kind.MARK || p.is(i, Tag.VERB)) {
                return -1;
            }
        }
        return -1;
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

    /** Where an act that is wanted ends: before a clause of circumstance and before what is told of it or of its source. */
    static int act(CueVerb v, int first, int end) {
        Place p = v.p();
        int limit = aside(p, first, end(v, first, end));
        for (Predicate each : p.syntax().predicates()) {
            boolean participle = each.link() == Link.PARTICIPLE && each.verb().shape() == Shape.GERUND;
            int at = each.first();
            if (participle && at > first + 1 && at < limit && p.comma(at - 1) && !p.quoted(at)) {
                return at;
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
                    && (each.subjectFrom() == SubjectFrom.OWN
                            || p.lower(each.verb().end()).equals("that")
                            || v.at().equals(Resumption.teller(p, each)));
            if (saying && (participle && p.comma(each.first() - 1) || joined)) {
                return joined && p.is(each.first() - 1, Tag.CONJUNCTION) ? each.first() - 1 : each.first();
            }
        }
        return withoutOccasion(p, first, end);
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
