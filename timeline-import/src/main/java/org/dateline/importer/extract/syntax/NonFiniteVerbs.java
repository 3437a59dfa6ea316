package org.dateline.importer.extract.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Finds what infinitives, gerunds and participles hang on, and who their subjects are. */
final class NonFiniteVerbs {
    private static final Set<String> TEMPORAL = Set.of("after", "before", "since", "until", "while", "when", "once");

    private static final Set<String> OF_PLACE = Set.of("of", "in", "on", "at", "from");

    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final Runs.NounLemmas lemmas;
    private final InfinitiveHosts hosts;

    NonFiniteVerbs(Ahead ahead, Parse parse, Government government, Runs.NounLemmas lemmas) {
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
        this.lemmas = lemmas;
        this.hosts = new InfinitiveHosts(parse, government, lemmas);
    }

    private Clause add(Chunk chunk, Verb verb, @Nullable Clause parent, Link link, SubjectFrom from) {
        Clause clause = parse.push(parent, link, "");
        clause.from = from;
        parse.verb(clause, chunk, verb);
        return clause;
    }

    /** "to meet": what is agreed, urged or planned, or what it is for. */
    void infinitive(int c, Chunk chunk, Verb verb) {
        if (parse.joined()) {
            Clause sibling = infinitiveAbove();
            if (sibling != null) {
                parse.close(sibling);
                add(chunk, verb, sibling, Link.COORDINATED, SubjectFrom.SHARED);
                return;
            }
        }
        Clause top = parse.top();
        if (top.awaitsVerb() && top.from == SubjectFrom.CONTROLLED && !top.opener.isEmpty()) {
            parse.verb(top, chunk, verb);
            return;
        }
        if (forced(top)) {
            parse.close(top);
            top = parse.top();
        }
        Noun noun = parse.joint == Joint.COMMA ? null : top.lastNoun();
        if (top.awaitsVerb()) {
            ofAwaiting(c, chunk, verb, top, noun);
            return;
        }
        Noun called = hosts.called(top);
        if (called != null) {
            Clause clause = add(chunk, verb, top, Link.COMPLEMENT, SubjectFrom.CONTROLLED);
            clause.subject = called;
            top.complement = top.complement == null ? clause : top.complement;
            return;
        }
        boolean object = hasObject(top);
        boolean passive = top.verb != null && top.verb.phrase().passive();
        if (object && !passive && government.objectInfinitive(top.lemma()) && !hosts.owns(top, noun)) {
            Clause clause = add(chunk, verb, top, Link.COMPLEMENT, SubjectFrom.CONTROLLED);
            clause.objectControl = true;
            top.complement = top.complement == null ? clause : top.complement;
        } else if (hosts.planned(top, noun) != null) {
            noun = hosts.planned(top, noun);
            Clause clause = add(chunk, verb, top, Link.NOUN_COMPLEMENT, SubjectFrom.CONTROLLED);
            hang(clause, noun);
        } else if (complements(top, object, passive)) {
            Clause clause = add(chunk, verb, top, Link.COMPLEMENT, SubjectFrom.CONTROLLED);
            top.complement = top.complement == null ? clause : top.complement;
        } else {
            add(chunk, verb, top, Link.ADVERBIAL, SubjectFrom.CONTROLLED);
        }
    }

    /** "forced a plane flying home to land": a clause on the object of a verb that still awaits what the object shall do. */
    private boolean forced(Clause top) {
        Clause outer = parse.depth() < 2 ? null : parse.at(parse.depth() - 2);
        boolean done = top.link == Link.PARTICIPLE
                && (top.run.size() > top.beforeVerb || !government.subjectInfinitive(top.lemma()));
        return outer != null
                && done
                && !government.objectInfinitive(top.lemma())
                && outer.complement == null
                && government.objectInfinitive(outer.lemma())
                && hasObject(outer);
    }

    private static boolean hasObject(Clause top) {
        for (int i = top.beforeVerb; i < top.run.size(); i++) {
            if (top.run.get(i).plain() && top.run.get(i).joint() == Joint.NONE) {
                return true;
            }
        }
        return false;
    }

