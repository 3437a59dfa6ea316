package org.dateline.core.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;

/** Stores one document with what was found in it, in one transaction, or nothing of it. */
@ApplicationScoped
public class DocumentIngest {

    /**
     * Stores a document once: the same text (by SHA-256) on the same timeline again changes nothing.
     *
     * @param timeline the timeline's name; it must exist
     */
    public Ingested ingest(String timeline, Document document, Extraction extraction) {
        throw new UnsupportedOperationException();
    }

    /**
     * What became of a document.
     *
     * @param documentId its id, the old one when it was already there
     * @param isNew false when the same text was already on the timeline
     * @param newEvents events that were added
     * @param joinedEvents events already there that it became evidence of
     */
    public record Ingested(UUID documentId, boolean isNew, int newEvents, int joinedEvents) {}
}
