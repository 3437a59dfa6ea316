package org.dateline.importer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.importer.extract.Extractor;

/** Takes a document through extraction into the store. */
@ApplicationScoped
public class ImportPipeline {
    private final Extractor extractor = new Extractor();
    private final DocumentIngest ingest;

    ImportPipeline(DocumentIngest ingest) {
        this.ingest = ingest;
    }

    /** What would be found in a document; nothing is stored. */
    public Extraction preview(Document document) {
        return extractor.extract(document);
    }

    /** Extracts and stores one document on a timeline that exists. */
    public Taken take(String timeline, Document document) {
        Extraction extraction = extractor.extract(document);
        return new Taken(extraction, ingest.ingest(timeline, document, extraction));
    }

    /** What was found in a document, and what became of it. */
    public record Taken(Extraction extraction, Ingested ingested) {}
}
