package org.dateline.importer.extract.syntax;

import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** Finds for each finite verb the clause that it belongs to, and its subject among what was read before it. */
final class FiniteVerbs {
    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final NonFiniteVerbs others;
    private final ReducedParticiples participles;
    private final Attributions attributions;
    private final BareVerbs bareVerbs;
    private final StrayVerbs strays;
    private final InsertedSayings inserted;

    FiniteVerbs(Ahead ahead, Parse parse, Government government, NonFiniteVerbs others, Runs.NounLemmas lemmas) {
        this.participles = new ReducedParticiples(ahead, parse, government, lemmas);
        this.attributions = new Attributions(ahead, parse, government);
        this.bareVerbs = new BareVerbs(parse, government);
        this.strays = new StrayVerbs(ahead, parse, others);
        this.inserted = new InsertedSayings(parse);
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
        this.others = others;
    }

    void read(int c, Chunk chunk, Verb verb) {
        if (verb.form() == Verb.Form.EITHER && participles.reduced(c, verb)) {
            others.participle(c, chunk, verb);
            return;
        }
        Clause top = parse.top();
        if (bareVerbs.looksFinite(verb)) {
            base(c, chunk, verb);
        } else if (attributions.inverted(c, verb)) {
            attributions.invert(chunk, verb);
        } else if (top.awaitsVerb()) {
            fill(c, top, chunk, verb);
        } else if (parse.joined()) {
            coordinate(c, chunk, verb);
        } else if (parse.joint == Joint.COMMA) {
            afterComma(c, chunk, verb);
        } else {
            another(c, chunk, verb);
        }
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
        int start = Groups.subjectStart(clause.run, closing);
        start = closing ? start : Groups.listStart(clause.run, start, verb);
        if (!closing && attributions.parenthetical(c, clause, start, verb)) {
            attributions.amid(chunk, verb, clause, clause.take(start));
            return;
        }
        List<Piece> pieces = start < 0 ? List.of() : clause.take(start);
        parse.subject(clause, pieces);
        Verb filled = headline(c, verb) ? verb.reduced() : verb;
        if (clause.link == Link.RELATIVE && clause.antecedentFree && clause.antecedent != null) {
            clause.objects.add(clause.antecedent);
        }
        parse.verb(clause, chunk, filled);
    }

    /** "Two killed in blast". */
    private boolean headline(int c, Verb verb) {
        return verb.form() == Verb.Form.EITHER && government.harms(verb.lemma()) && !ahead.plain(ahead.next(c));
    }

    /** A verb right behind a comma. */
    private void afterComma(int c, Chunk chunk, Verb verb) {
        Clause awaiting = parse.awaiting();
        if (awaiting != null && (awaiting.hasPlain() || awaiting.link == Link.RELATIVE)) {
            fill(c, awaiting, chunk, verb);
        } else if (awaiting != null && parse.top().lastPlain(parse.top().beforeVerb) >= 0) {
            pull(awaiting, chunk, verb, Groups.subjectStart(parse.top().run, true));
        } else if (explained(parse.top())) {
            complement(chunk, verb, parse.top().beforeVerb);
        } else {
            coordinate(c, chunk, verb);
        }
    }

    /** "said Moreau, the head of the mission, has left": whom the commas explain is no object of the saying. */
    private boolean explained(Clause top) {
        if (!government.takesBareClause(top.lemma()) || top.complement != null || top.run.size() < top.beforeVerb + 2) {
            return false;
        }
        Piece first = top.run.get(top.beforeVerb);
        return first.plain()
                && first.joint() == Joint.NONE
                && top.run.get(top.beforeVerb + 1).joint() == Joint.COMMA;
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
        boolean says = government.takesBareClause(top.lemma()) && top.complement == null;
        if (says && inserted.at(top, awaiting, chunk)) {
            inserted.goesOn(top, chunk, verb);
            return;
        }
        if (awaiting != null && awaiting.hasPlain() && !(says && last >= 0 && ahead.anyFinite(c))) {
            fill(c, awaiting, chunk, verb);
            return;
        }
        if (hangsOnNoun(top, last) && parse.depth() > 1 && parse.at(parse.depth() - 2).verb != null) {
            parse.close(top);
            another(c, chunk, verb);
            return;
        }
        if (last < 0) {
            coordinate(c, chunk, verb);
            return;
        }
        int start = Math.max(top.beforeVerb, Groups.groupStart(top.run, top.beforeVerb, last));
        Piece first = top.run.get(start);
        switch (first.joint()) {
            case COMMA -> afterCommaSubject(c, chunk, verb, awaiting, start);
            case AND, COMMA_AND -> afterAnd(c, chunk, verb, says, start);
            default -> bare(c, chunk, verb, awaiting, says, start);
        }
    }

