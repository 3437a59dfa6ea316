package org.dateline.web.api;

import java.time.Instant;
import java.util.List;
import org.dateline.core.store.ImportProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the imports of a timeline are. */
@Schema(name = "Imports")
public record ImportsJson(
        @Schema(description = "Why imports pause at the moment; null when they do not") @Nullable
        String paused,

        List<Row> imports) {

    /** Documents to import. */
    @Schema(name = "ImportsWrite")
    public record Write(
            @Schema(description = "At least one, at most 10 000", required = true) @Nullable
            List<Item> documents) {}

    /** One of them. */
    @Schema(name = "ImportsWriteItem")
    public record Item(
            @Nullable String name,
            @Nullable String text,
            @Nullable String title,

            @Schema(description = "A day or a moment, such as 2025-01-10 or 2025-01-10T18:30+01:00") @Nullable
            String published,

            @Nullable String source,
            @Nullable String url) {}

    /** What was put into the queue. */
    @Schema(name = "ImportsPut")
    public record Put(
            @Schema(description = "Documents that now wait to be read")
            int queued,

            @Schema(description = "Documents that were on the timeline already, or given twice")
            int known,

            @Schema(description = "Documents that waited already")
            int waiting,

            @Schema(description = "Texts that are there with another publication date, which counts")
            List<String> kept) {}

    /** One import. */
    @Schema(name = "Import")
    public record Row(
            long id,
            Instant putAt,
            int documents,
            int known,
            int waiting,
            int done,
            int failed,
            int newEvents,
            int joinedEvents,
            List<Failure> failures) {
        static Row of(ImportProgress progress) {
            return new Row(
                    progress.batch(),
                    progress.putAt(),
                    progress.documents(),
                    progress.known(),
                    progress.waiting(),
                    progress.done(),
                    progress.failed(),
                    progress.newEvents(),
                    progress.joinedEvents(),
                    progress.failures().stream()
                            .map(failure -> new Failure(failure.document(), failure.why()))
                            .toList());
        }
    }

    /** A document that could not be read or stored. */
    @Schema(name = "ImportFailure")
    public record Failure(String document, String why) {}
}
