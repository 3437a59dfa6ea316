package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.date.DateReading;
import org.dateline.web.event.EventTerms;
import org.dateline.web.timeline.TimelineFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Events as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What happened, is said to have happened, or is to happen")
public class EventsApi {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    EventsApi(TimelineReader reader, TimelineWriter writer, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.user = user;
    }

    @GET
    @Path("timelines/{name}/events")
    @Operation(operationId = "listEvents", summary = "Events of a timeline, page by page")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public EventRowJson.Page list(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @BeanParam TimelineFilter filter,
            @Parameter(description = "Most events on the page, 1 to 500") @RestQuery @DefaultValue("50") String limit) {
        int most = EventTerms.number("limit", limit, 1, TimelineQuery.MAX_LIMIT);
        return EventRowJson.Page.of(reader.events(filter.query(name, most, today())));
    }

    @POST
    @Path("timelines/{name}/events")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createEvent", summary = "Add an event")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "400", description = "A field cannot be taken; the problem names it")
    public Response create(
            @Parameter(description = "Key of the timeline") @RestPath String name, @Nullable EventWrite body) {
        UUID id = writer.create(name, Bodies.present(body).draft(null), by());
        return answer(id, Response.created(URI.create("/api/events/" + id)));
    }

    @GET
    @Path("events/{id}")
    @Operation(operationId = "getEvent", summary = "One event with its evidence and history")
    @APIResponse(
            responseCode = "200",
            description = "The event, with its ETag",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent as If-None-Match")
    public Response get(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The day for which the status is computed; when absent that of knownOn, or today")
                    @RestQuery
                    @DefaultValue("")
                    String asOf,
            @Parameter(description = "As it was known at the end of this day; 404 if nobody could know of it by then")
                    @RestQuery
                    @DefaultValue("")
                    String knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        LocalDate out = DateReading.day("knownOn", knownOn, today());
        LocalDate asked = DateReading.day("asOf", asOf, today());
        LocalDate day = asked != null ? asked : out != null ? out : today();
        EventDetail event = out == null ? reader.event(id, day) : reader.event(id, day, out);
        String tag = ETags.of(event);
        // The version counts changes of the event; its past also follows the dates of its documents.
        return (out == null && ETags.known(tag, known) ? Response.notModified() : Response.ok(EventJson.of(event)))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    @PUT
    @Path("events/{id}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeEvent", summary = "Change an event: every field is replaced")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the version that is changed")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable EventWrite body) {
        long version = ETags.version(ifMatch);
        EventWrite given = Bodies.present(body);
        EventDetail before = reader.event(id, today());
        writer.change(id, version, given.draft(before.when()), by(), Bodies.why(given.why()));
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("events/{id}")
    @RolesAllowed("analyst")
    @Operation(operationId = "removeEvent", summary = "Take an event off its timeline; its history stays")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the version that is removed")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Parameter(description = "The reason") @RestQuery @Nullable String why) {
        writer.remove(id, ETags.version(ifMatch), by(), Bodies.why(why));
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
