package org.dateline.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.QueuePut;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.importer.pipeline.OwnLexicon;
import org.dateline.importer.read.DocumentReader.Given;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.problem.RequestException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Puts the files of a form into the import queue; one that cannot be read keeps none of the others out. */
@ApplicationScoped
public class FilesImport {
    private static final int MOST = 200;

    private final ImportQueue queue;
    private final ImportWorkers workers;
    private final OwnLexicon lexicon;

    FilesImport(ImportQueue queue, ImportWorkers workers, OwnLexicon lexicon) {
        this.queue = queue;
        this.workers = workers;
        this.lexicon = lexicon;
    }

    /**
     * Puts all of a form's files in.
     *
     * @param errors takes what is wrong with the form; then nothing is put in
     * @return the import; null if all texts were on the timeline already, or there are errors
     * @throws RequestException if imports pause
     */
    @Nullable
    Long put(String timeline, ImportForm form, FieldErrors errors) {
        workers.pausedBecause().ifPresent(why -> {
            throw new RequestException(503, "Nothing was taken: " + why + ".");
        });
        check(form.title().isBlank(), errors, "title", "Leave it empty for several files: each has its own");
        check(form.url().isBlank(), errors, "url", "Leave it empty for several files: each has its own");
        check(form.files().size() <= MOST, errors, "file", "Choose at most " + MOST + " files at once");
        Given given = new Given(
                errors.read(() -> ImportReading.published("published", form.published())),
                errors.read(() -> ImportReading.source(form)),
                null,
                null);
        if (errors.any()) {
            return null;
        }
        try (QueuePut put = queue.put(timeline, lexicon.fingerprint())) {
            form.files().forEach(file -> put(put, file, given));
            QueuePut.Result result = put.end();
            workers.wake();
            return result.batch();
        }
    }

    private static void check(boolean holds, FieldErrors errors, String field, String message) {
        if (!holds) {
            errors.add(field, message);
        }
    }

    private static void put(QueuePut put, FileUpload file, Given given) {
        try {
            put.add(ImportReading.uploaded(file, given));
        } catch (FieldException e) {
            put.refuse(file.fileName(), sha256(file), String.valueOf(e.getMessage()));
        }
    }

    private static String sha256(FileUpload file) {
        try {
            byte[] content = Files.readAllBytes(file.uploadedFile());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
