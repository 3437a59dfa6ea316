package org.dateline.importer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.ingest.DocumentIngest.Reread;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.QueuePut;
import org.dateline.core.store.TimelineReader;
import org.dateline.importer.extract.Extractor;
import org.jspecify.annotations.Nullable;

/** Takes a document through extraction into the store. */
@ApplicationScoped
public class ImportPipeline {
    private final Extractor extractor;
    private final DocumentIngest ingest;
    private final TimelineReader reader;

    ImportPipeline(DocumentIngest ingest, TimelineReader reader, OwnLexicon own) {
        this.extractor = new Extractor(own.words());
        this.ingest = ingest;
        this.reader = reader;
    }

    /** What would be found in a document; nothing is stored. */
    public Extraction preview(Document document) {
        return extractor.extract(document);
    }

    /** Extracts and stores one document on a timeline that exists. */
    public Taken take(String timeline, Document document) {
        Extraction extraction = extractor.extract(document);
        Ingested ingested = ingest.ingest(timeline, document, extraction);
        return new Taken(extraction, ingested, ingested.isNew() ? null : keptDate(document, ingested));
    }

    /**
     * Gives a text that is on a timeline with another publication date the one given now, and reads it anew as of that.
     *
     * @param by who corrects it
     * @return whether it did; false for a text that is not there, has that date, or is given without one
     */
    public boolean correctDate(String timeline, Document document, String by) {
        UUID id = ingest.find(timeline, document).orElse(null);
        Published given = document.published();
        if (id == null || given == null) {
            return false;
        }
        DocumentDetail stored = reader.document(id);
        return QueuePut.keptDate(given, stored.document().published()) != null
                && redate(id, stored.reading(), given, by, "imported again with another date")
                        .changed();
    }

    /**
     * Gives a document that is there another publication date, and reads it anew as of that.
     *
     * @param reading the reading that this is based on
     * @param published null where it is not known
     * @param by who corrects it
     * @param why a reason, or null
     * @throws org.dateline.core.store.StaleException if it was read anew meanwhile
     */
    public Reread redate(UUID id, int reading, @Nullable Published published, String by, @Nullable String why) {
        Document stored = reader.document(id).document();
        Document corrected =
                new Document(stored.name(), stored.title(), stored.text(), published, stored.source(), stored.url());
        return ingest.reread(id, reading, published, extractor.extract(corrected), by, why);
    }

    private @Nullable String keptDate(Document document, Ingested ingested) {
        Published given = document.published();
        if (given == null) {
            return null;
        }
        Published stored = reader.document(ingested.documentId()).document().published();
        return QueuePut.keptDate(given, stored);
    }

    /**
     * What was found in a document, and what became of it.
     *
     * @param keptDate where the same text was there with another publication date than the one given, what it was; or
     *     null
     */
    public record Taken(
            Extraction extraction,
            Ingested ingested,
            @Nullable String keptDate) {}
}
