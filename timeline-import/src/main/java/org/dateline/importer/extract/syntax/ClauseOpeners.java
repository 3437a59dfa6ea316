package org.dateline.importer.extract.syntax;

import java.util.Set;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Opens clauses at "that", "who", "after", "because", and finds what they hang on. */
final class ClauseOpeners {
    private static final Set<String> ASIDE = Set.of("while", "whereas", "although", "though");

    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final Runs.NounLemmas lemmas;

    ClauseOpeners(Ahead ahead, Parse parse, Government government, Runs.NounLemmas lemmas) {
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
        this.lemmas = lemmas;
    }

    boolean opensClause(int c) {
        int next = ahead.next(c);
        boolean verb = ahead.is(next, Kind.VERB);
        return verb || ahead.clauseFollows(c);
    }

    void open(int c, Chunk chunk) {
        Clause top = parse.top();
        boolean asked = (chunk.word().equals("whether") || chunk.word().equals("if"))
                        && top.verb != null
                        && government.takesClause(top.lemma())
                        && top.complement == null
                        && parse.joint == Joint.NONE
                || asksWhen(chunk, top);
        Pp pp = parse.preposition;
        if (parse.joint == Joint.COMMA) {
            leave(ASIDE.contains(chunk.word()));
            top = parse.top();
        }
        Clause clause = parse.push(parse.top(), asked || pp != null ? Link.COMPLEMENT : Link.ADVERBIAL, chunk.word());
        if (asked && top.complement == null) {
            top.complement = clause;
        }
        govern(clause.parent, pp, clause);
        int next = ahead.next(c);
        if (ahead.is(next, Kind.VERB)) {
            clause.from = SubjectFrom.CONTROLLED;
        }
        parse.own(clause, chunk.first(), chunk.end());
        parse.separated();
    }

    /** "did not say when", "asked when". */
    private boolean asksWhen(Chunk chunk, Clause top) {
        return chunk.word().equals("when")
                && top.verb != null
                && top.complement == null
                && top.run.size() == top.beforeVerb
                && government.takesClause(top.lemma())
                && (top.verb.phrase().negated()
                        || top.lemma().equals("ask")
                        || top.lemma().equals("know"));
    }

    /** Hangs a clause on the preposition that was just read. */
    private void govern(@Nullable Clause host, @Nullable Pp pp, Clause clause) {
        if (pp != null && host != null) {
            pp.clause = clause;
            host.run.add(new Piece(parse.joint, pp, null, pp.at, pp.at + 1));
        }
    }

    /** A comma before the opener: the clause hangs on a finite one, and with "while" on the main one. */
    private void leave(boolean complements) {
        while (parse.depth() > 1 && parse.top().verb != null && parse.at(parse.depth() - 2).verb != null) {
            Clause top = parse.top();
            boolean inner = !top.finite() || top.link == Link.RELATIVE;
            if (!inner && !(complements && top.link != Link.MAIN)) {
                return;
            }
            parse.close(top);
        }
    }

    void that(int c, Chunk chunk) {
        int next = ahead.next(c);
        if (ahead.finite(next) && parse.top().lastNoun() != null && parse.joint == Joint.NONE) {
            relative(chunk, parse.top().lastNoun());
            return;
        }
        if (parse.joined() && again(chunk)) {
            return;
        }
        Clause top = parse.top();
        Noun noun = ahead.is(c - 1, Kind.NOUN) ? top.lastNoun() : null;
        boolean nounSays = noun != null && government.nounTakesClause(lemmas.of(noun.head));
        boolean takes = top.verb != null && government.takesClause(top.lemma()) && top.complement == null;
        if (noun != null && parse.joint == Joint.NONE && !takes && !nounSays && top.attribute < 0) {
            relative(chunk, noun);
            return;
        }
        boolean toVerb = takes
                && !(nounSays
                        && !government.objectInfinitive(top.lemma())
                        && !top.lemma().equals("say"));
        Clause host = toVerb || nounSays ? top : governor(top);
        Clause clause = parse.push(host, nounSays && !toVerb ? Link.NOUN_COMPLEMENT : Link.COMPLEMENT, "that");
        if (nounSays && !toVerb) {
            clause.antecedent = noun;
        } else if (host.complement == null) {
            host.complement = clause;
        }
        parse.own(clause, chunk.first(), chunk.end());
        parse.separated();
    }

    /** "said that … and that …". */
    private boolean again(Chunk chunk) {
        for (int i = parse.depth() - 1; i > 0; i--) {
            Clause open = parse.at(i);
            if (open.opener.equals("that") && open.link != Link.RELATIVE && open.verb != null) {
                parse.close(open);
                Clause clause = parse.push(open, Link.COORDINATED, "that");
                parse.own(clause, chunk.first(), chunk.end());
                parse.separated();
                return true;
            }
        }
        return false;
    }

