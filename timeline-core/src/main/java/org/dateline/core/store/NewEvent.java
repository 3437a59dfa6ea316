package org.dateline.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dateline.core.model.Participant;
import org.jspecify.annotations.Nullable;

/**
 * An event that is not in the store yet, with all that hangs from it: what its one piece of evidence makes of it follows
 * without asking the database.
 *
 * @param event its columns
 * @param parts who takes part
 * @param actors the same by the names that they are written under
 * @param names the numbers of those
 * @param evidence what tells of it
 * @param tags free words, in order
 * @param day from which readers could know of it
 * @param by who adds it
 */
record NewEvent(
        EventEntity event,
        List<Participants.Written> parts,
        List<Participant> actors,
        ActorNames names,
        EventRows.NewEvidence evidence,
        List<String> tags,
        LocalDate day,
        String by) {
    static final List<String> COLUMNS = List.of(
            "timeline_id",
            "id",
            "title",
            "type",
            "mode",
            "contexts",
            "cameo",
            "place",
            "place_precision",
            "edtf",
            "earliest",
            "latest",
            "position",
            "zone",
            "basis",
            "rule",
            "anchor",
            "inferred",
            "reason",
            "expression",
            "modalities",
            "note",
            "significance",
            "significance_signals",
            "confidence",
            "confidence_signals",
            "sources",
            "claimants",
            "pattern",
            "recorded_at",
            "known_from",
            "known_since",
            "review",
            "fixed_fields",
            "version",
            "words");

    /** The values of all {@link #COLUMNS} but the last. */
    List<@Nullable Object> values() {
        WhenColumns when = event.when;
        return Arrays.asList(
                event.timelineId,
                event.id,
                event.title,
                event.type,
                event.mode,
                List.of(event.contexts),
                event.cameo,
                event.place,
                event.placePrecision,
                when.edtf,
                when.earliest,
                when.latest,
                event.position,
                when.zone,
                when.basis,
                when.rule,
                when.anchor,
                when.inferred,
                when.reason,
                when.expression,
                event.modalities,
                event.note,
                event.significance,
                event.significanceSignals,
                event.confidence,
                event.confidenceSignals,
                event.sources,
                event.claimants,
                event.pattern,
                event.recordedAt,
                day,
                day,
                event.review.name(),
                List.of(event.fixedFields),
                event.version);
    }

    /** What a search looks in; the same as {@link EventRows#refreshWords} makes of the rows. */
    String words() {
        List<@Nullable String> words = new ArrayList<>();
        words.add(event.title);
        words.add(event.place);
        words.add(event.note);
        words.add(names.words(actors));
        words.addAll(evidence.quotes());
        words.removeIf(Objects::isNull);
        return String.join(" ", words);
    }

    Instant at() {
        return event.recordedAt;
    }

    /** Its first version. */
    EventState state() {
        return EventState.of(event, Participants.shown(parts), evidence.typed(), tags);
    }
}
