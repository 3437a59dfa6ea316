package org.dateline.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineSummary;
import org.dateline.core.store.TimelineWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Timelines as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines", description = "Named collections of events on one subject")
public class TimelinesApi {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final SpooledExport export;
    private final SecurityIdentity user;

    @Inject
    TimelinesApi(TimelineReader reader, TimelineWriter writer, SpooledExport export, SecurityIdentity user) {
        this.export = export;
        this.user = user;
        this.reader = reader;
        this.writer = writer;
    }

    @GET
    @Path("timelines")
    @Operation(operationId = "listTimelines", summary = "All timelines by title")
    public List<TimelineJson> list(
            @Parameter(description = "Archived ones too") @RestQuery @DefaultValue("false") boolean archived) {
        return reader.timelines(archived).stream().map(TimelineJson::of).toList();
    }

    @POST
    @Path("timelines")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTimeline", summary = "Make a timeline")
    @APIResponse(responseCode = "201", description = "Made; Location says where")
    @APIResponse(responseCode = "400", description = "A field cannot be taken; the problem names it")
    public Response create(TimelineJson.@Nullable Create body) {
        TimelineJson.Create given = Bodies.present(body);
        String name = writer.createTimeline(
                given.name(),
                Bodies.text(given.title()),
                Bodies.text(given.description()),
                user.getPrincipal().getName());
        return answer(reader.timeline(name), Response.created(URI.create("/api/timelines/" + name)));
    }

    @GET
    @Path("timelines/{name}")
    @Operation(operationId = "getTimeline", summary = "One timeline")
    @APIResponse(responseCode = "200", description = "The timeline, with its ETag")
    public Response get(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        TimelineSummary timeline = reader.timeline(name);
        return ETags.known(ETags.of(timeline), known)
                ? Response.notModified()
                        .header(HttpHeaders.ETAG, ETags.of(timeline))
                        .build()
                : answer(timeline, Response.ok());
    }

    @PATCH
    @Path("timelines/{name}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeTimeline", summary = "Change title, description or tags, archive or bring back")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(description = "The ETag of the version that is changed")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            TimelineJson.@Nullable Change body) {
        long version = ETags.version(ifMatch);
        TimelineJson.Change given = Bodies.present(body);
        TimelineSummary before = reader.timeline(name);
        ETags.same(version, before.version());
        writer.changeTimeline(
                name,
                version,
                given.title() == null ? before.title() : given.title(),
                given.description() == null ? before.description() : given.description(),
                given.archived() == null ? before.archived() : given.archived(),
                given.tags(),
                user.getPrincipal().getName());
        return answer(reader.timeline(name), Response.ok());
    }

    @GET
    @Path("timelines/{name}/actors")
    @Operation(operationId = "listActors", summary = "Names of actors, most used first, at most twenty")
    public List<String> actors(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(description = "Each word begins a word of one of the actor's names") @RestQuery @DefaultValue("")
                    String q) {
        FieldException.check(q.length() <= 200, "q", "at most 200 characters");
        return reader.actors(name, q.strip());
    }

    @GET
    @Path("timelines/{name}/export")
    @Produces(SpooledExport.JSON_LINES)
    @Operation(
            operationId = "exportTimeline",
            summary = "A whole timeline as JSON lines",
            description = "Its documents, statements, and events with participants, evidence and what people decided,"
                    + " as they are at one moment. Order and fields follow from the content: the same texts imported"
                    + " twice give the same bytes.")
    @APIResponse(responseCode = "200", description = "One JSON object a line; the first is the timeline itself")
    @APIResponse(responseCode = "503", description = "Others export just now; Retry-After says when to ask again")
    public Response export(@Parameter(description = "Key of the timeline") @RestPath String name) throws IOException {
        return Response.ok(export.of(name), SpooledExport.JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".jsonl\"")
                .build();
    }

    private static Response answer(TimelineSummary timeline, Response.ResponseBuilder builder) {
        return builder.entity(TimelineJson.of(timeline))
                .header(HttpHeaders.ETAG, ETags.of(timeline))
                .build();
    }
}
