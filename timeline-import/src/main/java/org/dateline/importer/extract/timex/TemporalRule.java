package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Set;

/**
 * One rule of the grammar, as its data file has it.
 *
 * @param name what reasons and reports call it
 * @param reading the reading that turns a match into a meaning
 * @param settings words after the reading's name
 * @param patterns the word orders that it matches
 * @param after when not empty, the word before must be one of these
 * @param notAfter words that must not stand before
 * @param before when not empty, one of these must follow; {@code ^} and {@code $} are the sentence's ends
 * @param notBefore words that must not follow
 * @param examples as written in the file
 */
record TemporalRule(
        String name,
        String reading,
        List<String> settings,
        List<RulePattern> patterns,
        Set<String> after,
        Set<String> notAfter,
        Set<String> before,
        Set<String> notBefore,
        List<String> examples) {

    /** {@code #} stands for a number, {@code #s} for a number and a plural: "$10 a day", "four flights a week". */
    private boolean isAfterNumber(Slots slots, List<Token> tokens, int first) {
        return after.contains("#") && isNumber(slots, first - 1)
                || after.contains("#s")
                        && isNumber(slots, first - 2)
                        && tokens.get(first - 1).key().endsWith("s");
    }

    private static boolean isNumber(Slots slots, int at) {
        return at >= 0 && slots.number(at) != null;
    }

    /** Whether the words around a stretch of tokens allow the rule. */
    boolean allows(Slots slots, List<Token> tokens, int first, int end) {
        String previous = first == 0 ? "^" : tokens.get(first - 1).key();
        String next = end >= tokens.size() ? "$" : tokens.get(end).key();
        boolean hyphenated = next.equals("-")
                && end + 1 < tokens.size()
                && !tokens.get(end + 1).spaceBefore();
        return (after.isEmpty() || after.contains(previous) || isAfterNumber(slots, tokens, first))
                && !notAfter.contains(previous)
                && (before.isEmpty() || before.contains(next))
                && !notBefore.contains(next)
                && !(notBefore.contains("#") && end < tokens.size() && slots.number(end) != null)
                && !(hyphenated && notBefore.contains(tokens.get(end + 1).key()));
    }
}
