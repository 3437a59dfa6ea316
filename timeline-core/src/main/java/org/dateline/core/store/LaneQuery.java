package org.dateline.core.store;

/**
 * The window that the interactive view shows.
 *
 * @param query which events; its window must be bounded on both sides, its page is not used
 * @param lanes what a lane stands for
 * @param bins in how many equal parts the window is counted, 1 to 400
 * @param labels most events sent with their titles, 0 to 300
 */
public record LaneQuery(TimelineQuery query, Lanes lanes, int bins, int labels) {

    /** What a lane stands for. */
    public enum Lanes {
        ACTOR,
        TYPE
    }

    /** @throws FieldException if the window is open or a number out of range */
    public LaneQuery {
        FieldException.check(query.from() != null, "from", "the view needs a window");
        FieldException.check(query.to() != null, "to", "the view needs a window");
        FieldException.check(bins >= 1 && bins <= 400, "bins", "must be 1 to 400");
        FieldException.check(labels >= 0 && labels <= 300, "labels", "must be 0 to 300");
    }
}
