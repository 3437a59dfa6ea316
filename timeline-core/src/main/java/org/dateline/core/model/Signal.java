package org.dateline.core.model;

/**
 * One thing that speaks for or against, with its share of the whole, so that a reader can see why a figure is what it is.
 *
 * @param name what it is, in words for a reader
 * @param points its share: of 100 for {@link Significance}, in log-odds for {@link Confidence}; negative where it speaks
 *     against
 */
public record Signal(String name, double points) {

    /** @throws IllegalArgumentException if the name is blank or the points are no number */
    public Signal {
        if (name.isBlank() || !Double.isFinite(points)) {
            throw new IllegalArgumentException("no signal: " + name + " " + points);
        }
    }
}