    /** "those who could not be tried will": a clause on a noun, done, and no second subject in it. */
    private boolean hangsOnNoun(Clause top, int last) {
        boolean onNoun = top.link == Link.RELATIVE || top.link == Link.PARTICIPLE || top.link == Link.NOUN_COMPLEMENT;
        boolean object = last >= 0 && top.run.get(last).joint() == Joint.NONE && last == firstPlain(top);
        boolean bare = government.takesBareClause(top.lemma()) && top.complement == null;
        return onNoun && top.antecedent != null && (last < 0 || object && !bare);
    }

    private static int firstPlain(Clause top) {
        for (int i = top.beforeVerb; i < top.run.size(); i++) {
            if (top.run.get(i).plain()) {
                return i;
            }
        }
        return -1;
    }

    private void afterCommaSubject(int c, Chunk chunk, Verb verb, @Nullable Clause awaiting, int start) {
        if (awaiting != null) {
            pull(awaiting, chunk, verb, start);
            return;
        }
        Clause top = parse.top();
        List<Piece> subject = top.take(start);
        if (government.says(verb.lemma())) {
            attributions.behind(chunk, verb, subject);
        } else {
            joinClause(c, chunk, verb, subject);
        }
    }

    private void joinClause(int c, Chunk chunk, Verb verb, List<Piece> subject) {
        Clause sibling = sibling(verb);
        parse.close(sibling);
        Clause clause = parse.push(sibling, Link.COORDINATED, "");
        parse.subject(clause, subject);
        parse.verb(clause, chunk, passiveLike(c, verb, sibling));
    }

    /** "was summoned and handed a note", "were killed and ten others wounded". */
    private Verb passiveLike(int c, Verb verb, Clause sibling) {
        boolean passive = sibling.verb != null && sibling.verb.phrase().passive() && verb.form() == Verb.Form.EITHER;
        int next = ahead.next(c);
        boolean active = government.says(verb.lemma()) && !ahead.word(next, "by")
                || ahead.plain(next) && !government.ditransitive(verb.lemma());
        return passive && !active ? verb.reduced() : verb;
    }

    /** "condemned the attack and Germany called for"; but "said France and Germany met". */
    private void afterAnd(int c, Chunk chunk, Verb verb, boolean says, int start) {
        Clause top = parse.top();
        if (says && start > top.beforeVerb && top.run.get(start).joint() == Joint.AND) {
            int whole = wholeList(top.run, top.beforeVerb, start);
            if (whole >= 0) {
                complement(chunk, verb, whole);
                return;
            }
        }
        joinClause(c, chunk, verb, top.take(start));
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
    private void bare(int c, Chunk chunk, Verb verb, @Nullable Clause awaiting, boolean says, int start) {
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
            clause.antecedentFree = true;
            if (antecedent != null) {
                antecedent.clauses.add(clause);
                clause.objects.add(antecedent);
            }
            parse.subject(clause, subject);
            parse.verb(clause, chunk, verb);
        } else if (government.takesClause(top.lemma())
                || government.objectInfinitive(top.lemma())
                || verb.phrase().first() < verb.phrase().verb()) {
            complement(chunk, verb, start);
        } else {
            strays.read(c, chunk, verb);
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
    private void coordinate(int c, Chunk chunk, Verb verb) {
        Clause sibling = sibling(verb);
        if (sibling.awaitsVerb()) {
            parse.verb(sibling, chunk, verb);
            return;
        }
        parse.close(sibling);
        Clause clause = parse.push(sibling, Link.COORDINATED, "");
        clause.from = SubjectFrom.SHARED;
        parse.verb(clause, chunk, passiveLike(c, verb, sibling));
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

    /** A bare verb that nothing before serves. */
    void base(int c, Chunk chunk, Verb verb) {
        Clause top = parse.top();
        if (bareVerbs.placed(chunk, verb)) {
            return;
        }
        if (top.awaitsVerb()) {
            fill(c, top, chunk, verb);
        } else if (parse.joined()) {
            coordinate(c, chunk, verb);
        } else {
            another(c, chunk, verb);
        }
    }
}
