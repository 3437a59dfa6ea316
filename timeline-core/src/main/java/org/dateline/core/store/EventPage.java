package org.dateline.core.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of events.
 *
 * @param events in the order asked for
 * @param cursor where the page ended, or null when it is the last
 */
public record EventPage(List<EventRow> events, @Nullable Cursor cursor) {
    /** Copies the list. */
    public EventPage {
        events = List.copyOf(events);
    }

    /** The cursor of the next page; empty when this is the last. */
    public Optional<Cursor> next() {
        return Optional.ofNullable(cursor);
    }
}
