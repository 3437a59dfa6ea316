package org.dateline.core.model;

import java.util.List;

/**
 * How much an event matters, which orders a list and chooses what is shown when a view is zoomed out.
 *
 * @param points 0 to 100: the sum of the signals, held within these bounds
 * @param signals what it is the sum of; empty where a person set it
 */
public record Significance(int points, List<Signal> signals) {
    /** Not weighed yet. */
    public static final Significance UNWEIGHED = new Significance(0, List.of());

    /** @throws IllegalArgumentException if the points are out of their range */
    public Significance {
        signals = List.copyOf(signals);
        if (points < 0 || points > 100) {
            throw new IllegalArgumentException("significance is 0 to 100, not " + points);
        }
    }

    /** The sum of signals. */
    public static Significance of(List<Signal> signals) {
        double sum = signals.stream().mapToDouble(Signal::points).sum();
        return new Significance((int) Math.round(Math.max(0, Math.min(100, sum))), signals);
    }
}
