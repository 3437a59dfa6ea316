package org.dateline.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.core.model.Signal;
import org.dateline.core.store.EventLink;
import org.dateline.core.store.SimilarEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge or split of events. */
@Schema(name = "Link")
public record LinkJson(
        @Schema(description = "Its number, to take it back") long link,

        @Schema(description = "merge or split", examples = "merge")
        String kind,

        @Schema(description = "The event whose evidence went over")
        UUID from,

        @Schema(description = "The event that it went to") UUID to,
        Instant at,
        String by,
        @Nullable String why,

        @Schema(description = "When it was taken back; null while it stands") @Nullable
        Instant undoneAt,

        @Nullable String undoneBy) {
    static LinkJson of(EventLink link) {
        return new LinkJson(
                link.id(),
                link.kind().name().toLowerCase(Locale.ROOT),
                link.from(),
                link.to(),
                link.at(),
                link.by(),
                link.why(),
                link.undoneAt(),
                link.undoneBy());
    }

    /** An event that may be the same. */
    @Schema(name = "Similar")
    public record Similar(
            EventRowJson event,
            @Schema(description = "How likely, 0 to 1") double score,

            @Schema(description = "What speaks for it and against it, in log-odds")
            List<Signal> signals) {
        static Similar of(SimilarEvent similar) {
            return new Similar(
                    EventRowJson.of(similar.event()),
                    similar.match().score(),
                    similar.match().signals());
        }
    }

    /** Which event is not the same. */
    @Schema(name = "NotSame")
    public record Apart(
            @Schema(required = true, description = "Id of the other event") @Nullable
            UUID event,

            @Schema(description = "The reason; may be absent") @Nullable
            String why) {}

    /** Which event is merged. */
    @Schema(name = "MergeWrite")
    public record Merge(
            @Schema(required = true, description = "Id of the event that leaves the timeline") @Nullable
            UUID event,

            @Schema(required = true, description = "The version of that event that was seen", examples = "0") @Nullable
            Long version,

            @Schema(description = "The reason; may be absent") @Nullable
            String why) {}

    /** Which evidence is split off. */
    @Schema(name = "SplitWrite")
    public record Split(
            @Schema(required = true, description = "Numbers of the evidence that goes; some and not all") @Nullable
            List<Integer> evidence,

            @Schema(description = "The reason; may be absent") @Nullable
            String why) {}

    /** How a link is taken back. */
    @Schema(name = "TakeBack")
    public record TakeBack(
            @Schema(description = "For a split: the version of the event that leaves") @Nullable
            Long version,

            @Schema(description = "The reason; may be absent") @Nullable
            String why) {}
}
