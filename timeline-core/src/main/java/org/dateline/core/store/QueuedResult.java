package org.dateline.core.store;

import java.util.List;

/**
 * What became of a document that was in the import queue.
 *
 * @param name what the document is called
 * @param isNew false when the same text was on the timeline meanwhile
 * @param statements statements that were found
 * @param newEvents events that were added
 * @param joinedEvents events already there that it became evidence of
 * @param issues what a reader should know
 */
public record QueuedResult(
        String name, boolean isNew, int statements, int newEvents, int joinedEvents, List<Issue> issues) {
    /** Copies the list. */
    public QueuedResult {
        issues = List.copyOf(issues);
    }

    /**
     * One thing that a reader should know.
     *
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param line what it is, with its place
     */
    public record Issue(String severity, String line) {}
}
