package org.dateline.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Status;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An event as our record had it at a moment of the past, right or wrong, by its revisions.
 *
 * @param id its id
 * @param recorded when it was last changed before that moment
 * @param by who changed it then: a user's name, or {@code import}
 * @param title its title
 * @param when its date with the reason
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, or null
 * @param actors who takes part
 * @param place where, or null
 * @param status where it stood, for the day of that moment
 * @param modalities what its evidence made of it
 * @param note a person's remark, or null
 * @param significance 0 to 100
 */
public record StoodEvent(
        UUID id,
        Instant recorded,
        String by,
        String title,
        When when,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Participant> actors,
        @Nullable String place,
        Status status,
        Set<Modality> modalities,
        @Nullable String note,
        int significance) {
    /** Copies the lists. */
    public StoodEvent {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        modalities = Set.copyOf(modalities);
    }

    /**
     * A page of a timeline as it stood.
     *
     * @param next what to ask for the page after it; null when this is the last
     */
    public record Page(List<StoodEvent> events, @Nullable Cursor next) {
        /** Copies the list. */
        public Page {
            events = List.copyOf(events);
        }
    }
}
