package org.dateline.core.model;

/**
 * Where an event is, no finer than the text says.
 *
 * @param name its name as a reader would write it
 * @param precision how much ground that name covers
 */
public record Place(String name, Precision precision) {

    /** What sort of place a name is of, from the finest to the widest. */
    public enum Precision {
        /** A building, a base, a ship: one address. */
        VENUE("venue"),
        CITY("city"),
        /** A part of a country, or one that spans several: a province, a front, the Sahel. */
        REGION("region"),
        COUNTRY("country"),
        /** A sea, a strait, a river. */
        WATER("water"),
        UNKNOWN("unknown");

        private final String label;

        Precision(String label) {
            this.label = label;
        }

        /** The name as JSON and readers see it. */
        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException if the name is blank */
    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place needs a name");
        }
    }
}
