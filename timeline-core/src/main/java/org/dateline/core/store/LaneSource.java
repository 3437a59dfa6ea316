package org.dateline.core.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a view's figures come from. What is not approximate is the same by every way. */
sealed interface LaneSource permits RawLanes, SampledLanes, TileLanes {
    /** Some of one lane's events in one bin, and the best of them; null where a view has no labels. */
    record Bin(String lane, long bin, int events, @Nullable Ranked best) {}

    /** An event where it stands among others: the more significant first, then the earlier. */
    record Ranked(int significance, long position, UUID id) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            if (significance != other.significance) {
                return Integer.compare(other.significance, significance);
            }
            int earlier = Long.compare(position, other.position);
            // PostgreSQL compares ids byte by byte, Java as signed numbers.
            return earlier != 0 ? earlier : id.toString().compareTo(other.id.toString());
        }
    }

    /** How a window is cut into at most so many bins, two or more; into fewer where finer ones could not be told quickly. */
    default BinGrid grid(long fromInclusive, long toExclusive, int most) throws SQLException {
        return BinGrid.over(fromInclusive, toExclusive, most);
    }

    /** The fullest lanes of a grid, the fullest first, then by key; one more than asked for tells that there are more. */
    List<String> fullest(BinGrid grid, int most) throws SQLException;

    /** The bins of these lanes that hold any event; a bin may come in several parts. */
    List<Bin> bins(BinGrid grid, List<String> lanes) throws SQLException;

    /** The bins of all lanes taken together that hold any event, in parts too. */
    List<Bin> all(BinGrid grid) throws SQLException;

    /** The best events of a grid, at most {@link LaneQuery#MOST_LABELS}. */
    List<Ranked> best(BinGrid grid, int most) throws SQLException;

    /** The latest events that began before a grid and reach into it, at most so many. */
    List<Ranked> spanning(BinGrid grid, int most) throws SQLException;

    /** Where the events lie. */
    LaneView.Extent extent() throws SQLException;

    /** Whether what was told so far was estimated from a part of the events. */
    default boolean approximate() {
        return false;
    }
}
