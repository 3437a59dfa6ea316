package org.dateline.core.store;

/**
 * The window that the interactive view shows.
 *
 * @param query which events; its window must be bounded on both sides, its fit, order and page are not used
 * @param lanes what a lane stands for
 * @param bins in how many parts the window is counted at most, 2 to 400
 * @param labels most events sent with their titles, 0 to 200
 */
public record LaneQuery(TimelineQuery query, Lanes lanes, int bins, int labels) {
    /** As many events of every tile are found by their significance without counting. */
    public static final int MOST_LABELS = 200;

    /** What a lane stands for. */
    public enum Lanes {
        ACTOR,
        TYPE
    }

    /** @throws FieldException if the window is open or a number out of range */
    public LaneQuery {
        FieldException.check(query.from() != null, "from", "the view needs a window");
        FieldException.check(query.to() != null, "to", "the view needs a window");
        FieldException.check(bins >= 2 && bins <= 400, "bins", "must be 2 to 400");
        FieldException.check(labels >= 0 && labels <= MOST_LABELS, "labels", "must be 0 to " + MOST_LABELS);
    }
}
