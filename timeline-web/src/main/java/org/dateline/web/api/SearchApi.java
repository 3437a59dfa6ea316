package org.dateline.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dateline.core.store.EventSearch;
import org.dateline.core.store.FieldException;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Search over all timelines as JSON. */
@Path("/api/search")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class SearchApi {
    private final EventSearch search;
    private final Clock clock;

    @Inject
    SearchApi(EventSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Events on all timelines by their words, and actors by name",
            description =
                    "Archived timelines are left out. Where nothing holds the words, the events of the actor whose"
                            + " name is most like them are told apart as meant. A timeline's own list of events takes the"
                            + " same words and more filters, page by page.")
    @APIResponse(responseCode = "200", description = "Events, how many there are up to a bound, and actors")
    public SearchJson search(
            @Parameter(
                            description =
                                    "Words in any form, all of which must be there; quoted words stand together, a"
                                            + " word after - must not be there, or stands between what either may be")
                    @RestQuery
                    @DefaultValue("")
                    String q,
            @Parameter(
                            description =
                                    "newest (latest first) or relevance (what answers the words best, among the newest"
                                            + " 500 that hold them)",
                            example = "relevance")
                    @RestQuery
                    @DefaultValue("newest")
                    String order,
            @Parameter(description = "Most events, 1 to 200") @RestQuery @DefaultValue("50") String limit) {
        int most = EventTerms.number("limit", limit, 1, EventSearch.MAX_LIMIT);
        return SearchJson.of(search.everywhere(q, orderOf(order), most, LocalDate.now(clock)));
    }

    private static EventSearch.Order orderOf(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "", "newest" -> EventSearch.Order.NEWEST;
            case "relevance" -> EventSearch.Order.RELEVANCE;
            default -> throw new FieldException("order", "must be one of newest, relevance");
        };
    }
}
