package org.dateline.core.store;

/**
 * A publisher.
 *
 * @param id its number
 * @param name as documents name it
 * @param about what a person said of it
 * @param version counts its changes from 0; the ETag of the API
 */
public record SourceRow(long id, String name, SourceDraft about, long version) {
    /** What publishes. */
    public enum Kind {
        GOVERNMENT,
        AGENCY,
        NEWSPAPER,
        BROADCASTER,
        ORGANISATION,
        /** Something else, or not told. */
        OTHER
    }
}
