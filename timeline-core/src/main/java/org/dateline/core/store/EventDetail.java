package org.dateline.core.store;

import java.time.Instant;
import java.util.List;
import org.dateline.core.dedup.Contradiction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Signal;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One event with everything known about it.
 *
 * @param row what a list shows of it
 * @param when its date with the reason
 * @param contexts PLOVER contexts
 * @param tags free words that people gave it
 * @param cameo CAMEO code, or null
 * @param note a person's remark, or null
 * @param pattern the extraction pattern that made it, or null when a person did
 * @param pinned what a person says the event is, over what the documents say; null when no person did
 * @param significanceSignals what its significance is the sum of; empty where a person set it
 * @param confidenceSignals what its confidence follows from, in log-odds; empty where a person entered it
 * @param evidence what speaks for it and against it, oldest publication first
 * @param contradictions what the evidence does not agree on; the sides name places in {@code evidence}, from 0
 * @param history its changes, newest first
 */
public record EventDetail(
        EventRow row,
        When when,
        List<String> contexts,
        List<String> tags,
        @Nullable String cameo,
        @Nullable String note,
        @Nullable String pattern,
        @Nullable Modality pinned,
        List<Signal> significanceSignals,
        List<Signal> confidenceSignals,
        List<Evidence> evidence,
        List<Contradiction> contradictions,
        List<Change> history) {
    /** Copies the lists. */
    public EventDetail {
        contexts = List.copyOf(contexts);
        tags = List.copyOf(tags);
        significanceSignals = List.copyOf(significanceSignals);
        confidenceSignals = List.copyOf(confidenceSignals);
        contradictions = List.copyOf(contradictions);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /**
     * One change of an event.
     *
     * @param revision its number, for {@link TimelineWriter#restoreVersion}
     * @param at when
     * @param by who: a user's name, or {@code import}
     * @param what {@code created}, {@code changed}, {@code accepted}, {@code removed}, {@code restored},
     *     {@code version restored} or {@code evidence added}
     * @param why the reason given, or null
     * @param fields the names of the fields that changed
     * @param before the record before it, as JSON; null for the first
     * @param after the record after it, as JSON; null where it is not kept
     * @param whole whether that is all of the record, so that it can be restored
     */
    public record Change(
            long revision,
            Instant at,
            String by,
            String what,
            @Nullable String why,
            List<String> fields,
            @Nullable String before,
            @Nullable String after,
            boolean whole) {
        /** Copies the list. */
        public Change {
            fields = List.copyOf(fields);
        }
    }
}