    /** A headline's "Arvonia to reopen embassy". */
    private boolean agent(Noun noun) {
        return noun.named || lemmas.person(noun.head);
    }

    private static void hang(Clause clause, @Nullable Noun noun) {
        clause.antecedent = noun;
        if (noun != null) {
            noun.clauses.add(clause);
        }
    }

    private boolean complements(Clause top, boolean object, boolean passive) {
        if (passive) {
            return government.objectInfinitive(top.lemma()) || government.takesClause(top.lemma());
        }
        return top.attribute >= 0
                || !object && government.subjectInfinitive(top.lemma())
                || top.lemma().equals("promise")
                || top.lemma().equals("vow");
    }

    private void ofAwaiting(int c, Chunk chunk, Verb verb, Clause top, @Nullable Noun noun) {
        if (noun != null && parse.joint == Joint.NONE && parse.depth() == 1 && agent(noun) && !ahead.anyFinite(c)) {
            parse.subject(top, top.take(0));
            parse.verb(top, chunk, verb);
        } else if (noun != null && parse.joint == Joint.NONE) {
            Noun planned = hosts.planned(top, noun);
            hang(add(chunk, verb, top, Link.NOUN_COMPLEMENT, SubjectFrom.CONTROLLED), planned == null ? noun : planned);
        } else {
            add(chunk, verb, top, Link.ADVERBIAL, SubjectFrom.CONTROLLED);
        }
    }

