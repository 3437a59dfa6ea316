package org.dateline.core.model;

/** Where an event stands, computed from what the documents make of it and the day that is asked for. */
public enum Status {
    PLANNED("planned"),
    CLAIMED("claimed"),
    DISPUTED("disputed"),
    HAPPENED("happened"),
    CANCELLED("cancelled"),
    /** Planned, and its latest day is past as of the day asked for. */
    OVERDUE("overdue"),
    /** Demanded, offered, expected or conditional: nobody has committed to it. */
    PROPOSED("proposed"),
    /** Said not to have happened, and nobody says otherwise. */
    DENIED("denied");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The name as JSON and readers see it. */
    public String label() {
        return label;
    }
}
