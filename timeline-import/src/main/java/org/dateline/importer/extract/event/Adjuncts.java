package org.dateline.importer.extract.event;

import org.dateline.importer.extract.lexicon.Words;
import org.dateline.importer.extract.reading.Clause;
import org.dateline.importer.extract.reading.ReadSentence;

/** Tells what the narrator sets beside a statement from what is said in it: "said so on Friday, a day after he met X". */
final class Adjuncts {
    private static final int REACH = 5;

    private Adjuncts() {}

    /** Whether the act stands in the narrator's own words behind what is said. */
    static boolean narrators(ReadSentence s, int verb, boolean bare) {
        if (s.quoted().get(verb)) {
            return false;
        }
        Clause clause = s.clause(verb);
        if (timeWord(clause.opener()) && measured(s, clause.first())) {
            return true;
        }
        return bare && timeWord(s.lower(verb - 1)) && measured(s, verb - 1);
    }

    private static boolean timeWord(String word) {
        return word.equals("after") || word.equals("before");
    }

    /** "hours after", "a day before": a measure of time right before the word. */
    static boolean measured(ReadSentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String lower = s.lower(i);
            boolean unit = lower.equals("day")
                    || lower.equals("days")
                    || lower.equals("hours")
                    || lower.equals("minutes")
                    || lower.equals("week")
                    || lower.equals("weeks")
                    || lower.equals("months")
                    || lower.equals("month")
                    || lower.equals("years");
            if (unit) {
                return true;
            }
            if (!Words.ADVERB.has(lower) && s.timexAt(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
