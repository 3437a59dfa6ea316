package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.importer.extract.reading.ReadSentence;

/** Small signs of clauses that tell of no one act: "any country that attacks", "when X signs". */
final class Adverbials {
    private static final Set<String> TIMED = Set.of(
            "when", "after", "before", "until", "till", "once", "as", "by the time", "as soon as", "while", "whenever");
    private static final Set<String> ANYBODY =
            Set.of("any", "no", "anyone", "anybody", "nobody", "whoever", "everyone", "whichever", "whatever");
    private static final Set<String> GENERIC =
            Set.of("those", "a", "an", "every", "each", "all", "people", "countries");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "every", "each");

    private Adverbials() {}

    /** Whether a clause tells when the other holds, so that its present tense may be a future. */
    static boolean timed(String opener) {
        return TIMED.contains(opener);
    }

    /** Whether a phrase that begins at a token means whoever it may be. */
    static boolean anybody(ReadSentence s, int token) {
        return ANYBODY.contains(s.lower(token));
    }

    static boolean generic(ReadSentence s, int token) {
        return GENERIC.contains(s.lower(token)) || anybody(s, token);
    }

    static boolean indefinite(ReadSentence s, int token) {
        return INDEFINITE.contains(s.lower(token));
    }
}
