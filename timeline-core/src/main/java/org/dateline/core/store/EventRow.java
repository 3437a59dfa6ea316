package org.dateline.core.store;

import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it.
 *
 * @param id its id, unique over all timelines
 * @param timeline the name of its timeline
 * @param title what a reader would write
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param place where, or null
 * @param edtf its date, or null when it is not known
 * @param earliest first moment that belongs to the date, inclusive; null when open or unknown
 * @param latest first moment after the date, exclusive; null when open or unknown
 * @param inferred whether the date is not stated by the text itself
 * @param status computed for the day of the query
 * @param actors who takes part
 * @param significance 0 to 100
 * @param confidence 0 to 1; 1 for an event that a person entered
 * @param sources how many independent sources tell of it; 0 where only a person does
 * @param review whose word it is
 * @param version counts its changes from 0; the ETag of the API
 */
public record EventRow(
        UUID id,
        String timeline,
        String title,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable Place place,
        @Nullable String edtf,
        @Nullable CalendarTime earliest,
        @Nullable CalendarTime latest,
        boolean inferred,
        Status status,
        List<Participant> actors,
        int significance,
        double confidence,
        int sources,
        Review review,
        long version) {
    /** Copies the list. */
    public EventRow {
        actors = List.copyOf(actors);
    }
}
