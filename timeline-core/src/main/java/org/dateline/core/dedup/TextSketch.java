package org.dateline.core.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * A short sketch of a text, by which two texts can be told to be nearly the same without either: the least hashes of its
 * runs of five words under {@value #HASHES} hash functions (MinHash), and how many runs there are.
 *
 * @param least the least hash under each function
 * @param runs number of different runs, about
 */
public record TextSketch(int[] least, int runs) {
    /** Number of hash functions; an estimate of a part is off by some 4 %. */
    public static final int HASHES = 128;

    private static final int RUN = 5;
    private static final int FEWEST_RUNS = 12;
    private static final double NEARLY = 0.6;
    private static final long[] MULTIPLIERS = multipliers();

    private static long[] multipliers() {
        long[] odd = new long[HASHES];
        long seed = 0x9E37_79B9_7F4A_7C15L;
        for (int i = 0; i < HASHES; i++) {
            seed = mixed(seed + i);
            odd[i] = seed | 1;
        }
        return odd;
    }

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        List<String> words = ContentWords.all(text);
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int runs = Math.max(0, words.size() - RUN + 1);
        for (int i = 0; i < runs; i++) {
            long hash = 7;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + words.get(j).hashCode());
            }
            for (int k = 0; k < HASHES; k++) {
                int value = (int) (hash * MULTIPLIERS[k] >>> 33);
                least[k] = Math.min(least[k], value);
            }
        }
        return new TextSketch(least, runs);
    }

    private static long mixed(long z) {
        long a = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        long b = (a ^ a >>> 27) * 0x94D0_49BB_1331_11EBL;
        return b ^ b >>> 31;
    }

    /** How much of the shorter text stands in the longer one, 0 to 1, about; 0 where one is too short to tell. */
    public double within(TextSketch other) {
        int shorter = Math.min(runs, other.runs);
        if (shorter < FEWEST_RUNS) {
            return 0;
        }
        int equal = 0;
        for (int k = 0; k < HASHES; k++) {
            equal += least[k] == other.least[k] ? 1 : 0;
        }
        double alike = (double) equal / HASHES;
        double shared = alike / (1 + alike) * ((double) runs + other.runs);
        return Math.min(1, shared / shorter);
    }

    /** Whether one is a reprint of the other, whole or cut. */
    public boolean nearly(TextSketch other) {
        return within(other) >= NEARLY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSketch that && runs == that.runs && Arrays.equals(least, that.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    @Override
    public String toString() {
        return "TextSketch of " + runs + " runs";
    }
}
