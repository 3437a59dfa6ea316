package org.dateline.core.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
import org.dateline.core.store.DocumentWriter;
import org.dateline.core.store.Intake;
import org.jspecify.annotations.Nullable;

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
        Batch batch = begin(timeline);
        Ingested ingested = batch.add(document, extraction);
        batch.end();
        return ingested;
    }

    /**
     * Begins to store several documents in the transaction that is under way, of which nothing stays without its commit.
     *
     * @param timeline the timeline's name; it must exist, and is held until that transaction ends
     */
    public Batch begin(String timeline) {
        return new Batch(writer, writer.begin(timeline));
    }

    /** Documents of one transaction. What is new of them is written by {@link #end}, if not before. */
    public static final class Batch {
        private final DocumentWriter writer;
        private final Intake intake;

        private Batch(DocumentWriter writer, Intake intake) {
            this.writer = writer;
            this.intake = intake;
        }

        /** Adds a document after those before it; the same as {@link DocumentIngest#ingest} of one after the other. */
        public Ingested add(Document document, Extraction extraction) {
            Optional<UUID> known = writer.find(intake, document.sha256());
            if (known.isPresent()) {
                return new Ingested(known.get(), false, 0, 0);
            }
            int made = writer.add(intake, document, extraction);
            UUID id = DocumentWriter.idOf(intake, document);
            return new Ingested(id, true, made, extraction.events().size() - made);
        }

        /** Writes what is not written yet. */
        public void end() {
            writer.write(intake);
        }
    }

    /** The document with the same text on a timeline, if there is one. */
    @Transactional
    public Optional<UUID> find(String timeline, Document document) {
        return writer.find(timeline, document.sha256());
    }

    /**
     * Takes another reading of a document that is there: as of another publication date, or by a better extractor. What it
     * tells of the same events, by the kind of act and the words, takes the place of what it told; what it tells no more is
     * withdrawn; what is new is added as {@link #ingest} does. A person's word stands, and what was rejected stays so. The
     * earlier reading is kept. The same result again changes nothing.
     *
     * @param reading the reading that this is based on, from {@link org.dateline.core.store.DocumentDetail#reading}
     * @param published its publication date from now on, or null where it is not known
     * @param by who has it read anew
     * @param why a reason, or null
     * @throws org.dateline.core.store.StaleException if it was read anew meanwhile
     * @throws org.dateline.core.store.NotFoundException if there is no such document
     */
    @Transactional
    public Reread reread(
            UUID document,
            int reading,
            @Nullable Published published,
            Extraction extraction,
            String by,
            @Nullable String why) {
        Optional<Integer> made = writer.reread(document, reading, published, extraction, by, why);
        return new Reread(made.isPresent(), made.orElse(0));
    }

    /**
     * What became of another reading.
     *
     * @param changed whether it says anything else than the one before
     * @param newEvents events that were added
     */
    public record Reread(boolean changed, int newEvents) {}

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
