package org.dateline.core.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks by Zipf's law: rank r, from 0, with a weight of 1 / (r + 1 + shift). */
final class Zipf {
    private final double[] cumulative;

    Zipf(int ranks, double shift) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + 1 + shift);
            cumulative[rank] = sum;
        }
    }

    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
    }
}
