package org.dateline.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dateline.core.store.ActorDetail;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.ActorRow;
import org.dateline.core.time.Edtf;
import org.dateline.web.page.Links;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One actor with all that is said of it. */
@Schema(name = "ActorProfile")
public record ActorProfileJson(
        @Schema(description = "Its number") long id,
        @Schema(description = "The name it is shown by") String name,

        @Schema(description = "person, government, organisation, body or unknown")
        String kind,

        @Schema(description = "Its item there", examples = "Q7747") @Nullable
        String wikidata,

        @Nullable String note,

        @Schema(description = "The other names it goes by, each with its own number and version, to take it out by")
        List<NameJson> names,

        @Schema(description = "The offices it held") List<RoleJson> roles,

        @Schema(description = "Where it takes part") List<OnTimelineJson> timelines,

        List<EventJson.ChangeJson> history,

        @Schema(description = "Counts its changes; the ETag")
        long version,

        @Schema(description = "Its page") String url) {

    /** Another name of an actor. */
    @Schema(name = "ActorName")
    public record NameJson(
            @Schema(description = "The name's own number") long id,
            String name,

            @Schema(description = "The number of the name that it was linked to")
            long into,

            @Schema(description = "Where the name is from: import, or who entered it")
            String origin,

            @Schema(description = "Who said that it is this actor")
            String by,

            Instant at,
            @Nullable String why,
            long version) {}

    /** An office that an actor held. */
    @Schema(name = "ActorRole")
    public record RoleJson(
            @Nullable String office,

            @Schema(description = "The government or organisation whose office it is") @Nullable
            String forWhom,

            @Schema(description = "When it began, in EDTF", examples = "2021-03") @Nullable
            String since,

            @Schema(description = "When it ended, in EDTF") @Nullable
            String until,

            @Schema(description = "Where this is from, in words") @Nullable
            String citation) {}

    /** A timeline that an actor is on. */
    @Schema(name = "ActorOnTimeline")
    public record OnTimelineJson(
            String name,
            String title,

            @Schema(description = "How many events it takes part in there, counted up to 1000")
            long events,

            @Schema(description = "Whether there are more than that")
            boolean more) {}

    /** An actor as a list shows it. */
    @Schema(name = "ActorRow")
    public record Row(long id, String name, String kind) {
        static Row of(ActorRow row) {
            return new Row(row.id(), row.name(), label(row));
        }
    }

    /** A page of actors. */
    @Schema(name = "ActorPage")
    public record Page(
            List<Row> actors,

            @Schema(description = "Send it as 'after' for the next page; null when this is the last") @Nullable
            String next) {}

    private static String label(ActorRow row) {
        return row.kind().name().toLowerCase(Locale.ROOT);
    }

    static ActorProfileJson of(ActorDetail actor) {
        return new ActorProfileJson(
                actor.row().id(),
                actor.row().name(),
                label(actor.row()),
                actor.wikidata(),
                actor.note(),
                actor.names().stream()
                        .map(name -> new NameJson(
                                name.id(),
                                name.name(),
                                name.into(),
                                name.origin(),
                                name.by(),
                                name.at(),
                                name.why(),
                                name.version()))
                        .toList(),
                actor.roles().stream()
                        .map(role -> new RoleJson(
                                role.office(), role.forWhom(), text(role.since()), text(role.until()), role.citation()))
                        .toList(),
                actor.timelines().stream()
                        .map(on -> new OnTimelineJson(
                                on.name(),
                                on.title(),
                                Math.min(on.events(), ActorReader.MOST_COUNTED),
                                on.events() > ActorReader.MOST_COUNTED))
                        .toList(),
                actor.history().stream().map(EventJson.ChangeJson::of).toList(),
                actor.version(),
                Links.actor(actor.row().id()));
    }

    private static @Nullable String text(@Nullable Edtf edtf) {
        return edtf == null ? null : edtf.toString();
    }
}
