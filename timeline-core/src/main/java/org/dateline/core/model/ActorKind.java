package org.dateline.core.model;

/** What an actor is. */
public enum ActorKind {
    PERSON("Person"),
    GOVERNMENT("Government"),
    /** An international organisation, a party, an armed group, a company. */
    ORGANISATION("Organisation"),
    /** A part of a state or an organisation: a ministry, a court, a parliament, a council. */
    BODY("Body"),
    /** Not told. */
    UNKNOWN("Unknown");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    /** The name as a reader sees it. */
    public String label() {
        return label;
    }

    /** What the actor is that a document mentions; people who are described and not named are of no kind. */
    public static ActorKind of(ActorMention.Kind mentioned) {
        return switch (mentioned) {
            case PERSON -> PERSON;
            case GOVERNMENT -> GOVERNMENT;
            case BODY -> BODY;
            case GROUP, MEDIA -> ORGANISATION;
            case PEOPLE, UNKNOWN -> UNKNOWN;
        };
    }
}
