package org.dateline.importer.extract.syntax;

import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.jspecify.annotations.Nullable;

/** Finds the noun that an infinitive hangs on: a plan, a call, or who is called on. */
final class InfinitiveHosts {
    private final Parse parse;
    private final Government government;
    private final Runs.NounLemmas lemmas;

    InfinitiveHosts(Parse parse, Government government, Runs.NounLemmas lemmas) {
        this.parse = parse;
        this.government = government;
        this.lemmas = lemmas;
    }

    /** Iran, of "called on Iran", also behind what follows it: "called on states across Africa to". */
    @Nullable
    Noun called(Clause top) {
        for (int i = top.run.size() - 1; i >= top.beforeVerb; i--) {
            Piece piece = top.run.get(i);
            Pp pp = piece.pp();
            if (pp != null && government.infinitiveAfter(top.lemma(), pp.preposition)) {
                return pp.object;
            }
            Noun noun = piece.noun();
            boolean own = noun != null && government.nounTakesInfinitive(lemmas.of(noun.head));
            if (own || piece.plain() && piece.joint() == Joint.NONE) {
                return null;
            }
        }
        return null;
    }

    /** The noun that takes the infinitive: the last, or the one that those after it hang on ("the ability of states to …"). */
    @Nullable
    Noun planned(Clause top, @Nullable Noun last) {
        if (last == null || parse.joint == Joint.COMMA) {
            return null;
        }
        for (int i = top.run.size() - 1; i >= top.beforeVerb; i--) {
            Piece piece = top.run.get(i);
            Noun noun = piece.noun();
            if (noun != null && !noun.time && government.nounTakesInfinitive(lemmas.of(noun.head))) {
                return noun;
            }
            if (piece.plain() && piece.joint() == Joint.NONE) {
                return null;
            }
        }
        return null;
    }

    /** "made an offer to meet": the noun takes the infinitive, and is no one who could do it. */
    boolean owns(Clause top, @Nullable Noun noun) {
        return noun != null
                && !government.raises(top.lemma())
                && !noun.named
                && !noun.pronoun
                && government.nounTakesInfinitive(lemmas.of(noun.head))
                && !lemmas.person(noun.head);
    }
}
