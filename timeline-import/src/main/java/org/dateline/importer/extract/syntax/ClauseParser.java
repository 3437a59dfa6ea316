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

/**
 * Reads chunks from left to right and opens and closes clauses. Phrases are kept in order where they were met; when a
 * finite verb comes, it is decided which of them are its subject.
 */
final class ClauseParser {
    /** Openers that also are prepositions. */
    private static final Set<String> BOTH =
            Set.of("after", "before", "since", "until", "till", "as", "than", "like", "once");

    private static final Set<String> ASIDE = Set.of("while", "whereas", "although", "though");

    private final List<Chunk> chunks;
    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final Runs.NounLemmas lemmas;
    private final Phrases phrases;
    private final FiniteVerbs finite;
    private final NonFiniteVerbs others;

    ClauseParser(List<Chunk> chunks, Parse parse, Government government, Runs.NounLemmas lemmas, Phrases phrases) {
        this.phrases = phrases;
        this.chunks = chunks;
        this.ahead = new Ahead(chunks);
        this.parse = parse;
        this.government = government;
        this.lemmas = lemmas;
        this.others = new NonFiniteVerbs(ahead, parse, government, lemmas);
        this.finite = new FiniteVerbs(chunks, ahead, parse, government, others);
    }

    void read() {
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            switch (chunk.kind()) {
                case NOUN -> noun(chunk);
                case VERB -> verb(c, chunk);
                case PREPOSITION -> preposition(c, chunk);
                case SUBORDINATOR -> subordinator(c, chunk);
                case THAT -> that(c, chunk);
                case WH -> wh(c, chunk);
                case CONJUNCTION -> conjunction(c, chunk);
                case COMMA -> comma();
                case COLON -> colon(c);
                case SEMICOLON -> semicolon(c);
                case OPEN_QUOTE -> openQuote(c);
                case CLOSE_QUOTE -> parse.quoteClosed = true;
                case ADJECTIVE, ADVERB -> modifier(chunk);
                default -> parse.own(parse.top(), chunk.first(), chunk.end());
            }
            if (!chunk.is(Kind.CLOSE_QUOTE) && !chunk.is(Kind.COMMA) && !chunk.is(Kind.ADVERB)) {
                parse.quoteClosed = false;
            }
        }
    }

    private void noun(Chunk chunk) {
        Noun noun = chunk.noun();
        if (noun == null) {
            return;
        }
        Pp pp = parse.preposition;
        if (pp != null) {
            pp.object = noun;
        }
        Clause top = parse.top();
        top.run.add(new Piece(parse.joint, pp, noun, pp == null ? chunk.first() : pp.at, chunk.end()));
        parse.own(top, pp == null ? chunk.first() : pp.at, chunk.end());
        parse.separated();
    }

    private void modifier(Chunk chunk) {
        Clause top = parse.top();
        parse.own(top, chunk.first(), chunk.end());
        boolean after = top.verb != null && government.copula(top.lemma()) && top.run.size() == top.beforeVerb;
        if (chunk.is(Kind.ADJECTIVE) && after && top.attribute < 0) {
            top.attribute = chunk.end() - 1;
        }
    }

    private void verb(int c, Chunk chunk) {
        Verb verb = chunk.verb();
        if (verb == null) {
            return;
        }
        if (parse.preposition != null && verb.form() == Verb.Form.GERUND) {
            others.governedGerund(chunk, verb);
            return;
        }
        switch (verb.form()) {
            case FINITE, EITHER -> finite.read(c, chunk, verb);
            case INFINITIVE -> others.infinitive(chunk, verb);
            case GERUND -> others.gerund(c, chunk, verb);
            case PARTICIPLE -> others.participle(c, chunk, verb);
            case BASE -> finite.base(c, chunk, verb);
        }
    }

    private void preposition(int c, Chunk chunk) {
        if (BOTH.contains(chunk.word()) && opensClause(c)) {
            open(c, chunk);
            return;
        }
        Kind next = ahead.next(c) < chunks.size() ? chunks.get(ahead.next(c)).kind() : Kind.SEMICOLON;
        Clause top = parse.top();
        boolean governs = next == Kind.NOUN || next == Kind.VERB || next == Kind.WH || next == Kind.SUBORDINATOR;
        if (!governs && phrases.particle(top.lemma(), chunk.word())) {
            top.particle = chunk.word();
        } else if (parse.preposition == null) {
            parse.preposition = new Pp(chunk.first(), chunk.word());
        }
        parse.own(parse.top(), chunk.first(), chunk.end());
    }

    private void subordinator(int c, Chunk chunk) {
        if (BOTH.contains(chunk.word()) && !opensClause(c)) {
            preposition(c, chunk);
        } else {
            open(c, chunk);
        }
    }

    private boolean opensClause(int c) {
        int next = ahead.next(c);
        boolean verb = ahead.is(next, Kind.VERB);
        return verb || ahead.clauseFollows(c);
    }

    private void open(int c, Chunk chunk) {
        Clause top = parse.top();
        boolean asked = (chunk.word().equals("whether") || chunk.word().equals("if"))
                && top.verb != null
                && government.takesClause(top.lemma())
                && top.complement == null
                && parse.joint == Joint.NONE;
        Pp pp = parse.preposition;
        if (ASIDE.contains(chunk.word()) && parse.joint == Joint.COMMA) {
            leaveComplements();
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

    /** Hangs a clause on the preposition that was just read. */
    private void govern(@Nullable Clause host, @Nullable Pp pp, Clause clause) {
        if (pp != null && host != null) {
            pp.clause = clause;
            host.run.add(new Piece(parse.joint, pp, null, pp.at, pp.at + 1));
        }
    }

    private void leaveComplements() {
        while (parse.depth() > 1
                && parse.top().verb != null
                && !parse.top().link.equals(Link.MAIN)) {
            parse.close(parse.top());
        }
    }

    private void that(int c, Chunk chunk) {
        int next = ahead.next(c);
        if (ahead.finite(next) && parse.top().lastNoun() != null && parse.joint == Joint.NONE) {
            relative(chunk, parse.top().lastNoun());
            return;
        }
        if (joined() && again(chunk)) {
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

    private boolean joined() {
        return parse.joint == Joint.AND || parse.joint == Joint.COMMA_AND;
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

    private void relative(Chunk chunk, @Nullable Noun antecedent) {
        Pp pp = parse.preposition;
        Clause clause = parse.push(parse.top(), Link.RELATIVE, chunk.word());
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

    private void wh(int c, Chunk chunk) {
        Clause top = parse.top();
        String word = chunk.word();
        Noun noun = top.lastNoun();
        boolean pronoun = word.equals("who") || word.equals("which") || word.equals("whom");
        boolean adjacent =
                noun != null && (ahead.is(c - 1, Kind.NOUN) || parse.joint != Joint.NONE || parse.preposition != null);
        boolean asks = top.verb != null
                && government.takesClause(top.lemma())
                && parse.joint == Joint.NONE
                && top.complement == null;
        if (adjacent && (pronoun || word.equals("where") && !asks) && parse.joint != Joint.AND) {
            relative(chunk, word.equals("who") ? person(top, noun) : noun);
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
        if (nearest == null || nearest.named && lemmas.person(nearest.head)) {
            return nearest;
        }
        for (int i = top.run.size() - 1; i >= top.beforeVerb; i--) {
            Noun noun = top.run.get(i).noun();
            if (noun != null && (noun.named || lemmas.person(noun.head))) {
                return noun;
            }
        }
        return nearest;
    }

    private void conjunction(int c, Chunk chunk) {
        parse.joint = parse.joint == Joint.COMMA ? Joint.COMMA_AND : Joint.AND;
        parse.preposition = null;
        parse.own(parse.top(), chunk.first(), chunk.end());
    }

    private void comma() {
        parse.joint = Joint.COMMA;
        parse.preposition = null;
    }

    /** "X said: …" */
    private void colon(int c) {
        Clause top = parse.top();
        if (top.verb != null && government.says(top.lemma()) && top.complement == null) {
            says(top);
        } else if (!ahead.is(c + 1, Kind.OTHER)) {
            parse.restart();
        }
        parse.separated();
    }

    private void says(Clause top) {
        Clause clause = parse.push(top, Link.COMPLEMENT, "");
        top.complement = clause;
    }

    private void semicolon(int c) {
        if (c < chunks.size() - 2) {
            parse.restart();
        }
    }

    /** "X said, “…": what is quoted whole is what is said. */
    private void openQuote(int c) {
        Clause top = parse.top();
        boolean whole = ahead.is(c - 1, Kind.COMMA) || ahead.is(c - 1, Kind.COLON);
        if (whole && top.verb != null && government.says(top.lemma())) {
            Clause clause = parse.push(top, Link.COMPLEMENT, "");
            top.complement = top.complement == null ? clause : top.complement;
            parse.separated();
        }
    }
}
