package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.List;
import org.dateline.core.store.ActorDetail;
import org.dateline.core.store.ActorEventsQuery;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.ActorRow;
import org.dateline.core.store.ActorWriter;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineQuery;
import org.dateline.web.actor.ActorPlace;
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

/** Actors as JSON. */
@Path("/api/actors")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors", description = "Who takes part, by which names, in which offices; shared by all timelines")
public class ActorsApi {
    private static final int MAX_WORDS = 200;

    private final ActorReader reader;
    private final ActorWriter writer;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    ActorsApi(ActorReader reader, ActorWriter writer, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.user = user;
    }

    @GET
    @Operation(operationId = "findActors", summary = "Actors by name, page by page")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public ActorProfileJson.Page list(
            @Parameter(description = "Each word begins a word of one of the actor's names") @RestQuery @DefaultValue("")
                    String q,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Most actors on the page, 1 to 200") @RestQuery @DefaultValue("50") String limit) {
        FieldException.check(q.length() <= MAX_WORDS, "q", "at most " + MAX_WORDS + " characters");
        FieldException.check(q.indexOf('\0') < 0, "q", "must not hold a NUL character");
        FieldException.check(after == null || after.indexOf('\0') < 0, "after", "must not hold a NUL character");
        int most = EventTerms.number("limit", limit, 1, ActorReader.MAX_LIMIT);
        List<ActorRow> found = reader.list(q.strip(), after, most);
        return new ActorProfileJson.Page(
                found.stream().map(ActorProfileJson.Row::of).toList(),
                found.size() < most ? null : found.get(most - 1).name());
    }

    @POST
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createActor", summary = "Add an actor that no event names yet")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location says where",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    @APIResponse(responseCode = "400", description = "A field cannot be taken; the problem names it")
    public Response create(ActorWrite.@Nullable New body) {
        ActorWrite.New given = Bodies.present(body);
        long id = writer.create(Bodies.text(given.name()), given.draft(), by());
        return answer(id, Response.created(URI.create("/api/actors/" + id)));
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "getActor",
            summary = "One actor with its names, offices and history",
            description = "The number of a name that is linked to another actor answers with that actor.")
    @APIResponse(
            responseCode = "200",
            description = "The actor, with its ETag",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    public Response get(@Parameter(description = "Number, as lists give it") @RestPath long number) {
        return answer(number, Response.ok());
    }

    @GET
    @Path("{number}/events")
    @Operation(operationId = "listActorEvents", summary = "What an actor takes part in, by time, page by page")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public EventRowJson.Page events(
            @Parameter(description = "Number, as lists give it") @RestPath long number,
            @Parameter(description = "Key of a timeline; all when absent") @RestQuery @DefaultValue("") String timeline,
            @Parameter(description = "Events that begin on this date or later: EDTF or words", example = "2022-02")
                    @RestQuery
                    @DefaultValue("")
                    String from,
            @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("") String after,
            @Parameter(description = "Most events on the page, 1 to 500") @RestQuery @DefaultValue("50") String limit) {
        int most = EventTerms.number("limit", limit, 1, TimelineQuery.MAX_LIMIT);
        ActorEventsQuery query = new ActorPlace(timeline, from, after).query(number, most, LocalDate.now(clock));
        return EventRowJson.Page.of(reader.events(query));
    }

    @PUT
    @Path("{number}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeActor",
            summary = "Change what is said of an actor: every field is replaced, its name stays")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(description = "Number, as lists give it") @RestPath long number,
            @Parameter(description = "The ETag of the version that is changed")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable ActorWrite body) {
        long version = ETags.version(ifMatch);
        ActorWrite given = Bodies.present(body);
        writer.change(number, version, given.draft(), by(), Bodies.why(given.why()));
        return answer(number, Response.ok());
    }

    @POST
    @Path("{number}/names")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addActorName",
            summary = "Give an actor another name",
            description =
                    "What is written under that name from now on is this actor's. A name that an actor has already"
                            + " is refused: merge that actor.")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response addName(
            @Parameter(description = "Number, as lists give it") @RestPath long number,
            @Parameter(description = "The actor's ETag") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ActorWrite.@Nullable Name body) {
        long version = ETags.version(ifMatch);
        ActorWrite.Name given = Bodies.present(body);
        writer.addName(number, version, Bodies.text(given.name()), by(), Bodies.why(given.why()));
        return answer(number, Response.ok());
    }

    @PUT
    @Path("{number}/merge")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mergeActor",
            summary = "Say that an actor is another one",
            description = "A link: what was written under either name stays as it is and is shown under the other's.")
    @APIResponse(
            responseCode = "200",
            description = "Merged; the answer is the other actor",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response merge(
            @Parameter(description = "Number of the actor that goes into the other") @RestPath long number,
            @Parameter(description = "Its ETag") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ActorWrite.@Nullable Merge body) {
        long version = ETags.version(ifMatch);
        ActorWrite.Merge given = Bodies.present(body);
        Long into = given.into();
        if (into == null) {
            throw new FieldException("into", "the number of the other actor is needed");
        }
        writer.merge(number, version, into, by(), Bodies.why(given.why()));
        return answer(number, Response.ok());
    }

    @DELETE
    @Path("{number}/merge")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "takeOutActor",
            summary = "Take a name or a merged actor out again, as an actor of its own",
            description = "All that was written under it goes with it.")
    @APIResponse(
            responseCode = "200",
            description = "Taken out; the answer is that actor",
            content = @Content(schema = @Schema(implementation = ActorProfileJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response takeOut(
            @Parameter(description = "The name's own number, from the names of its actor") @RestPath long number,
            @Parameter(description = "The name's own version, in quotes") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Parameter(description = "The reason") @RestQuery @Nullable String why) {
        writer.takeOut(number, ETags.version(ifMatch), by(), Bodies.why(why));
        return answer(number, Response.ok());
    }

    private Response answer(long number, Response.ResponseBuilder builder) {
        ActorDetail actor = reader.actor(number);
        return builder.entity(ActorProfileJson.of(actor))
                .header(HttpHeaders.ETAG, ETags.of(actor.version()))
                .build();
    }

    private String by() {
        return user.getPrincipal().getName();
    }
}
