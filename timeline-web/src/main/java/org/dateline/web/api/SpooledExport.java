package org.dateline.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import org.dateline.core.store.TimelineExport;
import org.dateline.web.problem.RequestException;

/**
 * An export by way of a file, so that a slow reader holds no connection to the database and a failure is told before the
 * first byte is sent.
 */
@ApplicationScoped
class SpooledExport {
    static final String JSON_LINES = "application/jsonl";

    private static final int AT_ONCE = 2;

    private final TimelineExport export;
    private final Semaphore places = new Semaphore(AT_ONCE);

    SpooledExport(TimelineExport export) {
        this.export = export;
    }

    /**
     * All lines of a timeline; the file is gone when the stream is closed.
     *
     * @throws RequestException with status 503 if as many as may are being made
     */
    InputStream of(String timeline) throws IOException {
        if (!places.tryAcquire()) {
            throw new RequestException(503, "Others export just now. Try again in a few seconds.");
        }
        try {
            Path file = Files.createTempFile("dateline-export", ".jsonl");
            try (Writer lines = Files.newBufferedWriter(file)) {
                export.write(timeline, lines);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            places.release();
        }
    }
}
