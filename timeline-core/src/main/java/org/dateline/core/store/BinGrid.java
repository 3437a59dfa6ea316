package org.dateline.core.store;

/**
 * How a window is cut into bins: each is a power of two of seconds long and begins at a multiple of that, so that the
 * bins of two windows are the same where they overlap.
 *
 * @param exponent a bin is 2^exponent seconds long, 0 to 63
 * @param first number of the first bin, which begins at {@code first << exponent}
 * @param last number of the last bin, inclusive
 */
record BinGrid(int exponent, long first, long last) {
    /** The finest grid that covers a window with at most so many bins; two are always enough. */
    static BinGrid over(long fromInclusive, long toExclusive, int most) {
        int exponent = 0;
        while (count(fromInclusive, toExclusive, exponent) > most) {
            exponent++;
        }
        return of(exponent, fromInclusive, toExclusive);
    }

    /** The grid of bins so long that covers a window. */
    static BinGrid of(int exponent, long fromInclusive, long toExclusive) {
        return new BinGrid(exponent, fromInclusive >> exponent, (toExclusive - 1) >> exponent);
    }

    private static long count(long fromInclusive, long toExclusive, int exponent) {
        long count = ((toExclusive - 1) >> exponent) - (fromInclusive >> exponent) + 1;
        return count <= 0 ? Long.MAX_VALUE : count;
    }

    int count() {
        return Math.toIntExact(last - first + 1);
    }

    /** First second of the first bin. */
    long start() {
        return first << exponent;
    }

    /** Last second of the last bin, inclusive, since the second after it may lie past what a long holds. */
    long lastSecond() {
        return (last << exponent) + ((1L << exponent) - 1);
    }
}
