package org.dateline.importer.extract.event;

import java.util.Set;
import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.Predicate;

/** Tells what the narrator sets beside a statement from what is said in it: "said so on Friday, a day after he met X". */
final class Adjuncts {
    private static final int REACH = 5;
    private static final Set<String> UNITS = Set.of(
            "day", "days", "hour", "hours", "minutes", "week", "weeks", "month", "months", "year", "years", "shortly");

    private Adjuncts() {}

    /** Whether the act stands in the narrator's own words behind what is said. */
    static boolean narrators(ReadSentence s, Predicate p) {
        if (s.quoted().get(p.verb().verb())) {
            return false;
        }
        String opener = opener(s, p);
        int at = s.lower(p.first()).equals(opener) ? p.first() : p.verb().first() - 1;
        return (opener.equals("after") || opener.equals("before")) && measured(s, at);
    }

    /** The word that opens the clause, also a preposition before a gerund. */
    static String opener(ReadSentence s, Predicate p) {
        return p.opener().isEmpty() ? s.lower(p.verb().first() - 1) : p.opener();
    }

    /** "hours after", "a day before": a measure of time right before the word. */
    static boolean measured(ReadSentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String lower = s.lower(i);
            if (UNITS.contains(lower)) {
                return true;
            }
            if (!Words.ADVERB.has(lower) && s.timexAt(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
