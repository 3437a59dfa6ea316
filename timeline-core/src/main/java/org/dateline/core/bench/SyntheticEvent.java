package org.dateline.core.bench;

import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One made event with what hangs from it.
 *
 * @param actors ranks of who takes part, each once
 * @param place rank of the place, -1 for none
 * @param documents numbers of the documents that tell of it
 */
record SyntheticEvent(
        UUID id,
        EventType type,
        SyntheticDate date,
        String title,
        List<String> quotes,
        int[] actors,
        int place,
        long[] documents,
        Modality modality,
        int significance,
        double confidence) {

    /**
     * A date as the event's columns have it.
     *
     * @param edtf null where unknown
     * @param earliest first second, null where open
     * @param latest first second after, null where open
     */
    record SyntheticDate(
            @Nullable String edtf,
            @Nullable Long earliest,
            @Nullable Long latest) {
        /** As the store has it. */
        long position() {
            if (earliest != null) {
                return earliest;
            }
            return latest != null ? latest - 1 : Long.MAX_VALUE;
        }
    }
}
