package org.dateline.web.document;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.dateline.web.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The import form exactly as it was typed; the text travels in it from one step to the next.
 *
 * @param text the pasted text
 * @param files uploaded files, which go before the text
 * @param name what the text is called: the name of the file it came from; blank when it was pasted
 * @param published the publication date, EDTF or words
 * @param step {@code keep} to store the document, anything else to show what is found
 */
public record ImportForm(
        @RestForm String title,
        @RestForm String published,
        @RestForm String source,
        @RestForm String url,
        @RestForm String text,
        @RestForm String name,
        @RestForm String step,
        @RestForm("file") List<FileUpload> files) {

    /** What a browser does not send is empty. */
    public ImportForm {
        title = Typed.text(title);
        published = Typed.text(published);
        source = Typed.text(source);
        url = Typed.text(url);
        text = Typed.text(text);
        name = Typed.text(name);
        step = Typed.text(step);
        files = chosen(files);
    }

    /** A browser sends a file without a name where none was chosen. */
    private static List<FileUpload> chosen(@Nullable List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                file.fileName() != null && !file.fileName().isBlank())
                        .toList();
    }

    /** A form with nothing in it yet. */
    public static ImportForm blank() {
        return new ImportForm("", "", "", "", "", "", "look", List.of());
    }

    /** The same form with the text and title of the document that was read from it. */
    public ImportForm with(Document document) {
        String headline = document.title() == null ? "" : document.title();
        return new ImportForm(
                title.isBlank() ? headline : title,
                published,
                source,
                url,
                document.text(),
                document.name(),
                step,
                List.of());
    }

    /** The one file that was chosen, if any was. */
    public Optional<FileUpload> file() {
        return files.stream().findFirst();
    }

    /** Whether the document is to be stored. */
    public boolean keep() {
        return step.equals("keep");
    }
}
