package org.dateline.web.actor;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.ActorKind;
import org.dateline.core.store.ActorDetail;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.ActorRole;
import org.dateline.core.store.Cursor;
import org.dateline.core.store.EventPage;
import org.dateline.core.time.Edtf;
import org.dateline.web.date.DateWords;
import org.dateline.web.event.EventItem;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * An actor as its page shows it.
 *
 * @param url its page
 * @param name the name it is shown by
 * @param kind what it is, or null where that is not known
 * @param wikidata its item there, or null
 * @param note a person's remark, or null
 * @param names the other names it goes by
 * @param roles the offices it held
 * @param timelines where it takes part
 * @param events the page's events by time
 * @param place where the page begins
 * @param first the first page, or null when this is it
 * @param next the page after this one, or null when this is the last
 */
public record ActorView(
        String url,
        String name,
        @Nullable String kind,
        @Nullable String wikidata,
        @Nullable String note,
        List<ActorDetail.Name> names,
        List<Role> roles,
        List<OnTimeline> timelines,
        List<EventItem> events,
        ActorPlace place,
        @Nullable String first,
        @Nullable String next) {

    /**
     * An office that the actor held.
     *
     * @param office what it is, and whose
     * @param dates since when and until when, in words; empty where neither is known
     * @param citation where that is from, or null
     */
    public record Role(
            String office, String dates, @Nullable String citation) {
        static Role of(ActorRole role) {
            String office = role.forWhom() == null ? role.office() : role.office() + ", " + role.forWhom();
            return new Role(office, dates(role.since(), role.until()), role.citation());
        }

        private static String dates(@Nullable Edtf since, @Nullable Edtf until) {
            String from = since == null ? "" : "from " + DateWords.of(since.toString());
            String to = until == null ? "" : "until " + DateWords.of(until.toString());
            return (from + " " + to).strip();
        }
    }

    /**
     * A timeline that the actor is on.
     *
     * @param title its title
     * @param url this page with that timeline's events only
     * @param count how many events, in words
     * @param here whether the page shows that timeline's only
     */
    public record OnTimeline(String title, String url, String count, boolean here) {}

    /** Puts an actor's page together. */
    static ActorView of(ActorDetail actor, EventPage page, ActorPlace place) {
        long id = actor.row().id();
        String url = Links.actor(id);
        Cursor next = page.cursor();
        return new ActorView(
                url,
                actor.row().name(),
                actor.row().kind() == ActorKind.UNKNOWN
                        ? null
                        : actor.row().kind().label(),
                actor.wikidata(),
                actor.note(),
                actor.names(),
                actor.roles().stream().map(Role::of).toList(),
                actor.timelines().stream()
                        .map(on -> new OnTimeline(
                                on.title(),
                                Links.to(url).with("timeline", on.name()).toString() + "#events",
                                count(on.events()),
                                on.name().equals(place.timeline())))
                        .toList(),
                page.events().stream().map(EventItem::of).toList(),
                place,
                place.after().isBlank() ? null : place.first(id),
                next == null ? null : place.next(id, next));
    }

    private static String count(long events) {
        if (events > ActorReader.MOST_COUNTED) {
            return "more than 1,000 events";
        }
        return events == 1 ? "1 event" : String.format(Locale.ENGLISH, "%,d events", events);
    }
}
