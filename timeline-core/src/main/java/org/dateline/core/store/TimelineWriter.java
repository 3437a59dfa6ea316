package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes timelines and events; each call is one transaction and writes a revision. */
@ApplicationScoped
public class TimelineWriter {

    /**
     * Makes a timeline.
     *
     * @param name its key, or null to make one from the title
     * @return its key
     * @throws FieldException if the title is blank or too long, the name is not of its form, or is taken
     */
    public String createTimeline(@Nullable String name, String title, String description) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes title, description and whether it is archived; the key stays.
     *
     * @throws StaleException if it is no longer at the version given
     */
    public void changeTimeline(String name, long version, String title, String description, boolean archived) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds an event.
     *
     * @param by who enters it
     * @throws FieldException with field {@code timeline} if the timeline is archived
     */
    public UUID create(String timeline, EventDraft draft, String by) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes an event; what the documents say of it stays beside it.
     *
     * @param why a reason, or null
     * @return the new version
     * @throws StaleException if it is no longer at the version given
     */
    public long change(UUID event, long version, EventDraft draft, String by, @Nullable String why) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes an event off the timeline; its history stays and {@link #restore} brings it back.
     *
     * @throws StaleException if it is no longer at the version given
     */
    public void remove(UUID event, long version, String by, @Nullable String why) {
        throw new UnsupportedOperationException();
    }

    /** Brings a removed event back. */
    public void restore(UUID event, String by) {
        throw new UnsupportedOperationException();
    }
}
