package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.syntax.Clause.Joint;
import org.dateline.importer.extract.syntax.Clause.Piece;
import org.dateline.importer.extract.syntax.Noun.Pp;
import org.dateline.importer.extract.syntax.Predicate.Link;
import org.dateline.importer.extract.syntax.Predicate.SubjectFrom;
import org.jspecify.annotations.Nullable;

/** The state of reading one sentence: the clauses that are open, and what has just been read. */
final class Parse {
    final List<Clause> found = new ArrayList<>();
    final @Nullable Clause[] owners;
    Joint joint = Joint.NONE;

    @Nullable
    Pp preposition;
    /** Whether a quotation mark closed right before. */
    boolean quoteClosed;

    private final List<Clause> open = new ArrayList<>();

    Parse(int tokens) {
        owners = new Clause[tokens];
        restart();
    }

    /** Closes everything; a new main clause awaits its subject and verb. */
    Clause restart() {
        open.clear();
        Clause main = new Clause(null, Link.MAIN, "");
        found.add(main);
        open.add(main);
        separated();
        return main;
    }

    Clause top() {
        return open.get(open.size() - 1);
    }

    Clause root() {
        return open.get(0);
    }

    /** Number of open clauses. */
    int depth() {
        return open.size();
    }

    /** An open clause, 0 being the outermost. */
    Clause at(int depth) {
        return open.get(depth);
    }

    Clause push(@Nullable Clause parent, Link link, String opener) {
        Clause clause = new Clause(parent, link, opener);
        found.add(clause);
        open.add(clause);
        return clause;
    }

    /** Closes all clauses above one that is open. */
    void closeTo(Clause clause) {
        while (open.size() > 1 && top() != clause) {
            open.remove(open.size() - 1);
        }
    }

    /** Closes a clause that is open, and all above. */
    void close(Clause clause) {
        closeTo(clause);
        if (open.size() > 1) {
            open.remove(open.size() - 1);
        }
    }

    /** Opens a clause above all others. */
    void reopen(Clause clause) {
        open.add(clause);
    }

    /** Leaves a single clause open. */
    void only(Clause clause) {
        open.clear();
        open.add(clause);
    }

    /** The innermost open clause below the top that awaits its verb, or null. */
    @Nullable
    Clause awaiting() {
        for (int i = open.size() - 2; i >= 0; i--) {
            if (open.get(i).awaitsVerb()) {
                return open.get(i);
            }
        }
        return null;
    }

    /** Whether a conjunction stands right before. */
    boolean joined() {
        return joint == Joint.AND || joint == Joint.COMMA_AND;
    }

    /** Forgets commas and conjunctions that have been read. */
    void separated() {
        joint = Joint.NONE;
        preposition = null;
        quoteClosed = false;
    }

    void own(Clause clause, int first, int end) {
        for (int i = first; i < end; i++) {
            owners[i] = clause;
        }
    }

    void own(Clause clause, List<Piece> pieces) {
        for (Piece piece : pieces) {
            own(clause, piece.first(), piece.end());
        }
    }

    /** Gives a clause its verb. */
    void verb(Clause clause, Chunk chunk, Verb verb) {
        clause.verb = verb;
        clause.opening = chunk.word();
        clause.beforeVerb = clause.run.size();
        own(clause, chunk.first(), chunk.end());
        separated();
    }

    /** Makes the only open clause a condition of a main clause to come. */
    void condition(String opener) {
        Clause clause = top();
        Clause main = new Clause(null, Link.MAIN, "");
        found.add(main);
        open.add(0, main);
        clause.parent = main;
        clause.link = Link.ADVERBIAL;
        clause.opener = opener;
    }

    /** Joins a verb to the auxiliary that the top has for its verb; in a question the subject stands between them. */
    void rejoin(Chunk chunk, Verb verb) {
        Clause top = top();
        if (top.verb != null) {
            top.verb = verb.behind(top.verb);
        }
        if (top.subject == null && top.lastPlain(top.beforeVerb) >= 0) {
            subject(top, top.take(top.beforeVerb));
        }
        own(top, chunk.first(), chunk.end());
        separated();
    }

    /** Gives a clause a subject of its own, made of some pieces. */
    void subject(Clause clause, List<Piece> pieces) {
        own(clause, pieces);
        clause.subject = Runs.subject(clause, pieces);
        clause.from = clause.subject == null ? SubjectFrom.NONE : SubjectFrom.OWN;
    }
}
