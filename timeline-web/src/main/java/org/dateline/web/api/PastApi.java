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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.store.Commitment;
import org.dateline.core.store.CommitmentQuery;
import org.dateline.core.store.Cursor;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.KnownChange;
import org.dateline.core.store.PastReader;
import org.dateline.core.store.TimelineQuery;
import org.dateline.web.date.DateReading;
import org.dateline.web.event.EventTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What changed, what the record once was, and what became of commitments, as JSON. */
@Path("/api")
@Blocking
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Past", description = "What changed between two days, what our record once was, what became of commitments")
public class PastApi {
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final PastReader past;
    private final Clock clock;

    @Inject
    PastApi(PastReader past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @GET
    @Path("timelines/{name}/changes")
    @Operation(
            operationId = "listChanges",
            summary = "What changed between two days as each was known, by day",
            description = "Events that became known, and those whose status, date or title differ. Only what was"
                    + " published by a day is known on it; what came and went between is not told.")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    @APIResponse(responseCode = "400", description = "A day cannot be read, or until is not after since")
    public PastJson.Changes changes(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(description = "The day before the changes: what was known at its end", example = "2025-01-10")
                    @RestQuery
                    @DefaultValue("")
                    String since,
            @Parameter(description = "The last day with its changes; when absent today", example = "2025-02-10")
                    @RestQuery
                    @DefaultValue("")
                    String until,
            @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("") String after,
            @Parameter(description = "Most changes on the page, 1 to 500") @RestQuery @DefaultValue("50")
                    String limit) {
        LocalDate first = DateReading.day("since", since, today());
        if (first == null) {
            throw new FieldException("since", "enter the day before the changes, such as 2025-01-10");
        }
        LocalDate given = DateReading.day("until", until, today());
        LocalDate last = given == null ? today() : given;
        KnownChange.Place place = after.isBlank() ? null : KnownChange.Place.parse(after.strip());
        return PastJson.Changes.of(past.changes(name, first, last, place, most(limit)));
    }

    @GET
    @Path("timelines/{name}/commitments")
    @Operation(
            operationId = "listCommitments",
            summary = "What was announced, offered or demanded, and what became of it",
            description = "Overdue ones come first, then open ones, then those of which something came, each by day.")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public PastJson.Commitments commitments(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(description = "Name of an actor who takes part") @RestQuery @DefaultValue("") String actor,
            @Parameter(
                            description = "overdue, open, kept, claimed, disputed, cancelled or denied; may be given"
                                    + " more than once",
                            example = "overdue")
                    @RestQuery
                    List<String> outcome,
            @Parameter(description = "The day for which outcomes are told; when absent that of knownOn, or today")
                    @RestQuery
                    @DefaultValue("")
                    String asOf,
            @Parameter(description = "Only by what was published by the end of this day") @RestQuery @DefaultValue("")
                    String knownOn,
            @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("") String after,
            @Parameter(description = "Most commitments on the page, 1 to 500") @RestQuery @DefaultValue("50")
                    String limit) {
        LocalDate known = DateReading.day("knownOn", knownOn, today());
        LocalDate asked = DateReading.day("asOf", asOf, today());
        return PastJson.Commitments.of(past.commitments(new CommitmentQuery(
                name,
                asked != null ? asked : known != null ? known : today(),
                known,
                actor.isBlank() ? null : actor.strip(),
                outcomes(outcome),
                after.isBlank() ? null : Commitment.Place.parse(after.strip()),
                most(limit))));
    }

    private static Set<Commitment.Outcome> outcomes(@Nullable List<String> words) {
        Set<Commitment.Outcome> outcomes = EnumSet.noneOf(Commitment.Outcome.class);
        if (words != null) {
            words.stream()
                    .filter(word -> !word.isBlank())
                    .forEach(word -> outcomes.add(EventTerms.outcome("outcome", word)));
        }
        return outcomes;
    }

    @GET
    @Path("timelines/{name}/record")
    @Operation(
            operationId = "listRecord",
            summary = "A timeline as our record had it at a moment, right or wrong",
            description = "In the order of the dates which the events have now. For what was known in the world on a"
                    + " day, ask for events with knownOn.")
    @APIResponse(responseCode = "200", description = "A page; send its next as after for the one that follows")
    public PastJson.StoodPage record(
            @Parameter(description = "Key of the timeline") @RestPath String name,
            @Parameter(
                            description = "The moment, in ISO 8601 with its zone; a day is taken to its end in UTC",
                            example = "2025-01-10T12:00:00Z")
                    @RestQuery
                    @DefaultValue("")
                    String asStood,
            @Parameter(description = "The next of the page before") @RestQuery @DefaultValue("") String after,
            @Parameter(description = "Most events on the page, 1 to 500") @RestQuery @DefaultValue("50") String limit) {
        return PastJson.StoodPage.of(past.stood(name, moment(asStood), cursor(after), most(limit)));
    }

    @GET
    @Path("events/{id}/record")
    @Operation(operationId = "getRecord", summary = "One event as our record had it at a moment, right or wrong")
    @APIResponse(responseCode = "200", description = "The event as it stood")
    @APIResponse(responseCode = "404", description = "It was not there then, or was off its timeline")
    public PastJson.Stood record(
            @Parameter(description = "Id, as lists give it") @RestPath UUID id,
            @Parameter(
                            description = "The moment, in ISO 8601 with its zone; a day is taken to its end in UTC",
                            example = "2025-01-10T12:00:00Z")
                    @RestQuery
                    @DefaultValue("")
                    String asStood) {
        return PastJson.Stood.of(past.stood(id, moment(asStood)));
    }

    private static Instant moment(String words) {
        String given = words.strip();
        String end = given.length() == "2025-01-10".length() ? "T23:59:59.999999Z" : "";
        try {
            Instant moment = OffsetDateTime.parse(given + end).toInstant();
            FieldException.check(
                    !moment.isBefore(Instant.EPOCH) && moment.isBefore(END), "asStood", "must be of 1970 to 9999");
            return moment;
        } catch (DateTimeParseException e) {
            throw new FieldException("asStood", "enter a moment such as 2025-01-10T12:00:00Z, or a day");
        }
    }

    private static @Nullable Cursor cursor(String after) {
        return after.isBlank() ? null : Cursor.in("after", after.strip());
    }

    private static int most(String limit) {
        return EventTerms.number("limit", limit, 1, TimelineQuery.MAX_LIMIT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
