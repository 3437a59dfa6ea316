package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads timelines, events and documents. Every method that names a missing thing throws {@link NotFoundException}. */
@ApplicationScoped
public class TimelineReader {

    /** All timelines by title; archived ones only when asked for. */
    public List<TimelineSummary> timelines(boolean archivedToo) {
        throw new UnsupportedOperationException();
    }

    /** One timeline. */
    public TimelineSummary timeline(String name) {
        throw new UnsupportedOperationException();
    }

    /** One page of events. */
    public EventPage events(TimelineQuery query) {
        throw new UnsupportedOperationException();
    }

    /** One event with its evidence and history, with its status as of a day. */
    public EventDetail event(UUID id, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Counts and labels for the interactive view. */
    public LaneView lanes(LaneQuery query) {
        throw new UnsupportedOperationException();
    }

    /** The documents of a timeline, newest publication first. */
    public List<DocumentRow> documents(String timeline) {
        throw new UnsupportedOperationException();
    }

    /** One document with what was found in it. */
    public DocumentDetail document(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Names of actors of a timeline that begin with or contain the words, most used first, at most twenty. */
    public List<String> actors(String timeline, String words) {
        throw new UnsupportedOperationException();
    }
}
