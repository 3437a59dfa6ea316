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
import org.dateline.core.store.EventSearch;
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
            description = "Archived timelines are left out. A timeline's own list of events takes the same words and"
                    + " more filters, page by page.")
    @APIResponse(responseCode = "200", description = "The newest events, how many there are up to a bound, and actors")
    public SearchJson search(
            @Parameter(
                            description =
                                    "Words in any form, all of which must be there; quoted words stand together, a"
                                            + " word after - must not be there, or stands between what either may be")
                    @RestQuery
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Most events, 1 to 200") @RestQuery @DefaultValue("50") String limit) {
        int most = EventTerms.number("limit", limit, 1, EventSearch.MAX_LIMIT);
        return SearchJson.of(search.everywhere(q, most, LocalDate.now(clock)));
    }
}
