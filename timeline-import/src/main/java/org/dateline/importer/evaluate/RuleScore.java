package org.dateline.importer.evaluate;

import java.util.Comparator;

/**
 * What a rule is worth.
 *
 * @param rule its name
 * @param fired how often it found something
 * @param matched how often the gold has something there
 * @param right how often with the same value, or where the value does not count
 */
public record RuleScore(String rule, int fired, int matched, int right) {
    static final Comparator<RuleScore> WORST_FIRST = Comparator.comparingInt(RuleScore::harm)
            .reversed()
            .thenComparing(Comparator.comparingInt(RuleScore::fired).reversed())
            .thenComparing(RuleScore::rule);

    /** How often it found what is not there, or made another value of it. */
    public int harm() {
        return fired - right;
    }

    RuleScore plus(RuleScore other) {
        return new RuleScore(rule, fired + other.fired, matched + other.matched, right + other.right);
    }
}
