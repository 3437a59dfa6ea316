package org.dateline.web.page;

import java.util.Locale;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Status;

/**
 * A word with the look that belongs to it; never the look alone.
 *
 * @param label the word
 * @param style classes of the style sheet
 */
public record Badge(String label, String style) {
    /** An event's status. */
    public static Badge of(Status status) {
        return new Badge(status.label(), "status status-" + status.name().toLowerCase(Locale.ROOT));
    }

    /** What one document makes of an event. */
    public static Badge of(Modality modality) {
        return new Badge(
                modality.label(), "modality modality-" + modality.name().toLowerCase(Locale.ROOT));
    }
}
