package org.dateline.web.api;

import java.util.List;
import org.dateline.core.store.SearchResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search over all timelines finds. */
@Schema(name = "SearchResult")
public record SearchJson(
        @Schema(description = "The newest dated events that hold all words")
        List<FoundJson> events,

        @Schema(description = "How many events there are, dated or not, counted up to 1,000")
        long found,

        @Schema(description = "Whether there are more than 1,000")
        boolean more,

        @Schema(description = "Actors whose names are like the words, typing mistakes forgiven, likeliest first")
        List<ActorProfileJson.Row> actors) {

    /** An event with its timeline. */
    @Schema(name = "FoundEvent")
    public record FoundJson(
            @Schema(description = "Key of its timeline") String timeline, EventRowJson event) {}

    static SearchJson of(SearchResult result) {
        return new SearchJson(
                result.events().stream()
                        .map(row -> new FoundJson(row.timeline(), EventRowJson.of(row)))
                        .toList(),
                result.found(),
                result.more(),
                result.actors().stream().map(ActorProfileJson.Row::of).toList());
    }
}
