package org.dateline.importer.extract.syntax;

import java.util.List;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Predicate.Link;

/** Verbs of saying behind or amid what is said: "…, officials said", "…," said Novak, "The deal, officials said, was …". */
final class Attributions {
    private final Ahead ahead;
    private final Parse parse;
    private final Government government;

    Attributions(Ahead ahead, Parse parse, Government government) {
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
    }

    /** "…," said Novak: a verb of saying alone, right behind a comma or quotation mark, and its subject behind it. */
    boolean inverted(int c, Verb verb) {
        boolean alone = verb.phrase().first() == verb.phrase().verb()
                && verb.phrase().modal().isEmpty();
        boolean behind = parse.joint == Joint.COMMA || parse.quoteClosed;
        if (!alone || !behind || !government.says(verb.lemma()) || !ahead.plain(ahead.next(c))) {
            return false;
        }
        Clause top = parse.top();
        if (parse.quoteClosed) {
            return true;
        }
        Clause awaiting = top.awaitsVerb() ? top : parse.awaiting();
        return awaiting == null
                || !awaiting.hasPlain()
                || awaiting == top && top.commas % 2 == 1 && ahead.closesWithVerb(c);
    }

    void invert(Chunk chunk, Verb verb) {
        Clause said = parse.root();
        Clause clause = new Clause(null, Link.MAIN, "");
        parse.found.add(clause);
        clause.inverted = true;
        attribute(clause, said);
        if (said.awaitsVerb() && said.hasPlain()) {
            parse.closeTo(said);
            parse.reopen(clause);
        } else {
            parse.only(clause);
        }
        parse.verb(clause, chunk, verb);
    }

    /** Makes a clause of saying the parent of what is said. */
    private static void attribute(Clause saying, Clause said) {
        saying.parent = said.parent;
        saying.link = said.link;
        if (said.parent != null && said.parent.complement == said) {
            said.parent.complement = saying;
        }
        said.parent = saying;
        said.link = Link.COMPLEMENT;
        saying.complement = said;
    }

    /** "The deal, officials said, was …" */
    boolean parenthetical(int c, Clause clause, int start, Verb verb) {
        boolean quotes = ahead.is(c + 1, Kind.COMMA) && ahead.is(c + 2, Kind.OPEN_QUOTE) && !ahead.is(c + 3, Kind.VERB);
        if (start <= 0 || quotes || clause.run.get(start).joint() != Joint.COMMA || !government.says(verb.lemma())) {
            return false;
        }
        boolean before = false;
        for (int i = 0; i < start; i++) {
            before |= clause.run.get(i).plain();
        }
        return before && ahead.anyFinite(c);
    }

    void amid(Chunk chunk, Verb verb, Clause said, List<Piece> subject) {
        Clause saying = new Clause(null, Link.MAIN, "");
        parse.found.add(saying);
        attribute(saying, said);
        parse.subject(saying, subject);
        parse.reopen(saying);
        parse.verb(saying, chunk, verb);
    }

    /** "…, officials said": all that is open is what they said. */
    void behind(Chunk chunk, Verb verb, List<Piece> subject) {
        Clause saying = new Clause(null, Link.MAIN, "");
        parse.found.add(saying);
        attribute(saying, parse.root());
        parse.only(saying);
        parse.subject(saying, subject);
        parse.verb(saying, chunk, verb);
    }
}
