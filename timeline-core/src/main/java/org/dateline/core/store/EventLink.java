package org.dateline.core.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two events that a person made one, or one that a person made two.
 *
 * @param id its number on the timeline, to take it back
 * @param kind what was done
 * @param from the event whose evidence went over
 * @param to the event that it went to
 * @param at when
 * @param by who
 * @param why the reason given, or null
 * @param undoneAt when it was taken back, or null
 * @param undoneBy who took it back, or null
 */
public record EventLink(
        long id,
        Kind kind,
        UUID from,
        UUID to,
        Instant at,
        String by,
        @Nullable String why,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** What was done. */
    public enum Kind {
        /** All evidence of {@code from} went to {@code to}, and {@code from} left the timeline. */
        MERGE,
        /** Some evidence of {@code from} became the new event {@code to}. */
        SPLIT
    }
}
