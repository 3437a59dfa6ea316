package org.dateline.web.api;

import java.util.List;
import java.util.Locale;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.SourceDraft;
import org.dateline.core.store.SourceRow;
import org.dateline.web.event.EventTerms;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publisher. */
@Schema(name = "Source")
public record SourceJson(
        @Schema(description = "Its number") long id,
        @Schema(description = "As documents name it") String name,

        @Schema(description = "Its address on the web") @Nullable
        String home,

        @Schema(description = "ISO 3166-1, two letters", examples = "NO") @Nullable
        String country,

        @Schema(description = "government, agency, newspaper, broadcaster, organisation or other")
        String kind,

        @Schema(description = "Its changes, newest first; empty in lists")
        List<EventJson.ChangeJson> history,

        @Schema(description = "Counts its changes; the ETag")
        long version) {

    static SourceJson of(SourceRow source, List<EventDetail.Change> history) {
        return new SourceJson(
                source.id(),
                source.name(),
                Links.web(source.about().home()),
                source.about().country(),
                source.about().kind().name().toLowerCase(Locale.ROOT),
                history.stream().map(EventJson.ChangeJson::of).toList(),
                source.version());
    }

    /** A page of sources. */
    @Schema(name = "SourcePage")
    public record Page(
            List<SourceJson> sources,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next) {}

    /** What a person says of a source. */
    @Schema(name = "SourceWrite")
    public record Write(
            @Schema(description = "Its address on the web; http or https") @Nullable
            String home,

            @Schema(description = "ISO 3166-1, two letters") @Nullable
            String country,

            @Schema(
                    description =
                            "government, agency, newspaper, broadcaster, organisation or other; other when absent")
            @Nullable
            String kind,

            @Schema(description = "The reason of the change") @Nullable
            String why) {
        /** @throws FieldException if a field cannot be taken */
        SourceDraft draft() {
            String word = Bodies.orNull(kind);
            String letters = Bodies.orNull(country);
            return new SourceDraft(
                    Bodies.orNull(home),
                    letters == null ? null : letters.toUpperCase(Locale.ROOT),
                    word == null ? SourceRow.Kind.OTHER : EventTerms.sourceKind("kind", word));
        }
    }
}
