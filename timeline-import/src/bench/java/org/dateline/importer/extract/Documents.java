package org.dateline.importer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents of a file of JSON lines, the system property {@code bench.documents}. */
@State(Scope.Benchmark)
public class Documents implements Sources.Receiver {
    private final List<Document> all = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        Path file = Path.of(System.getProperty("bench.documents", ""));
        Sources.read(file, Sources.Kind.JSON_LINES, DocumentReader.Given.NOTHING, this);
        if (all.isEmpty()) {
            throw new IOException(
                    "there are no documents in '" + file + "': name JSON lines by -Dbench.documents=");
        }
    }

    @Override
    public void document(Document document) {
        all.add(document);
    }

    @Override
    public void unreadable(String name, String message) {
        System.err.println(message);
    }

    /** The documents in turn, without end. */
    public Document next() {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
