package org.dateline.importer.evaluate;

/**
 * How much of a document, or of many, is right.
 *
 * @param gold expressions in the gold
 * @param found expressions found
 * @param overlapping pairs of the two
 * @param exact pairs of the same stretch
 * @param type pairs of the same type
 * @param value pairs of the same value
 * @param valued pairs whose value counts
 */
public record Counts(int gold, int found, int overlapping, int exact, int type, int value, int valued) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** @param skipNull whether a pair whose gold gives no value says nothing about values */
    static Counts of(Pairing pairing, boolean skipNull) {
        int pairs = pairing.pairs().size();
        int exact = 0;
        int type = 0;
        int value = 0;
        int valued = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            exact += pair.isStrict() ? 1 : 0;
            type += pair.isTypeRight() ? 1 : 0;
            if (!skipNull || pair.gold().hasValue()) {
                valued++;
                value += pair.isValueRight() ? 1 : 0;
            }
        }
        return new Counts(
                pairs + pairing.missed().size(), pairs + pairing.spurious().size(), pairs, exact, type, value, valued);
    }

    Counts plus(Counts other) {
        return new Counts(
                gold + other.gold,
                found + other.found,
                overlapping + other.overlapping,
                exact + other.exact,
                type + other.type,
                value + other.value,
                valued + other.valued);
    }
}
