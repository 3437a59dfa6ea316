package org.dateline.core.store;

import java.util.List;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * What the interactive view draws: counts for every lane, titles only for the most significant events.
 *
 * <p>An event counts once: in the bin of its position, in the lane of its type or of who takes part first.
 *
 * @param start where the first bin begins: at or before the window that was asked for
 * @param binExponent a bin is 2^binExponent seconds long and begins at a multiple of that
 * @param bins how many bins there are, at most as many as were asked for
 * @param lanes at most twelve, the fullest first; events of further lanes are in the last, named "Others"
 * @param labels the most significant events of the bins and of each lane, each with the index of its lane, and the most
 *     significant of those that began before
 * @param spanning how many events began before the first bin and reach into it, at most {@link #MOST_SPANNING}
 * @param extent where the events lie that fit the query, whatever the window; behind a filter of a large timeline, where all
 *     of its events lie
 * @param approximate whether counts are estimates from a sample, so that labels may miss some of the best
 */
public record LaneView(
        CalendarTime start,
        int binExponent,
        int bins,
        List<Lane> lanes,
        List<Label> labels,
        int spanning,
        Extent extent,
        boolean approximate) {
    /** So many events that began before are counted; as many mean so many or more. */
    public static final int MOST_SPANNING = 100;

    /**
     * One lane.
     *
     * @param name the actor's or type's name
     * @param total events of the bins in it
     * @param counts events per bin
     */
    public record Lane(String name, long total, int[] counts) {}

    /** An event with its title. */
    public record Label(int lane, EventRow event) {}

    /**
     * Where events lie.
     *
     * @param first where the first dated event begins, or null when there is none
     * @param last where the last dated event ends, or null when there is none
     * @param undated how many have no date at all
     */
    public record Extent(
            @Nullable CalendarTime first, @Nullable CalendarTime last, long undated) {}
}
