package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.SourceRegister;
import org.dateline.core.store.SourceRow;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Publishers as JSON. */
@Path("/api/sources")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "Who publishes the documents; shared by all timelines")
public class SourcesApi {
    private final SourceRegister sources;
    private final SecurityIdentity user;

    @Inject
    SourcesApi(SourceRegister sources, SecurityIdentity user) {
        this.sources = sources;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listSources", summary = "Sources by name, page by page")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public SourceJson.Page list(
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Most sources on the page, 1 to 200") @RestQuery @DefaultValue("50")
                    String limit) {
        FieldException.check(after == null || after.indexOf('\0') < 0, "after", "must not hold a NUL character");
        int most = EventTerms.number("limit", limit, 1, SourceRegister.MAX_LIMIT);
        List<SourceRow> found = sources.list(after, most);
        return new SourceJson.Page(
                found.stream().map(source -> SourceJson.of(source, List.of())).toList(),
                found.size() < most ? null : found.get(most - 1).name());
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getSource", summary = "One source with its history")
    @APIResponse(
            responseCode = "200",
            description = "The source, with its ETag",
            content = @Content(schema = @Schema(implementation = SourceJson.class)))
    public Response get(@Parameter(description = "Number, as lists give it") @RestPath long number) {
        return answer(number);
    }

    @PUT
    @Path("{number}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSource",
            summary = "Change what is said of a source: every field is replaced, its name stays")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SourceJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(description = "Number, as lists give it") @RestPath long number,
            @Parameter(description = "The ETag of the version that is changed")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            SourceJson.@Nullable Write body) {
        long version = ETags.version(ifMatch);
        SourceJson.Write given = Bodies.present(body);
        String why = Bodies.why(given.why());
        sources.change(number, version, given.draft(), user.getPrincipal().getName(), why);
        return answer(number);
    }

    private Response answer(long number) {
        SourceRow source = sources.source(number);
        return Response.ok(SourceJson.of(source, sources.history(number)))
                .header(HttpHeaders.ETAG, ETags.of(source.version()))
                .build();
    }
}
