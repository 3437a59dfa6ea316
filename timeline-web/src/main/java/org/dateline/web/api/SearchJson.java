package org.dateline.web.api;

import java.util.List;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.SearchResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search over all timelines finds. */
@Schema(name = "SearchResult")
public record SearchJson(
        @Schema(description = "Dated events that hold all words, in the order asked for")
        List<FoundJson> events,

        @Schema(description = "How many events there are, dated or not, counted up to 1,000")
        long found,

        @Schema(description = "Whether there are more than 1,000")
        boolean more,

        @Schema(
                description =
                        "With order=relevance, how many of the newest hits were compared, at most 500: there may be"
                                + " better ones among older hits; null otherwise")
        @Nullable
        Integer weighed,

        @Schema(description = "Actors whose names are like the words, typing mistakes forgiven, likeliest first")
        List<ActorProfileJson.Row> actors,

        @Schema(description = "Where nothing holds the words, whom they may have meant; null otherwise") @Nullable
        MeantJson meant) {

    /** An event with its timeline. */
    @Schema(name = "FoundEvent")
    public record FoundJson(
            @Schema(description = "Key of its timeline") String timeline, EventRowJson event) {}

    /** Somebody whose name is like the words, with what he takes part in. */
    @Schema(name = "MeantActor")
    public record MeantJson(
            @Schema(description = "The actor whose name is most like the words, typing mistakes forgiven")
            ActorProfileJson.Row actor,

            @Schema(description = "The newest dated events of that actor, though they do not hold the words")
            List<FoundJson> events) {
        static @Nullable MeantJson of(SearchResult.@Nullable Meant meant) {
            return meant == null
                    ? null
                    : new MeantJson(ActorProfileJson.Row.of(meant.actor()), SearchJson.events(meant.events()));
        }
    }

    static SearchJson of(SearchResult result) {
        return new SearchJson(
                events(result.events()),
                result.found(),
                result.more(),
                result.weighed(),
                result.actors().stream().map(ActorProfileJson.Row::of).toList(),
                MeantJson.of(result.meant()));
    }

    private static List<FoundJson> events(List<EventRow> rows) {
        return rows.stream()
                .map(row -> new FoundJson(row.timeline(), EventRowJson.of(row)))
                .toList();
    }
}
