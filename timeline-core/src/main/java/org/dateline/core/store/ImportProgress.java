package org.dateline.core.store;

import java.time.Instant;
import java.util.List;

/**
 * How far one import is.
 *
 * @param batch its number on the timeline
 * @param putAt when its documents were put into the queue
 * @param documents how many were put in
 * @param known how many were given beside them that were on the timeline or in the queue already
 * @param waiting how many are not read yet
 * @param done how many are on the timeline
 * @param failed how many could not be read or stored
 * @param newEvents events that they added
 * @param joinedEvents events already there that they became evidence of
 * @param failures what failed and why, at most fifty
 */
public record ImportProgress(
        long batch,
        Instant putAt,
        int documents,
        int known,
        int waiting,
        int done,
        int failed,
        int newEvents,
        int joinedEvents,
        List<Failure> failures) {
    /** Copies the list. */
    public ImportProgress {
        failures = List.copyOf(failures);
    }

    /** A document that could not be read or stored. */
    public record Failure(String document, String why) {}
}
