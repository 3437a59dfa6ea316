package org.dateline.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One version of an event's record: all of it that a person sees but the evidence, which documents give and no version
 * takes away. Revisions hold it as JSON before and after each change.
 *
 * @param coding type, mode, contexts and CAMEO code
 * @param place its name and precision, or null
 * @param status what its evidence makes of it, or a person over that
 * @param typed what a person cites, if anybody does
 * @param tags free words that people gave it
 * @param significanceSignals JSON, as the column has it
 * @param confidenceSignals JSON, as the column has it
 * @param sources how many independent sources tell of it
 * @param claimants how many independent parties claim it
 * @param review whose word it is
 * @param fixed names of the fields that a person gave it
 * @param removed whether it is off its timeline
 */
record EventState(
        String title,
        When when,
        Coding coding,
        List<Participant> actors,
        @Nullable Place place,
        Set<Modality> status,
        @Nullable String pinned,
        @Nullable String note,
        Optional<EventRows.Typed> typed,
        List<String> tags,
        int significance,
        String significanceSignals,
        double confidence,
        String confidenceSignals,
        int sources,
        int claimants,
        String review,
        List<String> fixed,
        boolean removed) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What sort of act it is. */
    record Coding(
            @Nullable EventType type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String cameo) {}

    static EventState of(EventEntity event, EventRows rows, TagRows tags) {
        return of(event, rows.participants(event), rows.typed(event), tags.ofEvent(event));
    }

    static EventState of(
            EventEntity event, List<Participant> actors, Optional<EventRows.Typed> typed, List<String> tags) {
        return new EventState(
                event.title,
                event.when.when(),
                new Coding(
                        event.type == null ? null : EventType.valueOf(event.type),
                        event.mode,
                        List.of(event.contexts),
                        event.cameo),
                actors,
                StoredTelling.place(event.place, event.placePrecision),
                EventWriting.names(event.modalities),
                event.pinned,
                event.note,
                typed,
                tags,
                event.significance,
                event.significanceSignals,
                event.confidence,
                event.confidenceSignals,
                event.sources,
                event.claimants,
                event.review.name(),
                List.of(event.fixedFields),
                event.removedAt != null);
    }

    /** The same record after it was judged: only what follows from that is read again. */
    EventState judged(EventEntity event) {
        return new EventState(
                title,
                when,
                coding,
                actors,
                place,
                status,
                pinned,
                note,
                typed,
                tags,
                significance,
                significanceSignals,
                confidence,
                confidenceSignals,
                sources,
                event.claimants,
                event.review.name(),
                List.of(event.fixedFields),
                event.removedAt != null);
    }

    /** Gives an event this record; the rows that hang from it, and what its evidence comes to, are not touched. */
    void give(EventEntity event) {
        event.title = title;
        event.when = WhenColumns.of(when);
        event.position = event.when.position();
        event.type = coding.type == null ? null : coding.type.name();
        event.mode = coding.mode;
        event.contexts = coding.contexts.toArray(String[]::new);
        event.cameo = coding.cameo;
        event.place = place == null ? null : place.name();
        event.placePrecision = place == null ? null : place.precision().name();
        event.pinned = pinned;
        event.note = note;
        event.significance = significance;
        event.significanceSignals = significanceSignals;
    }

    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("title", title);
        json.put("when", when.edtf() == null ? null : when.edtf().toString());
        json.put("zone", when.zone());
        json.put("basis", when.basis().name());
        json.put("rule", when.rule());
        json.put("anchor", when.anchor());
        json.put("inferred", when.inferred());
        json.put("reason", when.reason());
        json.put("expression", when.expression());
        json.put("type", coding.type == null ? null : coding.type.name());
        json.put("mode", coding.mode);
        words(json.putArray("contexts"), coding.contexts);
        json.put("cameo", coding.cameo);
        json.set("actors", StoredTelling.actors(actors));
        json.put("place", place == null ? null : place.name());
        json.put("placePrecision", place == null ? null : place.precision().name());
        words(json.putArray("status"), status.stream().map(Enum::name).toList());
        json.put("pinned", pinned);
        json.put("note", note);
        json.put("cited", typed.map(cited -> cited.modality().name()).orElse(null));
        json.put("citation", typed.map(EventRows.Typed::citation).orElse(null));
        json.put("url", typed.map(EventRows.Typed::url).orElse(null));
        words(json.putArray("tags"), tags);
        json.put("significance", significance);
        json.set("significanceSignals", StoredTelling.tree(significanceSignals));
        json.put("confidence", confidence);
        json.set("confidenceSignals", StoredTelling.tree(confidenceSignals));
        json.put("sources", sources);
        json.put("claimants", claimants);
        json.put("review", review);
        words(json.putArray("fixed"), fixed);
        json.put("removed", removed);
        return json;
    }

    private static void words(ArrayNode array, List<String> words) {
        words.forEach(array::add);
    }

    /** Whether a revision holds a whole version; those of before this was kept hold a part. */
    static boolean isWhole(@Nullable String json) {
        return json != null && StoredTelling.tree(json).hasNonNull("fixed");
    }

    /** Reads what {@link #json} writes. */
    static EventState read(String text) {
        JsonNode json = StoredTelling.tree(text);
        String type = text(json, "type");
        String cited = text(json, "cited");
        return new EventState(
                json.path("title").asText(),
                when(json),
                new Coding(
                        type == null ? null : EventType.valueOf(type),
                        text(json, "mode"),
                        words(json.path("contexts")),
                        text(json, "cameo")),
                StoredTelling.actors(json.path("actors")),
                StoredTelling.place(text(json, "place"), text(json, "placePrecision")),
                Set.copyOf(words(json.path("status")).stream()
                        .map(Modality::valueOf)
                        .toList()),
                text(json, "pinned"),
                text(json, "note"),
                cited == null
                        ? Optional.empty()
                        : Optional.of(new EventRows.Typed(
                                Modality.valueOf(cited), text(json, "citation"), text(json, "url"))),
                words(json.path("tags")),
                json.path("significance").asInt(),
                json.path("significanceSignals").toString(),
                json.path("confidence").asDouble(),
                json.path("confidenceSignals").toString(),
                json.path("sources").asInt(),
                json.path("claimants").asInt(),
                json.path("review").asText(),
                words(json.path("fixed")),
                json.path("removed").asBoolean());
    }

    private static When when(JsonNode json) {
        String edtf = text(json, "when");
        return new When(
                edtf == null ? null : Edtf.parse(edtf),
                text(json, "zone"),
                When.Basis.valueOf(json.path("basis").asText()),
                json.path("rule").asText(),
                text(json, "anchor"),
                json.path("inferred").asBoolean(),
                json.path("reason").asText(),
                text(json, "expression"));
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
