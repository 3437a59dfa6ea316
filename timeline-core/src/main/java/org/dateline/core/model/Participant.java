package org.dateline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor's part in an event.
 *
 * @param name the actor's canonical name
 * @param role the part; a joint act has all its parties as ACTOR and no RECIPIENT
 * @param actsFor the government or organisation that a person or an office acts for, by its canonical name; null where
 *     that is not known, and for a state itself
 */
public record Participant(String name, Role role, @Nullable String actsFor) {

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

    /** Somebody of whom it is not known whom he acts for. */
    public Participant(String name, Role role) {
        this(name, role, null);
    }
}
