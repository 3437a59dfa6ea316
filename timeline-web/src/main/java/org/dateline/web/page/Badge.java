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
        return new Badge(words(status), "status status-" + status.name().toLowerCase(Locale.ROOT));
    }

    private static String words(Status status) {
        return status == Status.NEGATED ? "Did not happen" : capital(status.label());
    }

    /** What one document makes of an event. */
    public static Badge of(Modality modality) {
        String like =
                switch (modality) {
                    case HAPPENED, ONGOING -> "happened";
                    case PLANNED -> "planned";
                    case CLAIMED -> "claimed";
                    case DENIED -> "denied";
                    case NEGATED -> "negated";
                    case EXPECTED, DEMANDED, OFFERED, CONDITIONAL -> "proposed";
                };
        return new Badge(capital(modality.label()), "status status-" + like);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
