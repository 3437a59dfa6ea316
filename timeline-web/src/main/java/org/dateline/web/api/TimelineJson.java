package org.dateline.web.api;

import java.time.Instant;
import java.util.List;
import org.dateline.core.store.TimelineSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A timeline. */
@Schema(name = "Timeline")
public record TimelineJson(
        @Schema(description = "Its key in addresses", examples = "minsk-process")
        String name,

        String title,
        String description,

        @Schema(description = "An archived timeline can be read and takes no changes")
        boolean archived,

        @Schema(description = "Free words that people gave it")
        List<String> tags,

        @Schema(description = "How many events it holds") long events,
        @Schema(description = "How many documents it holds") long documents,
        Instant created,

        @Schema(description = "Counts its changes; part of the ETag")
        long version) {

    static TimelineJson of(TimelineSummary timeline) {
        return new TimelineJson(
                timeline.name(),
                timeline.title(),
                timeline.description(),
                timeline.archived(),
                timeline.tags(),
                timeline.events(),
                timeline.documents(),
                timeline.created(),
                timeline.version());
    }

    /** A new timeline. */
    @Schema(name = "NewTimeline")
    public record Create(
            @Schema(description = "Lower case letters, digits and hyphens; made from the title when absent") @Nullable
            String name,

            @Nullable String title,
            @Nullable String description) {}

    /** What changes of a timeline; a field that is absent stays. */
    @Schema(name = "TimelineChange")
    public record Change(
            @Nullable String title,
            @Nullable String description,
            @Nullable Boolean archived,
            @Nullable List<String> tags) {}
}
