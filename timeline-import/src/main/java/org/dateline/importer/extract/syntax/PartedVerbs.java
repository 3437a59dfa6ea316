package org.dateline.importer.extract.syntax;

import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;

/** Finds verbs whose auxiliary stands apart from them: "will on Tuesday lead", "has, since March, refused", "did they meet". */
final class PartedVerbs {
    private final Parse parse;

    PartedVerbs(Parse parse) {
        this.parse = parse;
    }

    /** Joins it; "had they known, …" opens a condition. */
    void join(int c, Ahead ahead, Chunk chunk, Verb verb) {
        Clause top = parse.top();
        boolean asks = top.subject == null;
        parse.rejoin(chunk, verb);
        String word = top.verb == null ? "" : top.opening;
        boolean conditional = word.equals("had") || word.equals("should") || word.equals("were");
        if (asks && conditional && top.opener.isEmpty() && parse.depth() == 1 && ahead.mainFollows(c)) {
            parse.condition(word);
        }
    }

    /** Whether the open clause has but an auxiliary for its verb, and this is what it serves. */
    boolean joins(Verb verb) {
        Clause top = parse.top();
        if (top.verb == null
                || parse.joined()
                || top.attribute >= 0
                || top.complement != null
                || !serves(top.verb, verb)) {
            return false;
        }
        boolean asks = top.subject == null && top.from == SubjectFrom.NONE && top.lastPlain(top.beforeVerb) >= 0;
        boolean modal = top.lemma().equals(top.verb.phrase().modal());
        return asks || (modal || top.run.size() > top.beforeVerb) && onlyTimes(top, modal);
    }

    private static boolean serves(Verb auxiliary, Verb verb) {
        VerbPhrase a = auxiliary.phrase();
        VerbPhrase v = verb.phrase();
        boolean alone = v.first() == v.verb() && v.modal().isEmpty() && !v.infinitive();
        boolean participle = verb.form() == Verb.Form.EITHER || verb.form() == Verb.Form.PARTICIPLE;
        if (!alone || auxiliary.form() != Verb.Form.FINITE) {
            return false;
        }
        if (a.lemma().equals(a.modal()) || a.lemma().equals("do")) {
            return verb.form() == Verb.Form.BASE || v.shape() == Shape.BASE;
        }
        return a.lemma().equals("have") && participle
                || a.lemma().equals("be") && (participle || verb.form() == Verb.Form.GERUND);
    }

    /** Whether nothing but adjuncts that tell a time, or behind a modal any prepositional phrase, stand between. */
    private static boolean onlyTimes(Clause top, boolean any) {
        for (int i = top.beforeVerb; i < top.run.size(); i++) {
            Piece piece = top.run.get(i);
            boolean time = piece.noun() != null && piece.noun().time;
            if (!time && !(any && piece.pp() != null)) {
                return false;
            }
        }
        return true;
    }
}
