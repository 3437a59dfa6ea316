package org.dateline.core.model;

/** How a statement bears on an event. */
public enum Stance {
    ASSERTS("asserts"),
    DENIES("denies"),
    PLANS("plans"),
    OFFERS("offers"),
    DEMANDS("demands"),
    EXPECTS("expects"),
    DOUBTS("doubts");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    /** The name as JSON and readers see it. */
    public String label() {
        return label;
    }
}
