package org.dateline.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.core.dedup.Contradiction;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Place;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Statement;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.Evidence;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event with everything known about it. */
@Schema(name = "Event")
public record EventJson(
        UUID id,
        String timeline,
        String title,
        DateMeaning when,

        @Schema(description = "PLOVER type, or null") @Nullable
        String type,

        @Schema(description = "PLOVER mode, or null") @Nullable
        String mode,

        List<String> contexts,

        @Schema(description = "Free words that people gave it")
        List<String> tags,

        @Schema(description = "CAMEO code, or null") @Nullable
        String cameo,

        List<ActorJson> actors,
        @Nullable String place,

        @Schema(description = "venue, city, region, country, water or unknown; null without a place") @Nullable
        String placePrecision,

        @Schema(description = "Where it stands on the day asked for")
        String status,

        @Schema(description = "What a person says it is, over what the documents say; or null") @Nullable
        String pinned,

        @Nullable String note,
        int significance,

        @Schema(description = "What the significance is the sum of; empty where a person set it")
        List<Signal> significanceSignals,

        double confidence,

        @Schema(description = "What the confidence follows from, in log-odds; empty where a person entered the event")
        List<Signal> confidenceSignals,

        @Schema(description = "How many independent sources tell of it")
        int sources,

        @Schema(description = "Whose word it is: suggested by an import, accepted or corrected by a person")
        String review,

        @Schema(description = "Name of the pattern that found it; null when a person entered it") @Nullable
        String pattern,

        List<EvidenceJson> evidence,

        @Schema(description = "What the evidence does not agree on")
        List<ContradictionJson> contradictions,

        List<ChangeJson> history,
        long version,
        @Schema(description = "Its page") String url) {

    /** What one source has to say of an event. */
    @Schema(name = "Evidence")
    public record EvidenceJson(
            @Schema(description = "Its number, to split it off")
            int number,

            @Nullable UUID document,
            String title,
            @Nullable String source,
            @Nullable String url,
            @Nullable String published,

            @Schema(description = "What the source makes of the event")
            String status,

            @Schema(description = "text or title: where the quotes stand")
            String in,

            List<String> quotes,
            List<StatementJson> statements,

            @Schema(description = "Why it is taken to tell of this event; null for the first to tell of it") @Nullable
            MatchJson match,

            @Schema(description = "The document that it repeats; null where it tells by itself") @Nullable
            UUID repeats,

            @Schema(description = "Why it is taken to repeat that one") @Nullable
            String repeatsWhy) {
        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.number(),
                    evidence.documentId(),
                    evidence.documentTitle(),
                    evidence.source(),
                    Links.web(evidence.url()),
                    evidence.published(),
                    evidence.modality().label(),
                    evidence.in().name().toLowerCase(Locale.ROOT),
                    evidence.quotes(),
                    evidence.statements().stream().map(StatementJson::of).toList(),
                    MatchJson.of(evidence.match()),
                    evidence.repeats(),
                    evidence.repeats() == null ? null : evidence.repeatsWhy());
        }
    }

    /** How likely two tellings are of one event, and why. */
    @Schema(name = "Match")
    public record MatchJson(double score, List<Signal> signals) {
        static @Nullable MatchJson of(@Nullable Match match) {
            return match == null ? null : new MatchJson(match.score(), match.signals());
        }
    }

    /** What the evidence does not agree on. */
    @Schema(name = "Contradiction")
    public record ContradictionJson(
            @Schema(examples = "how many") String about,
            @Schema(examples = "people killed") String of,
            List<SideJson> sides) {
        static ContradictionJson of(Contradiction contradiction) {
            return new ContradictionJson(
                    contradiction.kind().label(),
                    contradiction.about(),
                    contradiction.sides().stream()
                            .map(side -> new SideJson(side.says(), side.tellings()))
                            .toList());
        }
    }

    /** One side of it. */
    @Schema(name = "Side")
    public record SideJson(
            String says,

            @Schema(description = "Who says so: places in the list of evidence, from 0")
            List<Integer> evidence) {}

    /** A statement and how it bears on the event. */
    @Schema(name = "Statement")
    public record StatementJson(
            String id, @Nullable String speaker, List<String> via, String quotation, DateMeaning said, String stance) {
        static StatementJson of(Evidence.Said said) {
            Statement statement = said.statement();
            return new StatementJson(
                    statement.id(),
                    statement.speaker(),
                    statement.via(),
                    statement.quotation().name().toLowerCase(Locale.ROOT),
                    DateMeaning.of(statement.said()),
                    said.stance().label());
        }
    }

    /** One change of the event. */
    @Schema(name = "Change")
    public record ChangeJson(
            @Schema(description = "Its number among the versions")
            long revision,

            Instant at,
            String by,
            String what,
            @Nullable String why,
            List<String> fields) {
        static ChangeJson of(EventDetail.Change change) {
            return new ChangeJson(
                    change.revision(), change.at(), change.by(), change.what(), change.why(), change.fields());
        }
    }

    /** Completes an answer with an event and its ETag. */
    static Response answer(Response.ResponseBuilder builder, EventDetail event) {
        return builder.entity(of(event))
                .header(HttpHeaders.ETAG, ETags.of(event))
                .build();
    }

    static EventJson of(EventDetail event) {
        EventType type = event.row().type();
        Place place = event.row().place();
        return new EventJson(
                event.row().id(),
                event.row().timeline(),
                event.row().title(),
                DateMeaning.of(event.when()),
                type == null ? null : type.name(),
                event.row().mode(),
                event.contexts(),
                event.tags(),
                event.cameo(),
                event.row().actors().stream().map(ActorJson::of).toList(),
                place == null ? null : place.name(),
                place == null ? null : place.precision().label(),
                event.row().status().label(),
                event.pinned() == null ? null : event.pinned().label(),
                event.note(),
                event.row().significance(),
                event.significanceSignals(),
                event.row().confidence(),
                event.confidenceSignals(),
                event.row().sources(),
                event.row().review().label(),
                event.pattern(),
                event.evidence().stream().map(EvidenceJson::of).toList(),
                event.contradictions().stream().map(ContradictionJson::of).toList(),
                event.history().stream().map(ChangeJson::of).toList(),
                event.row().version(),
                Links.event(event.row().id()));
    }
}
