package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** A clause while the sentence is read. It may still await its verb. */
final class Clause {
    @Nullable
    Clause parent;

    Link link;
    String opener;
    /** The first word of its verb, in lower case. */
    String opening = "";

    @Nullable
    Verb verb;

    @Nullable
    Noun subject;

    SubjectFrom from = SubjectFrom.NONE;
    /** The noun that the clause hangs on. */
    @Nullable
    Noun antecedent;
    /** Whether the antecedent plays a part in the clause other than its subject or a time or place. */
    boolean antecedentFree;
    /** Whether its subject is the parent's object, if that has one. */
    boolean objectControl;
    /** Whether a comma stands before it: what it hangs on is known without it. */
    boolean aside;
    /** Whether a relative clause has a comma before it, and so must end with one. */
    boolean parted;
    /** How many commas have been met while it awaited its verb. */
    int commas;
    /** Whether the subject follows the verb: "said Novak". */
    boolean inverted;
    /** What has been read and not yet been given its place; the first {@link #beforeVerb} of them precede the verb. */
    final List<Piece> run = new ArrayList<>();

    int beforeVerb;
    final List<Noun> objects = new ArrayList<>();
    final List<Pp> pps = new ArrayList<>();
    int attribute = -1;

    @Nullable
    Clause complement;

    String particle = "";
    int number = -1;
    int low = Integer.MAX_VALUE;
    int high = -1;

    Clause(@Nullable Clause parent, Link link, String opener) {
        this.parent = parent;
        this.link = link;
        this.opener = opener;
    }

    /**
     * A phrase on its way to its place.
     *
     * @param joint what stood before it
     * @param pp its preposition with what that governs, or null
     * @param noun the phrase itself or the preposition's object; null where the preposition governs a clause
     * @param first its first token
     * @param end one past its last
     */
    record Piece(Joint joint, @Nullable Pp pp, @Nullable Noun noun, int first, int end) {
        /** A noun phrase that no preposition governs and that tells no time. */
        boolean plain() {
            return pp == null && noun != null && !noun.time;
        }

        boolean joined() {
            return joint == Joint.AND || joint == Joint.COMMA_AND;
        }
    }

    /** What stands between two phrases. */
    enum Joint {
        NONE,
        COMMA,
        AND,
        COMMA_AND
    }

    boolean awaitsVerb() {
        return verb == null;
    }

    String lemma() {
        return verb == null ? "" : verb.lemma();
    }

    /** Whether a noun phrase stands in it that could be the subject of a verb to come. */
    boolean hasPlain() {
        return lastPlain(0) >= 0;
    }

    /** Place in the run of the last plain phrase at or after a place, or -1. */
    int lastPlain(int from) {
        for (int i = run.size() - 1; i >= from; i--) {
            if (run.get(i).plain()) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the pieces from a place on out of the run. */
    List<Piece> take(int from) {
        List<Piece> tail = run.subList(from, run.size());
        List<Piece> taken = new ArrayList<>(tail);
        tail.clear();
        return taken;
    }

    /** The last noun of the run, or the subject where nothing has followed the verb. */
    @Nullable
    Noun lastNoun() {
        for (int i = run.size() - 1; i >= beforeVerb; i--) {
            Noun noun = run.get(i).noun();
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    boolean finite() {
        return verb != null && (verb.form() == Verb.Form.FINITE || verb.form() == Verb.Form.EITHER);
    }

    /** Whether it is "to meet" or "will meet", which a bare verb can join. */
    boolean basic() {
        return verb != null
                && verb.phrase().shape() == Shape.BASE
                && (verb.phrase().infinitive() || !verb.phrase().modal().isEmpty() || verb.form() == Verb.Form.BASE);
    }
}
