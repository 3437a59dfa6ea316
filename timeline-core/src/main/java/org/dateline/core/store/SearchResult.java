package org.dateline.core.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search over all timelines finds.
 *
 * @param events dated ones that hold all words, in the order asked for
 * @param found how many there are, dated or not, counted up to {@link EventSearch#MOST_COUNTED}
 * @param more whether there are more than that
 * @param weighed by relevance, how many of the newest hits were compared, at most {@value Relevance#MOST}; else null
 * @param actors whose names are like the words, likeliest first
 * @param meant where nothing holds the words, the events of whom they may have meant; else null
 */
public record SearchResult(
        List<EventRow> events,
        long found,
        boolean more,
        @Nullable Integer weighed,
        List<ActorRow> actors,
        @Nullable Meant meant) {

    /**
     * Somebody whose name is like the words, a typing mistake forgiven.
     *
     * @param actor the likeliest who takes part in anything
     * @param events the newest dated ones
     */
    public record Meant(ActorRow actor, List<EventRow> events) {
        /** Copies the list. */
        public Meant {
            events = List.copyOf(events);
        }
    }

    /** Copies the lists. */
    public SearchResult {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
    }
}
