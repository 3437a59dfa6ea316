package org.dateline.core.model;

/** Whose word an event is: an import's suggestion, or what a person made of it. */
public enum Review {
    /** An import found it, and nobody has judged it yet. */
    SUGGESTED("suggested"),
    /** A person said yes to it, or entered it. */
    ACCEPTED("accepted"),
    /** A person changed what the import found. */
    CORRECTED("corrected"),
    /** A person took it off its timeline; it does not come back with another document, or another reading. */
    REJECTED("rejected");

    private final String label;

    Review(String label) {
        this.label = label;
    }

    /** The name as JSON and readers see it. */
    public String label() {
        return label;
    }
}
