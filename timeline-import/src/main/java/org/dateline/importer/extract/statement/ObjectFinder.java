package org.dateline.importer.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.statement.Cue.Frame;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Prepositional;
import org.dateline.importer.extract.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the thing or person that a verb is about: "praised the deal", "called for talks", "accused Iran of lying". */
final class ObjectFinder {

    Optional<Content> of(CueVerb v) {
        if (v.content() >= 0) {
            return behindPreposition(v);
        }
        Cue governed = prepositional(v);
        if (governed != null) {
            return governed(v, governed);
        }
        Cue cue = fitting(v);
        List<NounPhrase> objects = v.objects();
        if (cue == null || objects.isEmpty()) {
            return Optional.empty();
        }
        int first = objects.get(0).first();
        return ContentFinder.content(v, cue, first, end(v, first), "verb-object", false);
    }

    private static Optional<Content> behindPreposition(CueVerb v) {
        Cue cue = v.taking(Frame.OBJ, Frame.ING, Frame.WH, Frame.HIM_INF, Frame.THAT, Frame.INF);
        int first = v.content();
        boolean something = first < v.p().size()
                && (v.p().s().token(first).word()
                        || v.p().quoted(first)
                        || v.p().s().token(first).kind() == org.dateline.importer.extract.reading.Token.Kind.NUMBER);
        return something && !date(v.p(), first)
                ? ContentFinder.content(v, cue, first, end(v, first), "verb-preposition", false)
                : Optional.empty();
    }

    /** "had written on Thursday": when, not what. */
    private static boolean date(Place p, int first) {
        int end = first;
        while (p.s().timexAt(end).isPresent()) {
            end++;
        }
        return end > first && !p.is(end, Tag.POSSESSIVE) && !p.is(end, Tag.NOUN) && !p.is(end, Tag.NAME);
    }

    private static @Nullable Cue fitting(CueVerb v) {
        Cue as = v.taking(Frame.AS);
        if (as != null && as(v)) {
            return as;
        }
        Cue blame = blame(v) < 0 ? null : v.taking(Frame.BLAME);
        return blame != null ? blame : v.taking(Frame.OBJ);
    }

    private static boolean as(CueVerb v) {
        int object = v.objects().isEmpty() ? v.end() : v.objects().get(0).end();
        for (Prepositional each : v.at().prepositionals()) {
            if (each.at() >= object && each.preposition().equals("as")) {
                return true;
            }
        }
        return v.p().lower(object).equals("as");
    }

    /** The preposition before what somebody is blamed or thanked for, or -1. */
    static int blame(CueVerb v) {
        for (Prepositional each : v.at().prepositionals()) {
            if (each.at() >= v.end() && CueWords.REASON.has(each.preposition())) {
                return each.at();
            }
        }
        return -1;
    }

    private static @Nullable Cue prepositional(CueVerb v) {
        for (Cue cue : v.cues()) {
            for (Prepositional each : v.at().prepositionals()) {
                if (each.at() >= v.end() && cue.prepositions().contains(each.preposition())) {
                    return cue;
                }
            }
        }
        return null;
    }

    private static Optional<Content> governed(CueVerb v, Cue cue) {
        for (Prepositional each : v.at().prepositionals()) {
            if (each.at() >= v.end() && cue.prepositions().contains(each.preposition())) {
                return ContentFinder.content(v, cue, each.at() + 1, end(v, each.at() + 1), "verb-preposition", false);
            }
        }
        return Optional.empty();
    }

    /** Where the object ends with all that belongs to it: before the next clause, or an adjunct behind a comma. */
    static int end(CueVerb v, int first) {
        Place p = v.p();
        int limit = Math.min(p.size(), Math.max(v.at().end(), first + 1));
        for (int i = first + 1; i < limit; i++) {
            if (p.quoted(i) && p.parts(i)) {
                limit = i + 1;
            } else if (!p.quoted(i) && stops(v, i)) {
                limit = i;
            }
        }
        return Extents.thing(v, first, limit);
    }

    private static boolean stops(CueVerb v, int i) {
        Place p = v.p();
        String lower = p.lower(i);
        if (lower.equals(";") || lower.equals("—") || lower.equals("while") || lower.equals("but")) {
            return true;
        }
        boolean within = p.comma(i) && p.s().timexAt(i).isPresent();
        if (p.comma(i) && !within) {
            String next = p.lower(i + 1);
            return Words.CONJUNCTION.has(next) && opensClause(v, i + 1)
                    || p.s().timexAt(i + 1).isPresent()
                    || next.endsWith("ing")
                    || Words.SUBORDINATOR.has(next);
        }
        return opensClause(v, i);
    }

    /** Whether a clause that is no part of the object begins at a token. */
    private static boolean opensClause(CueVerb v, int i) {
        for (Predicate each : v.p().syntax().predicates()) {
            if (each.first() == i && each.number() != v.at().number()) {
                boolean finite = each.verb().finite();
                boolean alike = each.parent() == v.at().number()
                        && each.verb().shape() == v.at().verb().shape();
                boolean joined = each.link() == Link.COORDINATED && (finite || alike);
                boolean beside = each.link() == Link.ADVERBIAL && finite && each.parent() == v.at().number();
                boolean governed = v.p().is(i - 1, Tag.PREPOSITION);
                boolean before =
                        each.verb().shape() == Shape.GERUND && !governed && Words.SUBORDINATOR.has(v.p().lower(i));
                return joined || beside || before;
            }
        }
        return false;
    }
}
