package org.dateline.importer.extract.syntax;

import java.util.List;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;

/**
 * Reads chunks from left to right and opens and closes clauses. Phrases are kept in order where they were met; when a
 * finite verb comes, it is decided which of them are its subject.
 */
final class ClauseParser {

    private final List<Chunk> chunks;
    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final Phrases phrases;
    private final ClauseOpeners openers;
    private final PartedVerbs parted;
    private final FiniteVerbs finite;
    private final NonFiniteVerbs others;

    ClauseParser(List<Chunk> chunks, Parse parse, Government government, Runs.NounLemmas lemmas, Phrases phrases) {
        this.phrases = phrases;
        this.chunks = chunks;
        this.ahead = new Ahead(chunks);
        this.openers = new ClauseOpeners(ahead, parse, government, lemmas);
        this.parted = new PartedVerbs(parse);
        this.parse = parse;
        this.government = government;
        this.others = new NonFiniteVerbs(ahead, parse, government, lemmas);
        this.finite = new FiniteVerbs(ahead, parse, government, others, lemmas);
    }

    void read() {
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            switch (chunk.kind()) {
                case NOUN -> noun(chunk);
                case VERB -> verb(c, chunk);
                case PREPOSITION -> preposition(c, chunk);
                case SUBORDINATOR -> subordinator(c, chunk);
                case THAT -> openers.that(c, chunk);
                case WH -> openers.wh(c, chunk);
                case CONJUNCTION -> conjunction(c, chunk);
                case COMMA -> comma(c);
                case COLON -> colon(c);
                case SEMICOLON -> semicolon(c);
                case OPEN_QUOTE -> openQuote(c);
                case CLOSE_QUOTE -> parse.quoteClosed = true;
                case ADJECTIVE, ADVERB -> modifier(chunk);
                default -> other(chunk);
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
        if (chunk.word().equals("whose")) {
            openers.whose();
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

    private void other(Chunk chunk) {
        Clause top = parse.top();
        Noun last = top.run.isEmpty() ? null : top.run.get(top.run.size() - 1).noun();
        if (chunk.noun() != null && last != null && last.apposition == null) {
            last.apposition = chunk.noun();
        }
        parse.own(top, chunk.first(), chunk.end());
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
        if (parted.joins(verb)) {
            parted.join(c, ahead, chunk, verb);
            return;
        }
        switch (verb.form()) {
            case FINITE, EITHER -> finite.read(c, chunk, verb);
            case INFINITIVE -> others.infinitive(c, chunk, verb);
            case GERUND -> others.gerund(c, chunk, verb);
            case PARTICIPLE -> others.participle(c, chunk, verb);
            case BASE -> finite.base(c, chunk, verb);
        }
    }

    private void preposition(int c, Chunk chunk) {
        if (Ahead.BOTH.contains(chunk.word()) && openers.opensClause(c)) {
            openers.open(c, chunk);
            return;
        }
        Kind next = ahead.next(c) < chunks.size() ? chunks.get(ahead.next(c)).kind() : Kind.SEMICOLON;
        Clause top = parse.top();
        boolean governs = next == Kind.NOUN || next == Kind.VERB || next == Kind.WH || next == Kind.SUBORDINATOR;
        if (!governs && phrases.particle(top.lemma(), chunk.word())) {
            top.particle = chunk.word();
        } else if (parse.preposition == null || ahead.is(c - 1, Kind.ADJECTIVE)) {
            parse.preposition = new Pp(chunk.first(), chunk.word());
            parse.preposition.loose = ahead.is(c - 1, Kind.ADJECTIVE);
        }
        parse.own(parse.top(), chunk.first(), chunk.end());
    }

    private void subordinator(int c, Chunk chunk) {
        if (Ahead.BOTH.contains(chunk.word()) && !openers.opensClause(c)) {
            preposition(c, chunk);
        } else {
            openers.open(c, chunk);
        }
    }

    private void conjunction(int c, Chunk chunk) {
        parse.joint = parse.joint == Joint.COMMA ? Joint.COMMA_AND : Joint.AND;
        parse.preposition = null;
        parse.own(parse.top(), chunk.first(), chunk.end());
    }

    private void comma(int c) {
        Clause top = parse.top();
        Clause awaiting = top.awaitsVerb() ? top : parse.awaiting();
        if (awaiting != null) {
            awaiting.commas++;
        }
        boolean aside = top.aside && top.verb != null && parse.depth() > 1 && parse.at(parse.depth() - 2).verb != null;
        if (aside && ahead.is(ahead.next(c), Kind.PREPOSITION)) {
            parse.close(top);
        }
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
        Clause awaiting = parse.awaiting();
        boolean resumes = awaiting != null && awaiting.hasPlain();
        if (whole && !resumes && top.verb != null && government.says(top.lemma())) {
            Clause clause = parse.push(top, Link.COMPLEMENT, "");
            top.complement = top.complement == null ? clause : top.complement;
            parse.separated();
        }
    }
}
