package org.dateline.web.api;

import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Place;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.EventRow;
import org.dateline.web.date.DateWords;
import org.dateline.web.date.DayBounds;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as a list shows it. */
@Schema(name = "EventRow")
public record EventRowJson(
        UUID id,
        String title,
        DateJson when,
        @Nullable String type,
        @Nullable String mode,
        List<ActorJson> actors,
        @Nullable String place,

        @Schema(description = "venue, city, region, country, water or unknown; null without a place") @Nullable
        String placePrecision,

        String status,
        int significance,
        double confidence,

        @Schema(description = "How many independent sources tell of it")
        int sources,

        @Schema(description = "suggested, accepted, corrected or rejected")
        String review,

        long version,
        @Schema(description = "Its page") String url) {

    /** A date without its reason. */
    @Schema(name = "Date")
    public record DateJson(
            @Schema(description = "The date in words") String words,
            @Schema(examples = "2025-01-10") @Nullable String edtf,

            @Schema(description = "First day or minute that belongs to it") @Nullable
            String earliest,

            @Schema(description = "Last day or minute that belongs to it") @Nullable
            String latest,

            boolean inferred) {}

    /** A page of events. */
    @Schema(name = "EventPage")
    public record Page(
            List<EventRowJson> events,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next,

            @Schema(
                    description = "With order=relevance, how many hits were compared: all, or the newest 500; null"
                            + " otherwise")
            @Nullable
            Integer weighed) {
        static Page of(EventPage page) {
            return new Page(
                    page.events().stream().map(EventRowJson::of).toList(),
                    page.next().map(Object::toString).orElse(null),
                    page.weighed());
        }
    }

    static EventRowJson of(EventRow row) {
        EventType type = row.type();
        Place place = row.place();
        DayBounds bounds = DayBounds.of(row.earliest(), row.latest());
        return new EventRowJson(
                row.id(),
                row.title(),
                new DateJson(DateWords.of(row.edtf()), row.edtf(), bounds.earliest(), bounds.latest(), row.inferred()),
                type == null ? null : type.name(),
                row.mode(),
                row.actors().stream().map(ActorJson::of).toList(),
                place == null ? null : place.name(),
                place == null ? null : place.precision().label(),
                row.status().label(),
                row.significance(),
                row.confidence(),
                row.sources(),
                row.review().label(),
                row.version(),
                Links.event(row.id()));
    }
}
