package org.dateline.core.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.store.DocumentWriter;

/** Stores one document with what was found in it, in one transaction, or nothing of it. */
@ApplicationScoped
public class DocumentIngest {
    private final DocumentWriter writer;

    DocumentIngest(DocumentWriter writer) {
        this.writer = writer;
    }

    /**
     * Stores a document once: the same text (by SHA-256) on the same timeline again changes nothing.
     *
     * @param timeline the timeline's name; it must exist
     */
    @Transactional
    public Ingested ingest(String timeline, Document document, Extraction extraction) {
        writer.hold(timeline);
        Optional<UUID> known = writer.find(timeline, document.sha256());
        if (known.isPresent()) {
            return new Ingested(known.get(), false, 0, 0);
        }
        UUID id = writer.add(timeline, document);
        writer.addStatements(id, extraction.statements());
        int ordinal = 0;
        int made = 0;
        for (EventMention mention : extraction.events()) {
            if (writer.addMention(timeline, id, document, ordinal++, mention)) {
                made++;
            }
        }
        writer.learn(extraction.actors());
        return new Ingested(id, true, made, ordinal - made);
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
