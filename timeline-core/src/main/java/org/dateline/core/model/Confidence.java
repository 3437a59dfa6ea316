package org.dateline.core.model;

import java.util.List;

/**
 * How sure the extractor is of an event; it orders what a person should look at.
 *
 * @param value 0 to 1: of what says 0.9, nine in ten are right
 * @param signals what it follows from, in log-odds; empty where a person entered the event
 */
public record Confidence(double value, List<Signal> signals) {

    /** @throws IllegalArgumentException if the value is out of its range */
    public Confidence {
        signals = List.copyOf(signals);
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + value);
        }
    }

    /** The logistic function of the signals' sum. */
    public static Confidence of(List<Signal> signals) {
        double sum = signals.stream().mapToDouble(Signal::points).sum();
        return new Confidence(1 / (1 + Math.exp(-sum)), signals);
    }
}