    /** The innermost open clause whose verb takes a that-clause and has none; else the top. */
    private Clause governor(Clause top) {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            Clause open = parse.at(i);
            if (open.verb != null && open.complement == null && government.takesClause(open.lemma())) {
                parse.closeTo(open);
                return open;
            }
        }
        return top;
    }

    /** "the general, whose troops …": the noun phrase that follows is part of the clause. */
    void whose() {
        Clause top = parse.top();
        Noun noun = top.lastNoun();
        if (noun != null) {
            Clause clause = parse.push(top, Link.RELATIVE, "whose");
            clause.antecedent = noun;
            clause.aside = parse.joint == Joint.COMMA;
            noun.clauses.add(clause);
            parse.separated();
        }
    }

    private void relative(Chunk chunk, @Nullable Noun antecedent) {
        Pp pp = parse.preposition;
        boolean parted = parse.joint == Joint.COMMA;
        Clause clause = parse.push(parse.top(), Link.RELATIVE, chunk.word());
        clause.parted = parted;
        clause.antecedent = antecedent;
        if (antecedent != null) {
            antecedent.clauses.add(clause);
        }
        clause.antecedentFree = pp == null
                && !chunk.word().equals("where")
                && !chunk.word().equals("when")
                && !chunk.word().equals("whose");
        if (pp != null) {
            pp.object = antecedent;
            clause.pps.add(pp);
            parse.own(clause, pp.at, pp.at + 1);
        }
        parse.own(clause, chunk.first(), chunk.end());
        parse.separated();
    }

    void wh(int c, Chunk chunk) {
        Clause top = parse.top();
        String word = chunk.word();
        if (top.awaitsVerb() && top.opener.isEmpty() && top.run.isEmpty() && ahead.finite(ahead.next(c))) {
            top.opener = word;
            parse.own(top, chunk.first(), chunk.end());
            return;
        }
        Noun noun = top.lastNoun();
        boolean pronoun = word.equals("who") || word.equals("which") || word.equals("whom");
        boolean adjacent =
                noun != null && (ahead.is(c - 1, Kind.NOUN) || parse.joint != Joint.NONE || parse.preposition != null);
        boolean asks = top.verb != null
                && government.takesClause(top.lemma())
                && parse.joint == Joint.NONE
                && top.complement == null;
        if (adjacent && (pronoun || word.equals("where") && !asks) && parse.joint != Joint.AND) {
            relative(chunk, word.equals("who") ? person(top, noun) : word.equals("which") ? thing(top, noun) : noun);
            return;
        }
        Pp pp = parse.preposition;
        Link link = asks || pp != null
                ? Link.COMPLEMENT
                : word.equals("when") || word.equals("where")
                        ? Link.ADVERBIAL
                        : top.verb == null ? Link.ADVERBIAL : Link.COMPLEMENT;
        Clause clause = parse.push(top, link, word);
        clause.antecedentFree = false;
        if (asks && pp == null) {
            top.complement = clause;
        }
        govern(top, pp, clause);
        parse.own(clause, chunk.first(), chunk.end());
        parse.separated();
    }

    /** "the leader of the party, who": the nearest that is no thing. */
    private @Nullable Noun person(Clause top, @Nullable Noun nearest) {
        if (nearest == null || nearest.pronoun || nearest.named && lemmas.person(nearest.head)) {
            return nearest;
        }
        Piece last = top.run.get(top.run.size() - 1);
        boolean from = last.noun() == nearest
                && last.pp() != null
                && ("from".equals(last.pp().preposition) || "in".equals(last.pp().preposition));
        if (from && top.run.size() >= top.beforeVerb + 2) {
            Noun before = top.run.get(top.run.size() - 2).noun();
            if (before != null && lemmas.person(before.head)) {
                return before;
            }
        }
        for (int i = top.run.size() - 1; i >= top.beforeVerb; i--) {
            Noun noun = top.run.get(i).noun();
            if (noun != null && (noun.named || lemmas.person(noun.head))) {
                return noun;
            }
        }
        return nearest;
    }

    /** "rebels in the region, which": the nearest that is no person. */
    private @Nullable Noun thing(Clause top, @Nullable Noun nearest) {
        for (int i = top.run.size() - 1; i >= top.beforeVerb && parse.preposition == null; i--) {
            Noun noun = top.run.get(i).noun();
            if (noun != null && !lemmas.onlyPerson(noun.head)) {
                return noun;
            }
        }
        return nearest;
    }
}
