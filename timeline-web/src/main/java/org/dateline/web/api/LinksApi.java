package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Making two events one, and one two, as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merge and split", description = "Making two events one, or one two, and taking that back")
public class LinksApi {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    LinksApi(TimelineReader reader, TimelineWriter writer, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.user = user;
    }

    @GET
    @Path("events/{id}/similar")
    @Operation(
            operationId = "listSimilar",
            summary = "Events that may be the same one, with the reasons",
            description = "The likeliest first, at most twenty, without those that a person said are another event.")
    @APIResponse(responseCode = "200", description = "The events; empty where none is like it")
    public List<LinkJson.Similar> similar(@Parameter(description = "Id, as lists give it") @RestPath UUID id) {
        return reader.similar(id, today()).stream().map(LinkJson.Similar::of).toList();
    }

    @POST
    @Path("events/{id}/not-same")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepApart",
            summary = "Say that two events are not the same",
            description = "Neither is named as similar to the other again. Nothing of the events is changed.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "400", description = "The other event cannot be taken")
    public void notSame(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id, LinkJson.@Nullable Apart body) {
        LinkJson.Apart given = Bodies.present(body);
        writer.keepApart(id, other(given.event()), by(), Bodies.why(given.why()));
    }

    @GET
    @Path("events/{id}/links")
    @Operation(operationId = "listLinks", summary = "The merges and splits of an event, those that were taken back too")
    @APIResponse(responseCode = "200", description = "The links, newest first")
    public List<LinkJson> links(@Parameter(description = "Id, as lists give it") @RestPath UUID id) {
        return reader.links(id).stream().map(LinkJson::of).toList();
    }

    @POST
    @Path("events/{id}/merge")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeEvents",
            summary = "Make another event one with this",
            description = "The other's evidence comes here and the other leaves the timeline. It can be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "Merged; the event that stays",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "400", description = "The other event cannot be taken: itself, or another timeline's")
    @APIResponse(responseCode = "412", description = "Somebody changed one of them meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response merge(
            @Parameter(description = "Id of the event that stays") @RestPath UUID id,
            @Parameter(description = "The ETag of the event that stays") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            LinkJson.@Nullable Merge body) {
        long version = ETags.version(ifMatch);
        LinkJson.Merge given = Bodies.present(body);
        FieldException.check(given.version() != null, "version", "send the version of the other event that was seen");
        long other = given.version() == null ? 0 : given.version();
        writer.merge(id, version, other(given.event()), other, by(), Bodies.why(given.why()));
        return answer(id, Response.ok());
    }

    @POST
    @Path("events/{id}/split")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "splitEvent",
            summary = "Make some of an event's evidence an event of its own",
            description = "It can be taken back.")
    @APIResponse(
            responseCode = "201",
            description = "Split; the new event, and Location says where",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "400", description = "The numbers are none, all, or not those of its evidence")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response split(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the event") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            LinkJson.@Nullable Split body) {
        long version = ETags.version(ifMatch);
        LinkJson.Split given = Bodies.present(body);
        Set<Integer> chosen = given.evidence() == null ? Set.of() : new TreeSet<>(given.evidence());
        UUID made = writer.split(id, version, chosen, by(), Bodies.why(given.why()));
        return answer(made, Response.created(URI.create("/api/events/" + made)));
    }

    @POST
    @Path("events/{id}/links/{link}/take-back")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeBackLink",
            summary = "Take a merge or a split back",
            description =
                    "Both events are as they would be without it, with what came to each of them meanwhile. Send it"
                            + " to the event that stayed; for a split with the version of the event that leaves.")
    @APIResponse(
            responseCode = "200",
            description = "Taken back; the event that stayed",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "400", description = "A later link must be taken back first")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response takeBack(
            @Parameter(description = "Id of the event that stayed") @RestPath UUID id,
            @Parameter(description = "The link, as listLinks numbers it", example = "7") @RestPath long link,
            @Parameter(description = "The ETag of the event that stayed") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            LinkJson.@Nullable TakeBack body) {
        long version = ETags.version(ifMatch);
        Long other = body == null ? null : body.version();
        String why = body == null ? null : Bodies.why(body.why());
        writer.takeBack(id, version, link, other == null ? -1 : other, by(), why);
        return answer(id, Response.ok());
    }

    private static UUID other(@Nullable UUID event) {
        if (event == null) {
            throw new FieldException("event", "send the id of the other event");
        }
        return event;
    }

    private Response answer(UUID id, Response.ResponseBuilder builder) {
        return EventJson.answer(builder, reader.event(id, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String by() {
        return user.getPrincipal().getName();
    }
}
