package org.dateline.importer.extract.syntax;

import java.util.Set;
import org.dateline.importer.extract.syntax.Chunk.Kind;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Predicate.Link;

/** Tells "talks held in Vienna" from "they held talks". */
final class ReducedParticiples {
    /** What comes with a name behind it: "a student named Wong said". */
    private static final Set<String> NAMING = Set.of("name", "call", "dub", "nickname", "title");

    private final Ahead ahead;
    private final Parse parse;
    private final Government government;
    private final Runs.NounLemmas lemmas;

    ReducedParticiples(Ahead ahead, Parse parse, Government government, Runs.NounLemmas lemmas) {
        this.ahead = ahead;
        this.parse = parse;
        this.government = government;
        this.lemmas = lemmas;
    }

    /** Whether "held" by itself is a participle here: "talks held in Vienna ended". */
    boolean reduced(int c, Verb verb) {
        Clause top = parse.top();
        int next = ahead.next(c);
        boolean by = ahead.word(next, "by") && ahead.plain(ahead.next(next));
        boolean agents = top.verb != null && joinedAgents(top);
        if (NAMING.contains(verb.lemma()) && ahead.plain(next) && top.awaitsVerb() && top.hasPlain()) {
            return !ahead.plain(ahead.next(next)) && ahead.finiteVerbFollows(next, false);
        }
        if (ahead.plain(next)
                || ahead.is(next, Kind.THAT)
                || verb.lemma().equals("say")
                || (agents || subjectPronoun(top)) && !by) {
            return false;
        }
        if (top.awaitsVerb()) {
            return reducedBeforeVerb(c, top);
        }
        if (!by && attributes(c, top, verb)) {
            return false;
        }
        if (parse.joined()) {
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
        if (parse.awaiting() != null && !by) {
            return ahead.finiteVerbFollows(c, false);
        }
        boolean says = plain && government.takesBareClause(top.lemma()) && top.complement == null;
        return !says || ahead.finiteVerbFollows(c, false);
    }

    /** "a piece it printed in May", "said he stayed". */
    private static boolean subjectPronoun(Clause top) {
        int last = top.verb == null ? -1 : top.run.size() - 1;
        Piece piece = last < top.beforeVerb ? null : top.run.get(last);
        Noun noun = piece == null || !piece.plain() ? null : piece.noun();
        return noun != null
                && noun.pronoun
                && (last == top.beforeVerb || top.run.get(last - 1).noun() != null);
    }

    /** ", a court official found." at the end: the words before it, back to the comma, are who found it. */
    private boolean attributes(int c, Clause top, Verb verb) {
        int last = top.lastPlain(top.beforeVerb);
        boolean comma = last >= 0
                && parse.joint == Joint.NONE
                && top.run.get(Groups.groupStart(top.run, top.beforeVerb, last)).joint() == Joint.COMMA;
        return comma && government.says(verb.lemma()) && ahead.nothingFollows(c);
    }

    /** "… the attack, police reported"; "… the attack and Poland called for": who may act, after another kind of phrase. */
    private boolean joinedAgents(Clause top) {
        int last = top.lastPlain(top.beforeVerb);
        if (last < 0) {
            return false;
        }
        Piece piece = top.run.get(last);
        Noun noun = piece.noun();
        Noun before = last == top.beforeVerb ? null : top.run.get(last - 1).noun();
        return noun != null
                && piece.joint() != Joint.NONE
                && (noun.named || noun.pronoun || lemmas.person(noun.head))
                && (before == null || before.named != noun.named);
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
