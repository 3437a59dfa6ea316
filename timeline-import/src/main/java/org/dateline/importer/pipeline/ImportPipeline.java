package org.dateline.importer.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.ingest.DocumentIngest.Reread;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
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
     * The same, but where the text was there with another publication date it has the one given from now on, and is read
     * anew as of that.
     *
     * @param by who corrects it
     */
    public Corrected takeCorrecting(String timeline, Document document, String by) {
        Taken taken = take(timeline, document);
        if (taken.keptDate() == null) {
            return new Corrected(taken, false);
        }
        UUID id = taken.ingested().documentId();
        redate(id, reader.document(id).reading(), document.published(), by, "imported again with another date");
        return new Corrected(new Taken(taken.extraction(), taken.ingested(), null), true);
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

    /**
     * What was found in a document, and whether one that was there got another publication date.
     *
     * @param redated whether it did
     */
    public record Corrected(Taken taken, boolean redated) {}

    private @Nullable String keptDate(Document document, Ingested ingested) {
        Published given = document.published();
        if (given == null) {
            return null;
        }
        Published stored = reader.document(ingested.documentId()).document().published();
        if (given.equals(stored)) {
            return null;
        }
        return stored == null
                ? "already there without a publication date; not changed"
                : "already there with publication date " + stored + "; not changed";
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
