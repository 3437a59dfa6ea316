package org.dateline.core.dedup;

import java.util.List;

/**
 * What the tellings of one event do not agree on. Both sides are kept; nothing says which is right.
 *
 * @param kind what is at odds
 * @param about what it is about, in words: "people killed"; empty where the kind says it
 * @param sides who says what, at least two
 */
public record Contradiction(Kind kind, String about, List<Side> sides) {

    /** What can be at odds. */
    public enum Kind {
        /** Told as a fact by the one, denied or told not to be by the other. */
        WHETHER("whether it happened"),
        DAY("when"),
        PLACE("where"),
        NUMBER("how many");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name as JSON and readers see it. */
        public String label() {
            return label;
        }
    }

    /**
     * One side.
     *
     * @param says what it says, in words
     * @param tellings who says so: places in the list of tellings that was given, from 0
     */
    public record Side(String says, List<Integer> tellings) {
        /** Copies the list. */
        public Side {
            tellings = List.copyOf(tellings);
        }
    }

    /** Copies the list. */
    public Contradiction {
        sides = List.copyOf(sides);
    }

    /** The same with its tellings at other places: the one at {@code i} is at {@code places.get(i)}. */
    public Contradiction at(List<Integer> places) {
        return new Contradiction(
                kind,
                about,
                sides.stream()
                        .map(side -> new Side(
                                side.says(),
                                side.tellings().stream().map(places::get).toList()))
                        .toList());
    }
}
