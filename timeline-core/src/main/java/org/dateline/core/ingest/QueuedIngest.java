package org.dateline.core.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.store.ImportQueue;

/** Makes the workers that take documents from the import queue into the store. */
@ApplicationScoped
public class QueuedIngest {
    private final ImportQueue queue;
    private final DocumentIngest ingest;

    QueuedIngest(ImportQueue queue, DocumentIngest ingest) {
        this.queue = queue;
        this.ingest = ingest;
    }

    /**
     * A worker for one thread.
     *
     * @param name what no other worker is called, also in other processes
     * @param lexicon the SHA-256 of the user lexicon that the extractor has; empty for none
     * @param stopped told true, it gives back what it waits to store
     */
    public QueueWorker worker(
            String name, String lexicon, Function<Document, Extraction> extractor, BooleanSupplier stopped) {
        return new QueueWorker(queue, ingest, name, lexicon, extractor, stopped);
    }
}
