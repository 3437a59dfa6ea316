package org.dateline.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.core.model.EventType;
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

        @Schema(description = "CAMEO code, or null") @Nullable
        String cameo,

        List<ActorJson> actors,
        @Nullable String place,

        @Schema(description = "Where it stands on the day asked for")
        String status,

        @Schema(description = "What a person says it is, over what the documents say; or null") @Nullable
        String pinned,

        @Nullable String note,
        int significance,
        double confidence,

        @Schema(description = "Name of the pattern that found it; null when a person entered it") @Nullable
        String pattern,

        List<EvidenceJson> evidence,
        List<ChangeJson> history,
        long version,
        @Schema(description = "Its page") String url) {

    /** What one source has to say of an event. */
    @Schema(name = "Evidence")
    public record EvidenceJson(
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
            List<StatementJson> statements) {
        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.documentId(),
                    evidence.documentTitle(),
                    evidence.source(),
                    Links.web(evidence.url()),
                    evidence.published(),
                    evidence.modality().label(),
                    evidence.in().name().toLowerCase(Locale.ROOT),
                    evidence.quotes(),
                    evidence.statements().stream().map(StatementJson::of).toList());
        }
    }

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
            Instant at, String by, String what, @Nullable String why, List<String> fields) {
        static ChangeJson of(EventDetail.Change change) {
            return new ChangeJson(change.at(), change.by(), change.what(), change.why(), change.fields());
        }
    }

    static EventJson of(EventDetail event) {
        EventType type = event.row().type();
        return new EventJson(
                event.row().id(),
                event.row().timeline(),
                event.row().title(),
                DateMeaning.of(event.when()),
                type == null ? null : type.name(),
                event.row().mode(),
                event.contexts(),
                event.cameo(),
                event.row().actors().stream().map(ActorJson::of).toList(),
                event.row().place(),
                event.row().status().label(),
                event.pinned() == null ? null : event.pinned().label(),
                event.note(),
                event.row().significance(),
                event.row().confidence(),
                event.pattern(),
                event.evidence().stream().map(EvidenceJson::of).toList(),
                event.history().stream().map(ChangeJson::of).toList(),
                event.row().version(),
                Links.event(event.row().id()));
    }
}
