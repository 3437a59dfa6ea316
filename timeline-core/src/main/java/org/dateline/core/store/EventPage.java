package org.dateline.core.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of events.
 *
 * @param events in the order asked for
 * @param cursor where the page ended, or null when it is the last
 * @param weighed in a list by relevance, how many hits were compared: all, or the newest {@value Relevance#MOST}; else null
 */
public record EventPage(
        List<EventRow> events,
        @Nullable Cursor cursor,
        @Nullable Integer weighed) {
    /** Copies the list. */
    public EventPage {
        events = List.copyOf(events);
    }

    /** A page of a list in the order of time or of confidence. */
    public EventPage(List<EventRow> events, @Nullable Cursor cursor) {
        this(events, cursor, null);
    }

    /** The cursor of the next page; empty when this is the last. */
    public Optional<Cursor> next() {
        return Optional.ofNullable(cursor);
    }
}