    private @Nullable Clause infinitiveAbove() {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            Clause open = parse.at(i);
            if (open.verb != null && open.verb.phrase().infinitive()) {
                return open;
            }
        }
        return null;
    }

    /** "of sending tanks", "after meeting". */
    void governedGerund(Chunk chunk, Verb verb) {
        Pp pp = parse.preposition;
        if (pp == null) {
            return;
        }
        Clause top = parse.top();
        if (parse.joined() && top.link == Link.GERUND && top.opener.equals(pp.preposition) && top.verb != null) {
            parse.close(top);
            Clause clause = parse.push(top, Link.COORDINATED, pp.preposition);
            clause.from = SubjectFrom.SHARED;
            parse.own(clause, pp.at, chunk.first());
            parse.verb(clause, chunk, verb);
            return;
        }
        Joint joint = parse.joint;
        boolean temporal = TEMPORAL.contains(pp.preposition);
        top.run.add(new Piece(joint, pp, null, pp.at, pp.at + 1));
        Clause pushed = parse.push(top, temporal ? Link.ADVERBIAL : Link.GERUND, pp.preposition);
        pp.clause = pushed;
        pushed.from = SubjectFrom.CONTROLLED;
        parse.own(pushed, pp.at, chunk.first());
        parse.verb(pushed, chunk, verb);
    }

    void gerund(int c, Chunk chunk, Verb verb) {
        Clause top = parse.top();
        if (top.awaitsVerb() && !top.opener.isEmpty() && top.from == SubjectFrom.CONTROLLED) {
            parse.verb(top, chunk, verb);
            return;
        }
        if (parse.joined()) {
            Clause sibling = gerundAbove();
            if (sibling != null) {
                parse.close(sibling);
                add(chunk, verb, sibling, Link.COORDINATED, SubjectFrom.SHARED);
                return;
            }
        }
        Noun noun = placed(top);
        if (parse.joint == Joint.NONE && noun != null && ahead.is(c - 1, Kind.NOUN) && !noun.time) {
            Clause clause = add(chunk, verb, top, Link.PARTICIPLE, SubjectFrom.ANTECEDENT);
            clause.antecedent = noun;
            noun.clauses.add(clause);
        } else if (top.verb != null
                && top.run.size() == top.beforeVerb
                && parse.joint == Joint.NONE
                && government.takesGerund(top.lemma())) {
            Clause clause = add(chunk, verb, top, Link.COMPLEMENT, SubjectFrom.CONTROLLED);
            top.complement = top.complement == null ? clause : top.complement;
        } else {
            add(chunk, verb, host(verb), Link.PARTICIPLE, SubjectFrom.CONTROLLED);
        }
    }

    /** The last noun; of "the envoy of Iran calling" and "troops in Mali fighting" the one that the place belongs to. */
    private static @Nullable Noun placed(Clause top) {
        Noun last = top.lastNoun();
        int at = top.run.size() - 1;
        if (last == null || at <= top.beforeVerb) {
            return last;
        }
        Pp pp = top.run.get(at).pp();
        Noun before = top.run.get(at - 1).noun();
        boolean place = pp != null
                && last.named
                && OF_PLACE.contains(pp.preposition)
                && top.run.get(at).joint() == Joint.NONE;
        return place && before != null && !before.time ? before : last;
    }

    /** ", killing two": of the clause that is open, unless another than its subject is told to do that; ", adding that …": of the one that says. */
    private Clause host(Verb verb) {
        if (parse.joint == Joint.COMMA && government.says(verb.lemma())) {
            for (int i = parse.depth() - 1; i >= 0; i--) {
                Clause open = parse.at(i);
                if (open.verb != null && government.says(open.lemma()) && open.complement != null) {
                    parse.closeTo(open);
                    return open;
                }
            }
        }
        Clause top = parse.top();
        boolean others = top.link == Link.NOUN_COMPLEMENT || top.objectControl || top.subject != null;
        boolean bare = top.verb != null && top.verb.form() == Verb.Form.INFINITIVE && others;
        Clause outer = parse.joint == Joint.COMMA && bare ? finiteAbove() : null;
        if (outer != null) {
            parse.closeTo(outer);
        }
        return parse.top();
    }

    private @Nullable Clause finiteAbove() {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            if (parse.at(i).finite()) {
                return parse.at(i);
            }
        }
        return null;
    }

    private @Nullable Clause gerundAbove() {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            Clause open = parse.at(i);
            if (open.verb != null && open.verb.form() == Verb.Form.GERUND) {
                return open;
            }
        }
        return null;
    }

    /** "troops deployed in Mali", "held in Vienna, …", "if adopted". */
    void participle(int c, Chunk chunk, Verb verb) {
        Verb reduced = verb.reduced();
        Clause top = parse.top();
        if (top.awaitsVerb() && !top.opener.isEmpty() && !top.hasPlain() && top.link != Link.RELATIVE) {
            top.from = SubjectFrom.CONTROLLED;
            parse.verb(top, chunk, reduced);
            return;
        }
        if (parse.joined() && top.verb != null && top.verb.form() == Verb.Form.PARTICIPLE) {
            parse.close(top);
            add(chunk, reduced, top, Link.COORDINATED, SubjectFrom.SHARED);
            return;
        }
        boolean aside = parse.joint == Joint.COMMA;
        Noun noun = aside && ofSomebody(top) ? top.run.get(top.run.size() - 2).noun() : lastNonTime(top);
        if (noun != null) {
            Clause clause = add(chunk, reduced, top, Link.PARTICIPLE, SubjectFrom.ANTECEDENT);
            hang(clause, noun);
            clause.aside = aside;
        } else {
            add(chunk, reduced, top, Link.PARTICIPLE, SubjectFrom.CONTROLLED);
        }
    }

    /** "the opinion of the Court, released on Monday": what is said behind the comma is said of the first. */
    private static boolean ofSomebody(Clause top) {
        int last = top.run.size() - 1;
        if (last <= top.beforeVerb) {
            return false;
        }
        Pp pp = top.run.get(last).pp();
        Noun before = top.run.get(last - 1).noun();
        return pp != null && pp.preposition.equals("of") && before != null && !before.time;
    }

    private static @Nullable Noun lastNonTime(Clause top) {
        List<Piece> run = top.run;
        for (int i = run.size() - 1; i >= top.beforeVerb; i--) {
            Noun noun = run.get(i).noun();
            if (noun != null && !noun.time) {
                return noun;
            }
        }
        return null;
    }
}
