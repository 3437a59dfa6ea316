package org.dateline.core.store;

import java.util.List;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * What the interactive view draws: counts for every lane, titles only for the most significant events.
 *
 * @param lanes at most twelve, the fullest first; events of further lanes are in the last, named "Others"
 * @param labels the most significant events of the window, each with the index of its lane
 * @param first where the first dated event of the whole timeline begins, or null when there is none
 * @param last where the last dated event of the whole timeline ends, or null when there is none
 * @param undated how many events that fit the query have no date at all
 */
public record LaneView(
        List<Lane> lanes,
        List<Label> labels,
        @Nullable CalendarTime first,
        @Nullable CalendarTime last,
        long undated) {

    /**
     * One lane.
     *
     * @param name the actor's or type's name
     * @param total events of the window in it
     * @param counts events per bin, as many as bins were asked for
     */
    public record Lane(String name, long total, int[] counts) {}

    /** An event with its title. */
    public record Label(int lane, EventRow event) {}
}
