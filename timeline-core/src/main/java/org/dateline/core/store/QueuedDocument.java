package org.dateline.core.store;

import org.dateline.core.model.Document;

/**
 * A document that a worker has taken from the import queue.
 *
 * @param timeline name of the timeline that it is for
 * @param batch the import that put it in
 * @param turn its place in the order of that import
 * @param attempt the how manieth attempt at it this is, from 1
 * @param document the document as it was given
 */
public record QueuedDocument(String timeline, long batch, int turn, int attempt, Document document) {
    /** What it is known by on its timeline. */
    public String sha256() {
        return document.sha256();
    }
}
