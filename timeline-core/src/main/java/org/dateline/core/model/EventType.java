package org.dateline.core.model;

/** PLOVER 2.0's sixteen types, and two of our own for what it dropped: the public statement and the appeal. */
public enum EventType {
    AGREE("Agree"),
    CONSULT("Consult"),
    SUPPORT("Support"),
    CONCEDE("Concede"),
    COOPERATE("Cooperate"),
    AID("Aid"),
    RETREAT("Retreat"),
    REQUEST("Request"),
    ACCUSE("Accuse"),
    REJECT("Reject"),
    THREATEN("Threaten"),
    PROTEST("Protest"),
    SANCTION("Sanction"),
    MOBILIZE("Mobilize"),
    COERCE("Coerce"),
    ASSAULT("Assault"),
    SAY("Say"),
    APPEAL("Appeal");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    /** The name as a reader sees it. */
    public String label() {
        return label;
    }
}
