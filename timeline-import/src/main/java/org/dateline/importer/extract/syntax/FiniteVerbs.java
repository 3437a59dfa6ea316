package org.dateline.importer.extract.syntax;

import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Finds for each finite verb the clause that it belongs to, and its subject among what was read before it. */
final class FiniteVerbs {
    private final List<Chunk> chunks;
    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final NonFiniteVerbs others;

    FiniteVerbs(List<Chunk> chunks, Ahead ahead, Parse parse, Government government, NonFiniteVerbs others) {
        this.chunks = chunks;
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
        this.others = others;
    }

    void read(int c, Chunk chunk, Verb verb) {
        if (verb.form() == Verb.Form.EITHER && reduced(c, verb)) {
            others.participle(c, chunk, verb);
            return;
        }
        Clause top = parse.top();
        if (inverted(c, verb)) {
            invert(chunk, verb);
        } else if (top.awaitsVerb()) {
            fill(c, top, chunk, verb);
        } else if (joined()) {
            coordinate(chunk, verb);
        } else if (parse.joint == Joint.COMMA) {
            afterComma(c, chunk, verb);
        } else {
            another(c, chunk, verb);
        }
    }

    private boolean joined() {
        return parse.joint == Joint.AND || parse.joint == Joint.COMMA_AND;
    }

    /** "…," said Novak: a verb of saying alone, right behind a comma or quotation mark, and its subject behind it. */
    private boolean inverted(int c, Verb verb) {
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
        return awaiting == null || !awaiting.hasPlain();
    }

