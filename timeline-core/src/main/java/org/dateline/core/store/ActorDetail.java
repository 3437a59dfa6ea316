package org.dateline.core.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor with all that is said of it.
 *
 * @param row what a list shows of it
 * @param wikidata its item there, or null
 * @param note a person's remark, or null
 * @param names the other names that it goes by, each a row of its own that can be taken out again
 * @param roles the offices it held, in the order given
 * @param timelines where it takes part
 * @param history its changes, newest first
 * @param version counts its changes from 0; the ETag of the API
 */
public record ActorDetail(
        ActorRow row,
        @Nullable String wikidata,
        @Nullable String note,
        List<Name> names,
        List<ActorRole> roles,
        List<OnTimeline> timelines,
        List<EventDetail.Change> history,
        long version) {
    /** Copies the lists. */
    public ActorDetail {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        timelines = List.copyOf(timelines);
        history = List.copyOf(history);
    }

    /**
     * Another name that an actor goes by.
     *
     * @param id the name's own number
     * @param name the name
     * @param into the number of the name that it was linked to: the actor's, or that of another of its names
     * @param origin where the name is from: {@code import}, or who entered it
     * @param by who said that it is this actor
     * @param at when
     * @param why the reason given, or null
     * @param version the name's own version, to take it out by
     */
    public record Name(
            long id,
            String name,
            long into,
            String origin,
            String by,
            Instant at,
            @Nullable String why,
            long version) {}

    /**
     * A timeline that an actor is on.
     *
     * @param name the timeline's name
     * @param title its name for readers
     * @param events how many events it takes part in there, never more than {@link ActorReader#MOST_COUNTED} + 1,
     *     which stands for more
     */
    public record OnTimeline(String name, String title, long events) {}
}
