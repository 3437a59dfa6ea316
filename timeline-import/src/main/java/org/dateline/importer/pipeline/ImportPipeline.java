package org.dateline.importer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
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
