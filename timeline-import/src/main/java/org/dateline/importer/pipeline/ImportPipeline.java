package org.dateline.importer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;

/** Takes a document through extraction into the store. */
@ApplicationScoped
public class ImportPipeline {

    /** What would be found in a document; nothing is stored. */
    public Extraction preview(Document document) {
        throw new UnsupportedOperationException();
    }

    /** Extracts and stores one document on a timeline that exists. */
    public Ingested take(String timeline, Document document) {
        throw new UnsupportedOperationException();
    }
}
