package org.dateline.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.event.EventTerms;
import org.dateline.web.page.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people make of what an import found, as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review", description = "Saying yes or no to what an import found, and bringing earlier versions back")
public class ReviewApi {
    private final TimelineReader reader;
    private final TimelineWriter writer;
    private final Clock clock;
    private final SecurityIdentity user;

    @Inject
    ReviewApi(TimelineReader reader, TimelineWriter writer, Clock clock, SecurityIdentity user) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
        this.user = user;
    }

    /** Why something is done. */
    @Schema(name = "Reason")
    public record Reason(
            @Schema(description = "The reason; may be absent", examples = "The text tells of another year") @Nullable
            String why) {
        static @Nullable String of(@Nullable Reason reason) {
            return reason == null ? null : Bodies.why(reason.why());
        }
    }

    /** A change with the record before and after it. */
    @Schema(name = "Version")
    public record Version(
            @Schema(description = "Its number, to restore it")
            long revision,

            Instant at,
            String by,

            @Schema(examples = "changed") String what,

            @Nullable String why,
            List<String> fields,

            @Schema(description = "Whether it can be restored")
            boolean whole,

            @Schema(description = "The record before it; null for the first", implementation = Object.class)
            @JsonRawValue
            @Nullable
            String before,

            @Schema(description = "The record after it", implementation = Object.class) @JsonRawValue @Nullable
            String after) {
        static Version of(EventDetail.Change change) {
            return new Version(
                    change.revision(),
                    change.at(),
                    change.by(),
                    change.what(),
                    change.why(),
                    change.fields(),
                    change.whole(),
                    change.before(),
                    change.after());
        }
    }

    @GET
    @Path("timelines/{name}/suggestions")
    @Operation(
            operationId = "listSuggestions",
            summary = "What an import found and nobody has judged, surest first, page by page")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public EventRowJson.Page suggestions(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("") String after,
            @Parameter(description = "Most events on the page, 1 to 500") @RestQuery @DefaultValue("50") String limit) {
        int most = EventTerms.number("limit", limit, 1, TimelineQuery.MAX_LIMIT);
        return EventRowJson.Page.of(reader.events(TimelineQuery.toReview(name, today())
                .change()
                .after(Typed.cursor(after))
                .limit(most)
                .build()));
    }

    @POST
    @Path("events/{id}/accept")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "acceptEvent",
            summary = "Say yes to a suggestion",
            description = "It stays as it is, and goes on to follow the documents that tell of it.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response accept(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the version that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        writer.accept(id, ETags.version(ifMatch), by());
        return answer(id);
    }

    @POST
    @Path("events/{id}/reject")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectEvent",
            summary = "Say no to an event: it leaves its timeline",
            description = "The same as its removal. No other document and no new reading brings it back; a person can.")
    @APIResponse(responseCode = "204", description = "Rejected")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void reject(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The ETag of the version that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Nullable Reason body) {
        writer.remove(id, ETags.version(ifMatch), by(), Reason.of(body));
    }

    @GET
    @Path("events/{id}/versions")
    @Operation(operationId = "listVersions", summary = "Every change of an event with its record before and after it")
    @APIResponse(responseCode = "200", description = "The changes, newest first, at most 500")
    public List<Version> versions(@Parameter(description = "Id, as lists give it") @RestPath UUID id) {
        return reader.event(id, today()).history().stream().map(Version::of).toList();
    }

    @POST
    @Path("events/{id}/versions/{revision}/restore")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "restoreVersion",
            summary = "Give an event the record that it had after an earlier change",
            description = "A new change, which can be taken back the same way. Its evidence stays as it is now.")
    @APIResponse(
            responseCode = "200",
            description = "Restored",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "400", description = "That version is not kept whole")
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response restoreVersion(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(description = "The change, as listVersions numbers it", example = "42") @RestPath long revision,
            @Parameter(description = "The ETag of the event as it is now") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @Nullable Reason body) {
        writer.restoreVersion(id, revision, ETags.version(ifMatch), by(), Reason.of(body));
        return answer(id);
    }

    private Response answer(UUID id) {
        return EventJson.answer(Response.ok(), reader.event(id, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String by() {
        return user.getPrincipal().getName();
    }
}
