package org.dateline.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.SeedRecord;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.importer.cli.ProgressBar;
import org.dateline.importer.pipeline.Dossier;
import org.dateline.importer.pipeline.ImportPipeline;

/** Loads the dossiers that are shipped, each once; what was cut off is finished on the next start. */
@ApplicationScoped
public class Seeds {
    private static final String BY = "seeds";

    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final ImportPipeline pipeline;
    private final SeedRecord record;

    Seeds(TimelineReader reader, TimelineWriter writer, ImportPipeline pipeline, SeedRecord record) {
        this.reader = reader;
        this.writer = writer;
        this.pipeline = pipeline;
        this.record = record;
    }

    /** Loads every dossier that is not loaded yet. */
    public void loadOnFirstStart() {
        try {
            for (String name : Dossier.shipped()) {
                if (!record.isLoaded(name)) {
                    loadUnlessArchived(Dossier.read(name));
                }
            }
        } catch (IOException e) {
            System.err.println("the seed timelines could not be read: " + e.getMessage());
        }
    }

    /** Who put a seed away while it loaded does not want the rest of it; that must not keep the application from starting. */
    void loadUnlessArchived(Dossier dossier) {
        try {
            load(dossier);
        } catch (FieldException e) {
            System.err.println("the seed timeline '" + dossier.name() + "' is left as it is, and not tried again: "
                    + e.field() + " " + e.getMessage());
        }
        record.loaded(dossier.name());
    }

    private void load(Dossier dossier) {
        if (!reader.exists(dossier.name())) {
            writer.createTimeline(dossier.name(), dossier.title(), dossier.description(), BY);
        }
        List<Document> documents = dossier.documents();
        long total = documents.size() + dossier.events().size();
        try (ProgressBar bar =
                new ProgressBar(System.err, ProgressBar.onTerminal(), "loading " + dossier.name(), total)) {
            for (Document document : documents) {
                pipeline.take(dossier.name(), document);
                bar.step(1);
            }
            for (Dossier.CuratedEvent event : dossier.events()) {
                writer.createOnce(dossier.name(), event.id(), event.draft(), BY);
                bar.step(1);
            }
        }
    }
}
