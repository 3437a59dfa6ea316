package org.dateline.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.store.FieldException;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.DocumentReader.Given;
import org.dateline.importer.read.UnreadableException;
import org.dateline.web.date.DateReading;
import org.dateline.web.page.FieldErrors;
import org.dateline.web.page.Links;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import form.
 *
 * @param document the document, or null when a field cannot be taken
 * @param errors what is wrong
 */
public record ImportReading(@Nullable Document document, FieldErrors errors) {
    /** Largest file or text that is taken, in bytes. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final String PASTED = "pasted text";

    /** Reads a form; every field is tried, so that all problems show at once. */
    public static ImportReading of(ImportForm form, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Published published = errors.read(() -> published("published", form.published(), today));
        String url = errors.read(() -> web(form.url()));
        Given given = new Given(published, orNull(form.source()), url, orNull(form.title()));
        Document document = errors.read(() -> form.uploaded() ? uploaded(form, given) : pasted(form, given));
        return new ImportReading(errors.any() ? null : document, errors);
    }

    /**
     * A publication date: a day in EDTF or words, or a moment such as {@code 2025-01-10T18:30+01:00}.
     *
     * @return null when blank
     * @throws FieldException if it is neither
     */
    public static @Nullable Published published(String field, String words, LocalDate today) {
        try {
            if (words.indexOf('T') > 0 && Character.isDigit(words.strip().charAt(0))) {
                return Published.parse(words.strip());
            }
        } catch (DateTimeException e) {
            throw new FieldException(field, "write a moment as 2025-01-10T18:30+01:00");
        }
        LocalDate day = DateReading.day(field, words, today);
        return day == null ? null : new Published(day, null, null);
    }

    /** A text that was typed or sent, with line ends made plain. */
    public static Document pasted(String name, String text, Given given) {
        FieldException.check(!text.isBlank(), "text", "paste a text or choose a file");
        FieldException.check(text.length() <= MAX_BYTES, "text", "at most 10 MB");
        FieldException.check(text.indexOf('\0') < 0, "text", "must not hold a NUL character");
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return new Document(name, given.title(), plain, given.published(), given.source(), given.url());
    }

    /** A web address, or null when blank. */
    public static @Nullable String web(String typed) {
        FieldException.check(typed.isBlank() || Links.web(typed) != null, "url", "must begin with http:// or https://");
        return Links.web(typed);
    }

    private static Document pasted(ImportForm form, Given given) {
        return pasted(form.name().isBlank() ? PASTED : form.name(), form.text(), given);
    }

    private static Document uploaded(ImportForm form, Given given) {
        FileUpload file = form.file();
        if (file == null) {
            throw new FieldException("file", "choose a file");
        }
        FieldException.check(file.size() <= MAX_BYTES, "file", "at most 10 MB");
        try {
            return DocumentReader.read(file.fileName(), Files.readAllBytes(file.uploadedFile()), given);
        } catch (UnreadableException e) {
            throw new FieldException("file", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
