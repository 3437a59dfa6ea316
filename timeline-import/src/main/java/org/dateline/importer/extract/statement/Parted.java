package org.dateline.importer.extract.statement;

import org.dateline.importer.extract.syntax.Tag;

/** Tells whether a saying between commas parts what is said: "It was, he said, a failure". */
final class Parted {
    private Parted() {}

    /** Whether what stands behind goes on with what began at a token and stopped at the first comma. */
    static boolean goesOn(Place p, int start, int comma, int behind) {
        return open(p, comma) || joins(p, behind) || supposes(p, start);
    }

    /** "It was, he said, a failure": a verb that waits for more stands before the comma. */
    private static boolean open(Place p, int comma) {
        return p.is(comma - 1, Tag.AUXILIARY) || p.is(comma - 1, Tag.MODAL);
    }

    /** "They left, he said, because nobody came": a word that joins to the clause before it. */
    private static boolean joins(Place p, int token) {
        boolean preposition = p.is(token, Tag.PREPOSITION) && !p.lower(token).equals("according");
        return preposition
                || p.is(token, Tag.TO)
                || p.is(token, Tag.SUBORDINATOR)
                || p.is(token, Tag.THAT)
                || p.lower(token).equals("but")
                || waits(p, token);
    }

    /** "Whatever they agreed, he said, could be lost": a verb of its own with no subject beside it. */
    static boolean waits(Place p, int token) {
        return !p.quoted(token)
                && (p.is(token, Tag.MODAL) || p.is(token, Tag.AUXILIARY) || p.is(token, Tag.VERB))
                && p.finiteBetween(token, token + 1);
    }

    /** "If nobody comes, he said, the talks are dead": a condition waits for what follows from it. */
    private static boolean supposes(Place p, int start) {
        return p.is(p.lower(start).equals(";") ? start + 1 : start, Tag.SUBORDINATOR);
    }
}
