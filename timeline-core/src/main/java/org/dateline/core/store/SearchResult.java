package org.dateline.core.store;

import java.util.List;

/**
 * What a search over all timelines finds.
 *
 * @param events the newest dated ones that hold all words
 * @param found how many there are, dated or not, counted up to {@link EventSearch#MOST_COUNTED}
 * @param more whether there are more than that
 * @param actors whose names are like the words, likeliest first
 */
public record SearchResult(List<EventRow> events, long found, boolean more, List<ActorRow> actors) {
    /** Copies the lists. */
    public SearchResult {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
    }
}
