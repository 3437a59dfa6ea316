package org.dateline.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.store.FieldException;
import org.dateline.importer.read.DocumentFields;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.DocumentReader.Given;
import org.dateline.importer.read.UnreadableException;
import org.dateline.web.date.DateReading;
import org.dateline.web.page.FieldErrors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import form.
 *
 * @param document the document, or null when a field cannot be taken
 * @param errors what is wrong
 */
public record ImportReading(@Nullable Document document, FieldErrors errors) {
    private static final String PASTED = "pasted text";

    /** A field that may be refused as those of files are. */
    @FunctionalInterface
    private interface Field {
        @Nullable
        String read() throws UnreadableException;
    }

    /** Reads a form; every field is tried, so that all problems show at once. */
    public static ImportReading of(ImportForm form) {
        FieldErrors errors = new FieldErrors();
        Published published = errors.read(() -> published("published", form.published()));
        String title = errors.read(() -> field(() -> DocumentFields.title(PASTED, form.title())));
        String source = errors.read(() -> source(form));
        String url = errors.read(() -> field(() -> DocumentFields.url(PASTED, form.url())));
        Given given = new Given(published, source, url, title);
        Document document =
                errors.read(() -> form.file().map(file -> uploaded(file, given)).orElseGet(() -> pasted(form, given)));
        return new ImportReading(errors.any() ? null : document, errors);
    }

    /**
     * A publication date: a day in EDTF or words, or a moment such as {@code 2025-01-10T18:30+01:00}. Words that are
     * counted from another day are none: a text is not published on a day that depends on when it is imported.
     *
     * @return null when blank
     * @throws FieldException if it is neither
     */
    public static @Nullable Published published(String field, String words) {
        try {
            if (words.indexOf('T') > 0 && Character.isDigit(words.strip().charAt(0))) {
                return Published.parse(words.strip());
            }
        } catch (DateTimeException e) {
            throw new FieldException(field, "write a moment as 2025-01-10T18:30+01:00, from the year -9000 to 9000");
        }
        FieldException.check(
                !DateReading.isRelative(words), field, "give the date itself, such as 10 January 2025 or 2025-01-10");
        LocalDate day = DateReading.day(field, words, null);
        return day == null ? null : published(field, day);
    }

    private static Published published(String field, LocalDate day) {
        try {
            return Published.on(day);
        } catch (DateTimeException e) {
            throw new FieldException(field, "give a day from the year -9000 to 9000");
        }
    }

    /**
     * A text that was typed or sent, with line ends made plain, checked as files are.
     *
     * @throws FieldException naming the field that cannot be taken
     */
    public static Document pasted(String name, String text, Given given) {
        FieldException.check(!text.isBlank(), "text", "paste a text or choose a file");
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        try {
            return DocumentReader.document(name, plain, given);
        } catch (UnreadableException e) {
            throw refused(e);
        }
    }

    private static Document pasted(ImportForm form, Given given) {
        return pasted(form.name().isBlank() ? PASTED : form.name(), form.text(), given);
    }

    /**
     * The document that a file is.
     *
     * @throws FieldException if it is none
     */
    static Document uploaded(FileUpload file, Given given) {
        FieldException.check(file.size() <= DocumentReader.MAX_BYTES, "file", "at most 10 MB");
        try {
            byte[] content = Files.readAllBytes(file.uploadedFile());
            return DocumentReader.read(file.fileName(), content, given);
        } catch (UnreadableException e) {
            throw new FieldException("file", e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String source(ImportForm form) {
        return field(() -> DocumentFields.source(PASTED, form.source()));
    }

    private static @Nullable String field(Field field) {
        try {
            return field.read();
        } catch (UnreadableException e) {
            throw refused(e);
        }
    }

    private static FieldException refused(UnreadableException e) {
        return new FieldException(Objects.requireNonNullElse(e.field(), "text"), e.problem());
    }
}
