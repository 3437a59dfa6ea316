package org.dateline.web.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.DocumentRow;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One document with what was found in it. */
@Schema(name = "Document")
public record DocumentJson(
        UUID id,
        String timeline,
        String name,
        @Nullable String title,
        String text,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        String sha256,

        @Schema(description = "How many times it was read anew with another result: its version")
        int reading,

        List<MarkJson> marks) {

    /** The words that tell of one event; offsets count Unicode code points, end exclusive. */
    @Schema(name = "Mark")
    public record MarkJson(
            @Schema(description = "text or title") String in, int start, int end, UUID event, String title) {}

    /** A document as a list shows it. */
    @Schema(name = "DocumentRow")
    public record Row(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String published,
            @Nullable String source,
            @Nullable String url,
            int events) {
        static Row of(DocumentRow row) {
            return new Row(
                    row.id(),
                    row.name(),
                    row.title(),
                    row.published(),
                    row.source(),
                    Links.web(row.url()),
                    row.events());
        }
    }

    /** A document to import. */
    @Schema(name = "DocumentWrite")
    public record Write(
            @Schema(required = true, description = "The whole text, plain") @Nullable
            String text,

            @Nullable String title,

            @Schema(
                    description = "Publication day, or moment such as 2025-01-10T18:30+01:00; relative dates need it",
                    examples = "2025-01-10")
            @Nullable
            String published,

            @Schema(description = "The publisher") @Nullable String source,
            @Nullable String url) {}

    /** What is corrected of a document. */
    @Schema(name = "DocumentCorrection")
    public record Correction(
            @Schema(
                    required = true,
                    description = "Publication day, or moment such as 2025-01-10T18:30+01:00",
                    examples = "2025-01-10")
            @Nullable
            String published,

            @Schema(description = "The reason; may be absent", examples = "The day of the print edition") @Nullable
            String why) {}

    /** What became of an imported document. */
    @Schema(name = "Imported")
    public record Imported(
            UUID document,

            @Schema(description = "false when the same text was on the timeline already")
            boolean isNew,

            @Schema(description = "Events that were added") int newEvents,

            @Schema(description = "Events already there that it became evidence of")
            int joinedEvents,

            List<MarkJson> marks,
            @Schema(description = "Its page") String url,

            @Schema(description = "What was not changed, where the text was there with another publication date")
            @Nullable
            String notice) {}

    static DocumentJson of(DocumentDetail detail) {
        Document document = detail.document();
        return new DocumentJson(
                detail.id(),
                detail.timeline(),
                document.name(),
                document.title(),
                document.text(),
                document.published() == null ? null : document.published().toString(),
                document.source(),
                Links.web(document.url()),
                document.sha256(),
                detail.reading(),
                marks(detail));
    }

    static List<MarkJson> marks(DocumentDetail detail) {
        CodePoints text = new CodePoints(detail.document().part(DocumentPart.TEXT));
        CodePoints title = new CodePoints(detail.document().part(DocumentPart.TITLE));
        return detail.marks().stream()
                .map(mark -> mark(mark, mark.in() == DocumentPart.TEXT ? text : title))
                .toList();
    }

    private static MarkJson mark(DocumentDetail.Mark mark, CodePoints offsets) {
        return new MarkJson(
                mark.in().name().toLowerCase(Locale.ROOT),
                offsets.start(mark.span()),
                offsets.end(mark.span()),
                mark.eventId(),
                mark.eventTitle());
    }
}
