package org.dateline.core.model;

/**
 * What one document, or one speaker in it, makes of an event. The event's {@link Status} is computed from these and
 * never stored over them.
 */
public enum Modality {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    CLAIMED("claimed"),
    DENIED("denied"),
    NEGATED("negated"),
    EXPECTED("expected"),
    DEMANDED("demanded"),
    OFFERED("offered"),
    CONDITIONAL("conditional");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    /** The name as JSON and readers see it. */
    public String label() {
        return label;
    }
}