    private void invert(Chunk chunk, Verb verb) {
        Clause said = parse.root();
        Clause clause = new Clause(null, Link.MAIN, "");
        parse.found.add(clause);
        clause.inverted = true;
        attribute(clause, said);
        parse.only(clause);
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

    /** The verb that an open clause awaits. */
    private void fill(int c, Clause clause, Chunk chunk, Verb verb) {
        parse.closeTo(clause);
        boolean closing = parse.joint == Joint.COMMA;
        if (clause.link == Link.RELATIVE && clause.lastPlain(0) < 0) {
            clause.subject = clause.antecedent;
            clause.from = SubjectFrom.ANTECEDENT;
            parse.verb(clause, chunk, verb);
            return;
        }
        int start = subjectStart(clause.run, closing);
        if (!closing && parenthetical(c, clause, start, verb)) {
            amid(chunk, verb, clause, clause.take(start));
            return;
        }
        List<Piece> pieces = start < 0 ? List.of() : clause.take(start);
        parse.subject(clause, pieces);
        if (clause.link == Link.RELATIVE && clause.antecedentFree && clause.antecedent != null) {
            clause.objects.add(clause.antecedent);
        }
        parse.verb(clause, chunk, verb);
    }

    /** Where in a run before a verb the subject begins, or -1. */
    private static int subjectStart(List<Piece> run, boolean closing) {
        int last = -1;
        for (int i = run.size() - 1; i >= 0 && last < 0; i--) {
            last = run.get(i).plain() ? i : -1;
        }
        if (last < 0) {
            return -1;
        }
        int start = last;
        int commas = 0;
        boolean list = false;
        for (int i = last; i >= 0; i--) {
            Piece piece = run.get(i);
            start = piece.plain() ? i : start;
            if (piece.joined() && piece.plain()) {
                list = true;
            }
            if (piece.joint() == Joint.COMMA && !list) {
                commas++;
                if (commas > (closing ? 1 : 0)) {
                    break;
                }
            } else if (piece.plain() && piece.joint() == Joint.NONE && list) {
                list = false;
            }
        }
        return start;
    }

    /** "The deal, officials said, was …" */
    private boolean parenthetical(int c, Clause clause, int start, Verb verb) {
        if (start <= 0 || clause.run.get(start).joint() != Joint.COMMA || !government.says(verb.lemma())) {
            return false;
        }
        boolean before = false;
        for (int i = 0; i < start; i++) {
            before |= clause.run.get(i).plain();
        }
        return before && ahead.anyFinite(c);
    }

    private void amid(Chunk chunk, Verb verb, Clause said, List<Piece> subject) {
        Clause saying = new Clause(null, Link.MAIN, "");
        parse.found.add(saying);
        attribute(saying, said);
        parse.subject(saying, subject);
        parse.reopen(saying);
        parse.verb(saying, chunk, verb);
    }

    /** A verb right behind a comma. */
    private void afterComma(int c, Chunk chunk, Verb verb) {
        Clause awaiting = parse.awaiting();
        if (awaiting != null && (awaiting.hasPlain() || awaiting.link == Link.RELATIVE)) {
            fill(c, awaiting, chunk, verb);
        } else if (awaiting != null && parse.top().lastPlain(parse.top().beforeVerb) >= 0) {
            pull(awaiting, chunk, verb, subjectStart(parse.top().run, true));
        } else {
            coordinate(chunk, verb);
        }
    }

    /** Takes the end of the top's run as the subject of a clause further out that awaits its verb. */
    private void pull(Clause awaiting, Chunk chunk, Verb verb, int start) {
        Clause top = parse.top();
        List<Piece> pieces = top.take(Math.max(start, top.beforeVerb));
        parse.closeTo(awaiting);
        parse.subject(awaiting, pieces);
        parse.verb(awaiting, chunk, verb);
    }

    /** A second finite verb, with or without a subject of its own right before it. */
    private void another(int c, Chunk chunk, Verb verb) {
        Clause top = parse.top();
        Clause awaiting = parse.awaiting();
        int last = top.lastPlain(top.beforeVerb);
        boolean says = government.takesClause(top.lemma()) && top.complement == null;
        if (awaiting != null && awaiting.hasPlain() && !(says && last >= 0 && ahead.anyFinite(c))) {
            fill(c, awaiting, chunk, verb);
            return;
        }
        if (last < 0) {
            coordinate(chunk, verb);
            return;
        }
        int start = Math.max(top.beforeVerb, groupStart(top.run, top.beforeVerb, last));
        Piece first = top.run.get(start);
        switch (first.joint()) {
            case COMMA -> afterCommaSubject(chunk, verb, awaiting, start);
            case AND, COMMA_AND -> afterAnd(chunk, verb, says, start);
            default -> bare(chunk, verb, awaiting, says, start);
        }
    }

    /** Where the group of phrases begins that ends with the last plain one: back to a comma, an "and", or the phrase itself. */
    private static int groupStart(List<Piece> run, int from, int last) {
        int comma = -1;
        for (int i = last; i >= from; i--) {
            Piece piece = run.get(i);
            if (piece.plain() && piece.joint() == Joint.NONE) {
                return comma >= 0 ? comma : i;
            }
            if (piece.plain() && (piece.joint() == Joint.COMMA || piece.joined() && comma < 0)) {
                return i;
            }
        }
        return last;
    }

    private void afterCommaSubject(Chunk chunk, Verb verb, @Nullable Clause awaiting, int start) {
        if (awaiting != null) {
            pull(awaiting, chunk, verb, start);
            return;
        }
        Clause top = parse.top();
        List<Piece> subject = top.take(start);
        if (government.says(verb.lemma())) {
            Clause saying = new Clause(null, Link.MAIN, "");
            parse.found.add(saying);
            attribute(saying, parse.root());
            parse.only(saying);
            parse.subject(saying, subject);
            parse.verb(saying, chunk, verb);
        } else {
            joinClause(chunk, verb, subject);
        }
    }

    private void joinClause(Chunk chunk, Verb verb, List<Piece> subject) {
        Clause sibling = sibling(verb);
        parse.close(sibling);
        Clause clause = parse.push(sibling, Link.COORDINATED, "");
        parse.subject(clause, subject);
        parse.verb(clause, chunk, verb);
    }

    /** "condemned the attack and Germany called for"; but "said France and Germany met". */
    private void afterAnd(Chunk chunk, Verb verb, boolean says, int start) {
        Clause top = parse.top();
        if (says && start > top.beforeVerb && top.run.get(start).joint() == Joint.AND) {
            int whole = wholeList(top.run, top.beforeVerb, start);
            if (whole >= 0) {
                complement(chunk, verb, whole);
                return;
            }
        }
        joinClause(chunk, verb, top.take(start));
    }

    private static int wholeList(List<Piece> run, int from, int start) {
        for (int i = start - 1; i >= from; i--) {
            if (run.get(i).plain() && run.get(i).joint() == Joint.NONE) {
                return i;
            }
        }
        return -1;
    }

    /** No comma and no "and" before the subject: a bare complement, or the relative clause "the deal ministers signed". */
    private void bare(Chunk chunk, Verb verb, @Nullable Clause awaiting, boolean says, int start) {
        Clause top = parse.top();
        if (says) {
            complement(chunk, verb, start);
        } else if (awaiting != null) {
            pull(awaiting, chunk, verb, start);
        } else if (start > top.beforeVerb && top.run.get(start - 1).noun() != null) {
            List<Piece> subject = top.take(start);
            Noun antecedent = top.lastNoun();
            Clause clause = parse.push(top, Link.RELATIVE, "");
            clause.antecedent = antecedent;
            if (antecedent != null) {
                antecedent.clauses.add(clause);
                clause.objects.add(antecedent);
            }
            parse.subject(clause, subject);
            parse.verb(clause, chunk, verb);
        } else {
            complement(chunk, verb, start);
        }
    }

    private void complement(Chunk chunk, Verb verb, int start) {
        Clause top = parse.top();
        List<Piece> subject = top.take(start);
        Clause clause = parse.push(top, Link.COMPLEMENT, "");
        top.complement = top.complement == null ? clause : top.complement;
        parse.subject(clause, subject);
        parse.verb(clause, chunk, verb);
    }

    /** "and called": shares the subject of the nearest clause with a verb of its kind. */
    private void coordinate(Chunk chunk, Verb verb) {
        Clause sibling = sibling(verb);
        if (sibling.awaitsVerb()) {
            parse.verb(sibling, chunk, verb);
            return;
        }
        parse.close(sibling);
        Clause clause = parse.push(sibling, Link.COORDINATED, "");
        clause.from = SubjectFrom.SHARED;
        parse.verb(clause, chunk, verb);
    }

    private Clause sibling(Verb verb) {
        Clause any = null;
        for (int i = parse.depth() - 1; i >= 0; i--) {
            Clause open = parse.at(i);
            if (open.verb == null) {
                continue;
            }
            if (open.finite() && tense(open.verb) == tense(verb)) {
                return open;
            }
            any = any == null && open.finite() ? open : any;
        }
        return any == null ? parse.top() : any;
    }

    private static int tense(Verb verb) {
        VerbPhrase phrase = verb.phrase();
        if (!phrase.modal().isEmpty()) {
            return 2;
        }
        boolean past = phrase.shape() == Shape.PAST || phrase.shape() == Shape.PARTICIPLE || phrase.perfect();
        return past ? 0 : 1;
    }

    /** A bare verb: "to meet and discuss", "will meet and discuss", "help them return". */
    void base(int c, Chunk chunk, Verb verb) {
        Clause basic = basicAbove();
        if (basic != null && basic.verb != null && (joined() || parse.joint == Joint.COMMA)) {
            parse.close(basic);
            Clause clause = parse.push(basic, Link.COORDINATED, "");
            clause.from = SubjectFrom.SHARED;
            parse.verb(clause, chunk, verb.like(basic.verb));
            return;
        }
        Clause top = parse.top();
        if (top.verb != null && top.lastPlain(top.beforeVerb) >= 0 && government.objectInfinitive(top.lemma())) {
            Clause clause = parse.push(top, Link.COMPLEMENT, "");
            clause.from = SubjectFrom.CONTROLLED;
            clause.objectControl = true;
            parse.verb(clause, chunk, verb);
            top.complement = top.complement == null ? clause : top.complement;
            return;
        }
        if (top.awaitsVerb()) {
            fill(c, top, chunk, verb);
        } else if (joined()) {
            coordinate(chunk, verb);
        } else {
            another(c, chunk, verb);
        }
    }

    private @Nullable Clause basicAbove() {
        for (int i = parse.depth() - 1; i >= 0; i--) {
            if (parse.at(i).basic()) {
                return parse.at(i);
            }
        }
        return null;
    }

    /** Whether "held" by itself is a participle here: "talks held in Vienna ended". */
    private boolean reduced(int c, Verb verb) {
        Clause top = parse.top();
        int next = ahead.next(c);
        boolean by = ahead.word(next, "by") && ahead.plain(ahead.next(next));
        if (ahead.plain(next) || ahead.is(next, Kind.THAT)) {
            return false;
        }
        if (top.awaitsVerb()) {
            return reducedBeforeVerb(c, top);
        }
        if (joined()) {
            return top.verb != null && top.verb.form() == Verb.Form.PARTICIPLE && (by || parse.awaiting() != null);
        }
        boolean plain = top.lastPlain(top.beforeVerb) >= 0;
        if (parse.joint == Joint.COMMA) {
            Clause awaiting = parse.awaiting();
            return by || awaiting == null || !awaiting.hasPlain();
        }
        if (!plain && top.lastNoun() == null) {
            return false;
        }
        if (parse.awaiting() != null && top.link != Link.PARTICIPLE && !by) {
            return ahead.finiteVerbFollows(c, false);
        }
        boolean says = plain && government.takesClause(top.lemma()) && top.complement == null;
        return !says || ahead.finiteVerbFollows(c, false);
    }

    private boolean reducedBeforeVerb(int c, Clause top) {
        if (!top.hasPlain()) {
            return top.link != Link.RELATIVE && (!top.opener.isEmpty() || c == 0);
        }
        boolean comma = parse.joint == Joint.COMMA && commas(top) % 2 == 0;
        return ahead.finiteVerbFollows(c, comma);
    }

    private static int commas(Clause clause) {
        int commas = 0;
        for (Piece piece : clause.run) {
            commas += piece.joint() == Joint.COMMA && piece.plain() ? 1 : 0;
        }
        return commas;
    }
}
