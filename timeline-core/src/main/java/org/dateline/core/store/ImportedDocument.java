package org.dateline.core.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one document of an import is.
 *
 * @param name what it is called
 * @param state how far
 * @param document its id once it is on the timeline
 * @param newEvents events that it added
 * @param joinedEvents events already there that it became evidence of
 * @param error why it failed; of one that waits, why it could not be stored the last time
 */
public record ImportedDocument(
        String name,
        State state,
        @Nullable UUID document,
        int newEvents,
        int joinedEvents,
        @Nullable String error) {
    /** How far a document is. */
    public enum State {
        /** Not read yet, or to be tried again. */
        WAITING,
        /** On the timeline. */
        DONE,
        /** It cannot be read or stored. */
        FAILED
    }
}
