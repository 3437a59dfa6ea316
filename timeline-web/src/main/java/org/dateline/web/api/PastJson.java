package org.dateline.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.store.Commitment;
import org.dateline.core.store.KnownChange;
import org.dateline.core.store.StoodEvent;
import org.dateline.core.time.CalendarTime;
import org.dateline.web.date.DateMeaning;
import org.dateline.web.date.DateWords;
import org.dateline.web.date.DayBounds;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed, what the record once was, and what became of commitments. */
final class PastJson {
    private PastJson() {}

    private static @Nullable String next(@Nullable Object place) {
        return place == null ? null : place.toString();
    }

    /** A page of changes. */
    @Schema(name = "ChangesPage")
    public record Changes(
            List<ChangedJson> changes,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next) {
        static Changes of(KnownChange.Page page) {
            return new Changes(page.changes().stream().map(ChangedJson::of).toList(), PastJson.next(page.next()));
        }
    }

    /** What changed of one event. */
    @Schema(name = "Changed")
    public record ChangedJson(
            @Schema(description = "The day that brought the newest report of it, or on which its time ran out")
            LocalDate day,

            @Schema(description = "known (it became known), status, date, title")
            List<String> what,

            @Schema(description = "As it was known on the first day; null where nobody could know of it") @Nullable
            EventRowJson before,

            @Schema(description = "As it was known on the last day")
            EventRowJson after) {
        static ChangedJson of(KnownChange change) {
            return new ChangedJson(
                    change.day(),
                    change.what().stream().map(KnownChange.What::label).sorted().toList(),
                    change.before() == null ? null : EventRowJson.of(change.before()),
                    EventRowJson.of(change.after()));
        }
    }

    /** A page of commitments. */
    @Schema(name = "CommitmentsPage")
    public record Commitments(
            List<CommitmentJson> commitments,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next) {
        static Commitments of(Commitment.Page page) {
            return new Commitments(
                    page.commitments().stream().map(CommitmentJson::of).toList(), PastJson.next(page.next()));
        }
    }

    /** What somebody committed to, and what became of it. */
    @Schema(name = "Commitment")
    public record CommitmentJson(
            EventRowJson event,

            @Schema(description = "planned, offered or demanded")
            String made,

            @Schema(description = "Who made it") List<String> by,

            @Schema(description = "Towards whom; empty where the text does not tell")
            List<String> to,

            DueJson due,

            @Schema(description = "The first report of it; null where only a person's word has it so") @Nullable
            SaidJson said,

            @Schema(description = "The first report of what became of it; null where there is none") @Nullable
            SaidJson became,

            @Schema(description = "overdue, open, kept, claimed, disputed, cancelled or denied")
            String outcome) {
        static CommitmentJson of(Commitment commitment) {
            return new CommitmentJson(
                    EventRowJson.of(commitment.event()),
                    commitment.made().label(),
                    commitment.by(),
                    commitment.to(),
                    DueJson.of(commitment.due(), commitment.dueExclusive()),
                    SaidJson.of(commitment.said()),
                    SaidJson.of(commitment.became()),
                    commitment.outcome().label());
        }
    }

    /** By when. */
    @Schema(name = "Due")
    public record DueJson(
            String words,
            @Nullable String edtf,

            @Schema(description = "The last day or minute that belongs to it; null where it is open") @Nullable
            String latest) {
        static DueJson of(@Nullable String edtf, @Nullable CalendarTime exclusive) {
            return new DueJson(
                    DateWords.of(edtf), edtf, DayBounds.of(null, exclusive).latest());
        }
    }

    /** A report: who had it, and when. */
    @Schema(name = "Report")
    public record SaidJson(
            @Schema(description = "The day from which it counts: its publication, or that of its record")
            LocalDate day,

            @Nullable UUID document,
            String title,
            @Nullable String source,
            String quote) {
        static @Nullable SaidJson of(Commitment.@Nullable Said said) {
            return said == null
                    ? null
                    : new SaidJson(said.day(), said.document(), said.title(), said.source(), said.quote());
        }
    }

    /** A page of the record as it stood. */
    @Schema(name = "RecordPage")
    public record StoodPage(
            List<Stood> events,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next) {
        static StoodPage of(StoodEvent.Page page) {
            return new StoodPage(page.events().stream().map(Stood::of).toList(), PastJson.next(page.next()));
        }
    }

    /** An event as our record had it at a moment. */
    @Schema(name = "StoodEvent")
    public record Stood(
            UUID id,

            @Schema(description = "When it was last changed before that moment")
            Instant recorded,

            @Schema(description = "Who changed it then") String by,

            String title,
            DateMeaning when,
            @Nullable String type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String cameo,
            List<ActorJson> actors,
            @Nullable String place,

            @Schema(description = "Where it stood, for the day of that moment")
            String status,

            @Nullable String note,
            int significance,
            @Schema(description = "Its page") String url) {
        static Stood of(StoodEvent event) {
            EventType type = event.type();
            return new Stood(
                    event.id(),
                    event.recorded(),
                    event.by(),
                    event.title(),
                    DateMeaning.of(event.when()),
                    type == null ? null : type.name(),
                    event.mode(),
                    event.contexts(),
                    event.cameo(),
                    event.actors().stream().map(ActorJson::of).toList(),
                    event.place(),
                    event.status().label(),
                    event.note(),
                    event.significance(),
                    Links.event(event.id()));
        }
    }
}
