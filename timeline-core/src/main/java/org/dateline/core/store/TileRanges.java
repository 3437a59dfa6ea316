package org.dateline.core.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time as whole tiles: the coarsest in the middle, finer ones towards both ends, and below the finest level
 * (0) what is left of seconds.
 */
final class TileRanges {
    static final int COARSEST = 13;
    private static final int MOST_IN_THE_MIDDLE = 8;

    /** Whole tiles of one level, from the first second to the last, inclusive. */
    record Range(int level, long from, long last) {}

    private TileRanges() {}

    /** 2^bits(level) seconds is the length of a tile. */
    static int bits(int level) {
        return 12 + 2 * level;
    }

    /** The finest level of which a few tiles cover the stretch, at least the one given. */
    static int covering(long from, long last, int least) {
        int level = least;
        while (level < COARSEST && !isFew((last >> bits(level)) - (from >> bits(level)))) {
            level++;
        }
        return level;
    }

    private static boolean isFew(long steps) {
        return steps >= 0 && steps < MOST_IN_THE_MIDDLE;
    }

    static List<Range> of(long from, long last) {
        List<Range> ranges = new ArrayList<>();
        add(ranges, covering(from, last, 1), from, last);
        return ranges;
    }

    private static void add(List<Range> ranges, int level, long from, long last) {
        if (from > last) {
            return;
        }
        if (level == 0) {
            ranges.add(new Range(0, from, last));
            return;
        }
        int bits = bits(level);
        long length = 1L << bits;
        long firstTile = (from >> bits) + ((from & (length - 1)) == 0 ? 0 : 1);
        long lastTile = (last >> bits) - ((last & (length - 1)) == length - 1 ? 0 : 1);
        if (firstTile > lastTile) {
            add(ranges, level - 1, from, last);
            return;
        }
        long middle = firstTile << bits;
        long middleLast = (lastTile << bits) + (length - 1);
        ranges.add(new Range(level, middle, middleLast));
        if (from < middle) {
            add(ranges, level - 1, from, middle - 1);
        }
        if (middleLast < last) {
            add(ranges, level - 1, middleLast + 1, last);
        }
    }
}
