package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.jspecify.annotations.Nullable;

/** Gives the phrases of a clause their places: subject, objects, prepositional phrases, conjuncts, appositions. */
final class Runs {
    private Runs() {}

    /** Joins the pieces of a subject; prepositional phrases that tell a time go to the clause. */
    static @Nullable Noun subject(Clause clause, List<Piece> pieces) {
        Chain chain = new Chain();
        Noun first = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.pp() != null) {
                prepositional(clause, piece, chain, true);
            } else if (piece.plain() && piece.noun() != null) {
                if (first == null) {
                    first = piece.noun();
                    chain.restart(first);
                } else {
                    joined(pieces, i, chain);
                }
            }
        }
        return first;
    }

    /** The nouns that a phrase to come could hang on, outermost first. */
    private static final class Chain {
        final List<Noun> nouns = new ArrayList<>();

        @Nullable
        Noun coordinated;

        boolean object;

        @Nullable
        Noun lastHost;

        void restart(Noun noun) {
            nouns.clear();
            object = false;
            nouns.add(noun);
            coordinated = null;
            lastHost = null;
        }

        @Nullable
        Noun last() {
            return nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
        }

        void name(Noun noun) {
            Noun last = last();
            if (last != null) {
                last.apposition = noun;
            }
            nouns.add(noun);
        }

        void cutTo(Noun noun) {
            while (!nouns.isEmpty() && last() != noun) {
                nouns.remove(nouns.size() - 1);
            }
        }
    }

    /** Gives all that has been read in a clause its place. */
    static void settle(Clause clause, Government government, NounLemmas lemmas) {
        Chain chain = new Chain();
        List<Piece> run = clause.run;
        for (int i = 0; i < run.size(); i++) {
            if (i == clause.beforeVerb) {
                chain = new Chain();
            }
            Piece piece = run.get(i);
            Noun noun = piece.noun();
            if (piece.pp() != null) {
                boolean hangs = hangsOnNoun(clause, piece, chain, government, lemmas);
                prepositional(clause, piece, chain, hangs || clause.verb == null);
            } else if (noun != null && noun.time) {
                continue;
            } else if (noun != null && piece.joint() != Joint.NONE && chain.last() != null) {
                joined(run, i, chain);
            } else if (noun != null && names(run, i, chain)) {
                chain.name(noun);
            } else if (noun != null) {
                chain.restart(noun);
                chain.object = true;
                place(clause, noun, i >= clause.beforeVerb);
            }
        }
    }

    private static void place(Clause clause, Noun noun, boolean after) {
        if (!after || clause.verb == null) {
            return;
        }
        boolean missing = clause.subject == null;
        if (clause.inverted && missing
                || clause.verb.copula()
                        && missing
                        && clause.objects.isEmpty()
                        && clause.from == Predicate.SubjectFrom.NONE) {
            clause.subject = noun;
            clause.from = Predicate.SubjectFrom.OWN;
        } else if (clause.verb.copula() && clause.attribute < 0) {
            clause.attribute = noun.head;
        } else {
            clause.objects.add(noun);
        }
    }

    /** "the hotel group Sonnenhof": a name right behind the common noun that a preposition governs. */
    private static boolean names(List<Piece> run, int i, Chain chain) {
        Noun last = chain.last();
        Noun noun = run.get(i).noun();
        return i > 0
                && run.get(i - 1).pp() != null
                && run.get(i - 1).noun() == last
                && noun != null
                && noun.named
                && !noun.determined
                && last != null
                && !last.named
                && !last.time
                && last.end == noun.first
                && last.apposition == null;
    }

    private static boolean hangsOnNoun(
            Clause clause, Piece piece, Chain chain, Government government, NounLemmas lemmas) {
        Pp pp = piece.pp();
        Noun last = chain.last();
        if (pp == null
                || pp.loose
                || last == null
                || piece.joint() == Joint.COMMA
                || last.pronoun && !pp.preposition.equals("of")) {
            return false;
        }
        if (pp.object != null && pp.object.time) {
            return false;
        }
        if (chain.object && chain.nouns.size() == 1 && government.verbKeeps(clause.lemma(), pp.preposition)) {
            return false;
        }
        if (pp.preposition.equals("of")) {
            return true;
        }
        return government.nounTakes(lemmas.of(last.head), pp.preposition);
    }

    private static void prepositional(Clause clause, Piece piece, Chain chain, boolean hangs) {
        Pp pp = piece.pp();
        if (pp == null) {
            return;
        }
        Noun host = chain.last();
        if (piece.joined() && chain.lastHost != null) {
            host = chain.lastHost;
        } else if (piece.joined() && !clause.pps.isEmpty()) {
            host = null;
        }
        boolean time = pp.object != null && pp.object.time;
        if (host == null || time || !hangs && !(piece.joined() && chain.lastHost != null)) {
            clause.pps.add(pp);
            chain.lastHost = null;
            if (pp.object != null && !time) {
                chain.restart(pp.object);
            }
            return;
        }
        host.attached.add(pp);
        chain.cutTo(host);
        chain.lastHost = host;
        if (pp.object != null) {
            chain.nouns.add(pp.object);
        }
    }

    /** A phrase after a comma or "and": one more of several, or the same again. */
    private static void joined(List<Piece> run, int i, Chain chain) {
        Piece piece = run.get(i);
        Noun noun = piece.noun();
        Noun last = chain.last();
        if (noun == null || last == null) {
            return;
        }
        boolean list = piece.joined() || listed(run, i) && !apart(run, i, last);
        Noun base = parallel(chain, noun, list);
        boolean outer = base != last;
        chain.cutTo(base);
        if (list) {
            Noun first = chain.coordinated == null || outer ? base : chain.coordinated;
            first.conjuncts.add(noun);
            chain.coordinated = first;
            chain.nouns.remove(chain.nouns.size() - 1);
        } else if (base.apposition == null) {
            base.apposition = noun;
        }
        chain.nouns.add(noun);
        chain.lastHost = null;
    }

    /** Whether commas lead on to an "and". */
    private static boolean listed(List<Piece> run, int from) {
        for (int i = from + 1; i < run.size(); i++) {
            Piece piece = run.get(i);
            if (piece.pp() == null && piece.joined()) {
                return true;
            }
            if (piece.pp() == null && piece.joint() == Joint.NONE) {
                return false;
            }
        }
        return false;
    }

    /** "Anna Kovac, the president, and Jan Huber": the phrase between is like neither of those around it. */
    private static boolean apart(List<Piece> run, int i, Noun last) {
        for (int k = i + 1; k < run.size(); k++) {
            Noun next = run.get(k).noun();
            Noun noun = run.get(i).noun();
            if (run.get(k).pp() == null && run.get(k).joined() && next != null && noun != null) {
                return next.named && last.named && !noun.named && noun.determined;
            }
        }
        return false;
    }

    /** Of the nouns that it could be joined to the nearest, unless one further out is more of its kind. */
    private static Noun parallel(Chain chain, Noun noun, boolean list) {
        Noun nearest = chain.nouns.get(chain.nouns.size() - 1);
        if (alike(nearest, noun) == list || chain.nouns.size() == 1) {
            return nearest;
        }
        for (int i = chain.nouns.size() - 2; i >= 0; i--) {
            Noun outer = chain.nouns.get(i);
            if (alike(outer, noun) == list) {
                return outer;
            }
        }
        for (int i = chain.nouns.size() - 2; i >= 0 && list && nearest.named != noun.named; i--) {
            if (chain.nouns.get(i).named == noun.named) {
                return chain.nouns.get(i);
            }
        }
        return nearest;
    }

    private static boolean alike(Noun one, Noun other) {
        return one.named == other.named && one.determined == other.determined && one.actor == other.actor;
    }

    /** What is known of a token that heads a noun phrase. */
    interface NounLemmas {
        /** Its singular. */
        String of(int token);

        /** Whether it can be nothing but a person. */
        boolean onlyPerson(int token);

        /** Whether it can be a person or a group. */
        boolean person(int token);
    }
}
