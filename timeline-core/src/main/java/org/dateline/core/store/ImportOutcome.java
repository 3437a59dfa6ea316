package org.dateline.core.store;

import java.util.List;

/**
 * What became of documents of the import queue that ended in some time.
 *
 * @param documents how many are on the timeline
 * @param known how many of these had come onto it while they waited
 * @param statements statements that were found in them
 * @param newEvents events that were added
 * @param joinedEvents events already there that they became evidence of
 * @param failures what could not be read or stored, and why; at most 200
 * @param failed how many those are
 * @param warnings how many issues there are that are no mere notes
 * @param issues what a reader should know, at most 200
 */
public record ImportOutcome(
        int documents,
        int known,
        int statements,
        int newEvents,
        int joinedEvents,
        int failed,
        List<ImportProgress.Failure> failures,
        int warnings,
        List<QueuedResult.Issue> issues) {
    /** Copies the lists. */
    public ImportOutcome {
        failures = List.copyOf(failures);
        issues = List.copyOf(issues);
    }
}
