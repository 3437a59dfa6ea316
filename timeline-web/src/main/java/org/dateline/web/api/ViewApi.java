package org.dateline.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.LaneQuery.Lanes;
import org.dateline.core.store.LaneView;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.time.CalendarTime;
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

/** What the interactive view draws. */
@Path("/api/timelines/{name}/view")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "View", description = "Counts and labels for the interactive view")
public class ViewApi {
    private final TimelineReader reader;
    private final ViewBytes bytes;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    ViewApi(TimelineReader reader, ViewBytes bytes, ObjectMapper json, Clock clock) {
        this.reader = reader;
        this.bytes = bytes;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "viewTimeline",
            summary = "Counts per lane and bin, and the events to label",
            description = "from and to are seconds since 1970 of the calendar as written, not EDTF as elsewhere;"
                    + " without them the window is the whole timeline. Bins are a power of two of seconds long and"
                    + " begin at its multiples, so that they reach over the window a little.")
    @APIResponse(
            responseCode = "200",
            description = "The view, with its ETag",
            content = @Content(schema = @Schema(implementation = ViewJson.class)))
    @NonBlocking
    public Uni<Response> view(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @BeanParam TimelineFilter filter,
            @Parameter(description = "actor or type") @RestQuery @DefaultValue("actor") String lanes,
            @Parameter(description = "In how many parts the window is counted at most, 2 to 400")
                    @RestQuery
                    @DefaultValue("240")
                    String bins,
            @Parameter(description = "Most events with their titles, 0 to 200") @RestQuery @DefaultValue("120")
                    String labels,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        LocalDate today = LocalDate.now(clock);
        Asked asked = new Asked(name, filter, lanes, bins, labels, today);
        // Nothing here waits, so that a view that somebody looked at a moment ago costs next to nothing.
        String tag = reader.recentViewRevision(name).map(asked::tag).orElse(null);
        if (tag != null && ETags.known(tag, known)) {
            return Uni.createFrom().item(answer(Response.notModified(), tag));
        }
        byte[] held = tag == null ? null : bytes.held(tag);
        if (tag != null && held != null) {
            return Uni.createFrom().item(answer(Response.ok(held), tag));
        }
        return Uni.createFrom()
                .item(() -> counted(asked, known))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** All that a view depends on beside the events. */
    private record Asked(
            String timeline, TimelineFilter filter, String lanes, String bins, String labels, LocalDate today) {
        String tag(long revision) {
            return ETags.of((revision + " " + this).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Response counted(Asked asked, @Nullable String known) {
        TimelineFilter filter = asked.filter();
        LocalDate today = asked.today();
        Window window = Window.of(filter).orElseGet(() -> whole(asked.timeline(), filter, today));
        LaneQuery query = new LaneQuery(
                filter.window(asked.timeline(), window.from(), window.to(), today),
                lanes(asked.lanes()),
                EventTerms.number("bins", asked.bins(), 2, 400),
                EventTerms.number("labels", asked.labels(), 0, LaneQuery.MOST_LABELS));
        Optional<String> follows = reader.viewRevision(query).map(asked::tag);
        if (follows.isPresent() && ETags.known(follows.get(), known)) {
            return answer(Response.notModified(), follows.get());
        }
        if (follows.isPresent()) {
            return answer(Response.ok(bytes.get(follows.get(), () -> counted(query, window))), follows.get());
        }
        byte[] body = counted(query, window);
        String tag = ETags.of(body);
        return answer(ETags.known(tag, known) ? Response.notModified() : Response.ok(body), tag);
    }

    private byte[] counted(LaneQuery query, Window window) {
        return write(ViewJson.of(query, window.from(), window.to(), reader.lanes(query)));
    }

    private static Response answer(Response.ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private Window whole(String name, TimelineFilter filter, LocalDate today) {
        CalendarTime start = CalendarTime.atStartOf(today);
        CalendarTime end = CalendarTime.atStartOf(today.plusDays(1));
        LaneView.Extent extent = reader.extent(new LaneQuery(filter.window(name, start, end, today), Lanes.TYPE, 2, 0));
        return Window.around(extent.first(), extent.last(), today);
    }

    private static Lanes lanes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "actor" -> Lanes.ACTOR;
            case "type" -> Lanes.TYPE;
            default -> throw new FieldException("lanes", "must be one of actor, type");
        };
    }

    private byte[] write(ViewJson view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
