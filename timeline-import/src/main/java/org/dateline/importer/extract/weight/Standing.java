package org.dateline.importer.extract.weight;

/** How high somebody who takes part in an event stands; the highest first. */
enum Standing {
    HEAD("a head of state or government"),
    STATE("a state or its government"),
    BODY("an international organisation or body"),
    MINISTER("a minister"),
    GROUP("an armed or political group"),
    OFFICIAL("an official"),
    NAMED("somebody named"),
    DESCRIBED("nobody who is named");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The name as the data file and readers have it. */
    String label() {
        return label;
    }
}
