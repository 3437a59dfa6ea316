package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Syntax} of the clauses and phrases that were read. */
final class Assembly {
    private static final int DEEPEST = 60;

    private final Part[] parts;
    private final Parse parse;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<Noun, NounPhrase> built = new IdentityHashMap<>();

    private Assembly(Part[] parts, Parse parse) {
        this.parts = parts;
        this.parse = parse;
    }

    static Syntax of(Part[] parts, List<Noun> nouns, Parse parse, Government government, Runs.NounLemmas lemmas) {
        Assembly assembly = new Assembly(parts, parse);
        assembly.settle(government, lemmas);
        assembly.extents();
        return assembly.syntax(nouns);
    }

    private void settle(Government government, Runs.NounLemmas lemmas) {
        for (Clause clause : parse.found) {
            if (clause.verb == null) {
                Clause heir = living(clause.parent);
                if (heir != null && !clause.run.isEmpty() && clause.run.get(0).first() > verbToken(heir)) {
                    heir.run.addAll(clause.run);
                    clause.run.clear();
                }
            }
        }
        for (Clause clause : parse.found) {
            clause.parent = living(clause.parent);
            clause.complement = clause.complement == null || clause.complement.verb == null ? null : clause.complement;
            Runs.settle(clause, government, lemmas);
            if (clause.verb != null) {
                clauses.add(clause);
            }
        }
        for (Clause clause : clauses) {
            clause.subject = subject(clause, 0);
            clause.from = clause.subject == null ? SubjectFrom.NONE : clause.from;
        }
        clauses.sort(Comparator.comparingInt(Assembly::verbToken));
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).number = i;
        }
    }

    private static int verbToken(Clause clause) {
        return clause.verb == null ? 0 : clause.verb.phrase().verb();
    }

    private static @Nullable Clause living(@Nullable Clause clause) {
        Clause at = clause;
        for (int i = 0; at != null && at.verb == null && i < DEEPEST; i++) {
            at = at.parent;
        }
        return at == null || at.verb == null ? null : at;
    }

    private @Nullable Noun subject(Clause clause, int depth) {
        if (clause.subject != null || depth > DEEPEST) {
            return clause.subject;
        }
        Clause parent = clause.parent;
        return switch (clause.from) {
            case ANTECEDENT -> clause.antecedent;
            case SHARED -> parent == null ? null : subject(parent, depth + 1);
            case CONTROLLED -> parent == null ? null : controller(clause, parent, depth);
            default -> null;
        };
    }

    private @Nullable Noun controller(Clause clause, Clause parent, int depth) {
        boolean fromObject = clause.objectControl
                || clause.link == Link.GERUND
                        && (clause.opener.equals("of")
                                || clause.opener.equals("from")
                                || clause.opener.equals("for")
                                || clause.opener.equals("into"));
        if (fromObject
                && !parent.objects.isEmpty()
                && !hangsOn(parent.objects.get(parent.objects.size() - 1), clause)) {
            return parent.objects.get(parent.objects.size() - 1);
        }
        Noun noun = clause.antecedent;
        if (noun != null && noun.possessor != null) {
            return noun.possessor;
        }
        for (Pp pp : noun == null ? List.<Pp>of() : noun.attached) {
            if (pp.preposition.equals("by") && pp.object != null) {
                return pp.object;
            }
        }
        Noun subject = subject(parent, depth + 1);
        return noun != null && subject == noun ? null : subject;
    }

    /** "ways of ending the war": what ends it is not the ways. */
    private static boolean hangsOn(Noun noun, Clause clause) {
        for (Pp pp : noun.attached) {
            if (pp.clause == clause) {
                return true;
            }
        }
        return false;
    }

    private void extents() {
        for (int i = 0; i < parts.length; i++) {
            Clause owner = living(parse.owners[i]);
            parse.owners[i] = owner;
            if (owner != null && parts[i] != Part.MARK) {
                owner.low = Math.min(owner.low, i);
                owner.high = Math.max(owner.high, i);
            }
        }
        List<Clause> inner = new ArrayList<>(clauses);
        inner.sort(Comparator.comparingInt(Assembly::depth).reversed());
        for (Clause clause : inner) {
            if (clause.parent != null) {
                clause.parent.low = Math.min(clause.parent.low, clause.low);
                clause.parent.high = Math.max(clause.parent.high, clause.high);
            }
        }
    }

    private static int depth(Clause clause) {
        int depth = 0;
        Clause at = clause.parent;
        while (at != null && depth < 400) {
            at = at.parent;
            depth++;
        }
        return depth;
    }

    private Syntax syntax(List<Noun> nouns) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (Noun noun : nouns) {
            phrases.add(built(noun, 0));
        }
        List<Predicate> predicates = new ArrayList<>();
        for (Clause clause : clauses) {
            predicates.add(predicate(clause));
        }
        List<Tag> tags = new ArrayList<>();
        List<Integer> predicateOf = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            tags.add(parts[i].tag());
            Clause owner = parse.owners[i];
            predicateOf.add(owner == null ? -1 : owner.number);
        }
        return new Syntax(tags, phrases, predicates, predicateOf);
    }

    private Predicate predicate(Clause clause) {
        VerbPhrase verb = clause.verb == null ? null : clause.verb.phrase();
        if (verb == null) {
            throw new IllegalStateException("a clause without a verb is left");
        }
        List<NounPhrase> objects = new ArrayList<>();
        clause.objects.forEach(object -> objects.add(built(object, 0)));
        List<Prepositional> pps = new ArrayList<>();
        clause.pps.forEach(pp -> pps.add(built(pp, 0)));
        pps.sort(Comparator.comparingInt(Prepositional::at));
        return new Predicate(
                clause.number,
                clause.particle.isEmpty() ? verb : verb.with(clause.particle),
                clause.subject == null ? null : built(clause.subject, 0),
                clause.from,
                objects,
                clause.attribute,
                pps,
                clause.complement == null ? -1 : clause.complement.number,
                clause.parent == null ? -1 : clause.parent.number,
                clause.parent == null ? Link.MAIN : clause.link,
                clause.opener,
                clause.low,
                clause.high + 1);
    }

    private NounPhrase built(Noun noun, int depth) {
        NounPhrase known = built.get(noun);
        if (known != null) {
            return known;
        }
        boolean deep = depth > DEEPEST;
        List<Prepositional> attached = new ArrayList<>();
        int reach = noun.end;
        for (Pp pp : deep ? List.<Pp>of() : noun.attached) {
            Prepositional each = built(pp, depth + 1);
            attached.add(each);
            reach = Math.max(
                    reach, each.object() == null ? pp.at + 1 : each.object().reach());
            reach = pp.clause == null ? reach : Math.max(reach, pp.clause.high + 1);
        }
        NounPhrase apposition = noun.apposition == null || deep ? null : built(noun.apposition, depth + 1);
        reach = apposition == null ? reach : Math.max(reach, apposition.reach());
        List<NounPhrase> conjuncts = new ArrayList<>();
        for (Noun conjunct : deep ? List.<Noun>of() : noun.conjuncts) {
            NounPhrase each = built(conjunct, depth + 1);
            conjuncts.add(each);
            reach = Math.max(reach, each.reach());
        }
        for (Clause clause : noun.clauses) {
            reach = Math.max(reach, clause.high + 1);
        }
        NounPhrase possessor = noun.possessor == null || deep ? null : built(noun.possessor, depth + 1);
        NounPhrase phrase = new NounPhrase(
                noun.first, noun.end, noun.head, reach, possessor, attached, apposition, conjuncts, noun.time);
        built.put(noun, phrase);
        return phrase;
    }

    private Prepositional built(Pp pp, int depth) {
        return new Prepositional(
                pp.at,
                pp.preposition,
                pp.object == null ? null : built(pp.object, depth + 1),
                pp.clause == null ? -1 : pp.clause.number);
    }
}
