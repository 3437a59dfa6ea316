package org.dateline.core.model;

/**
 * An actor's part in an event.
 *
 * @param name the actor's canonical name
 * @param role the part; a joint act has all its parties as ACTOR and no RECIPIENT
 */
public record Participant(String name, Role role) {

    /** The parts an actor can have. */
    public enum Role {
        ACTOR("actor"),
        RECIPIENT("recipient"),
        SPEAKER("speaker"),
        MEDIATOR("mediator"),
        HOST("host");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The name as JSON and readers see it. */
        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException if the name is blank */
    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
    }
}
