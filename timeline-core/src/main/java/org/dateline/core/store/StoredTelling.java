package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/** An event as one document alone has it, kept with its evidence as JSON, so that no later document changes it. */
record StoredTelling(
        String title,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Participant> actors,
        @Nullable Place place,
        When when,
        Significance significance,
        Confidence confidence,
        String pattern) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static StoredTelling of(EventMention mention) {
        return new StoredTelling(
                mention.title(),
                mention.type(),
                mention.mode(),
                mention.contexts(),
                mention.cameo(),
                mention.actors(),
                mention.place(),
                mention.when(),
                mention.significance(),
                mention.confidence(),
                mention.pattern());
    }

    /** An event as it is shown now. */
    static StoredTelling of(EventEntity event, List<Participant> actors) {
        return new StoredTelling(
                event.title,
                event.type == null ? null : EventType.valueOf(event.type),
                event.mode,
                List.of(event.contexts),
                event.cameo,
                actors,
                place(event.place, event.placePrecision),
                event.when.when(),
                new Significance(event.significance, signals(event.significanceSignals)),
                new Confidence(event.confidence, signals(event.confidenceSignals)),
                event.pattern == null ? "" : event.pattern);
    }

    /** The same with some fields of another. */
    StoredTelling with(StoredTelling other, Set<EventField> fields) {
        boolean coded = fields.contains(EventField.CODING);
        return new StoredTelling(
                fields.contains(EventField.TITLE) ? other.title : title,
                coded ? other.type : type,
                coded ? other.mode : mode,
                coded ? other.contexts : contexts,
                coded ? other.cameo : cameo,
                fields.contains(EventField.ACTORS) ? other.actors : actors,
                fields.contains(EventField.PLACE) ? other.place : place,
                fields.contains(EventField.WHEN) ? other.when : when,
                significance,
                confidence,
                pattern);
    }

    /** The same with other figures. */
    StoredTelling weighed(Significance matters, Confidence sure) {
        return new StoredTelling(title, type, mode, contexts, cameo, actors, place, when, matters, sure, pattern);
    }

    String json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("title", title);
        json.put("type", type == null ? null : type.name());
        json.put("mode", mode);
        ArrayNode plain = json.putArray("contexts");
        contexts.forEach(plain::add);
        json.put("cameo", cameo);
        json.set("actors", actors(actors));
        json.put("place", place == null ? null : place.name());
        json.put("placePrecision", place == null ? null : place.precision().name());
        json.set("when", when(when));
        json.put("significance", significance.points());
        json.set("significanceSignals", signals(significance.signals()));
        json.put("confidence", confidence.value());
        json.set("confidenceSignals", signals(confidence.signals()));
        json.put("pattern", pattern);
        return json.toString();
    }

    /** Actors as tellings and revisions have them. */
    static ArrayNode actors(List<Participant> actors) {
        ArrayNode parties = JSON.createArrayNode();
        for (Participant actor : actors) {
            parties.addObject()
                    .put("name", actor.name())
                    .put("role", actor.role().name())
                    .put("actsFor", actor.actsFor());
        }
        return parties;
    }

    /** Reads what {@link #actors(List)} writes. */
    static List<Participant> actors(JsonNode parties) {
        List<Participant> actors = new ArrayList<>();
        for (JsonNode actor : parties) {
            actors.add(new Participant(
                    actor.path("name").asText(),
                    Participant.Role.valueOf(actor.path("role").asText()),
                    text(actor, "actsFor")));
        }
        return actors;
    }

    private static ObjectNode when(When when) {
        return JSON.createObjectNode()
                .put("edtf", when.edtf() == null ? null : when.edtf().toString())
                .put("zone", when.zone())
                .put("basis", when.basis().name())
                .put("rule", when.rule())
                .put("anchor", when.anchor())
                .put("inferred", when.inferred())
                .put("reason", when.reason())
                .put("expression", when.expression());
    }

    static StoredTelling read(String text) {
        JsonNode json = tree(text);
        List<String> contexts = new ArrayList<>();
        json.path("contexts").forEach(context -> contexts.add(context.asText()));
        String type = text(json, "type");
        return new StoredTelling(
                json.path("title").asText(),
                type == null ? null : EventType.valueOf(type),
                text(json, "mode"),
                contexts,
                text(json, "cameo"),
                actors(json.path("actors")),
                place(text(json, "place"), text(json, "placePrecision")),
                readWhen(json.path("when")),
                new Significance(json.path("significance").asInt(), signals(json.path("significanceSignals"))),
                new Confidence(json.path("confidence").asDouble(), signals(json.path("confidenceSignals"))),
                json.path("pattern").asText());
    }

    private static When readWhen(JsonNode when) {
        String edtf = text(when, "edtf");
        return new When(
                edtf == null ? null : Edtf.parse(edtf),
                text(when, "zone"),
                When.Basis.valueOf(when.path("basis").asText()),
                when.path("rule").asText(),
                text(when, "anchor"),
                when.path("inferred").asBoolean(),
                when.path("reason").asText(),
                text(when, "expression"));
    }

    /** A place of two columns; null where there is none. */
    static @Nullable Place place(@Nullable String name, @Nullable String precision) {
        return name == null || name.isBlank()
                ? null
                : new Place(name, precision == null ? Place.Precision.UNKNOWN : Place.Precision.valueOf(precision));
    }

    /** Signals as the columns of events and evidence have them. */
    static ArrayNode signals(List<Signal> signals) {
        ArrayNode json = JSON.createArrayNode();
        for (Signal signal : signals) {
            json.addObject().put("name", signal.name()).put("points", signal.points());
        }
        return json;
    }

    /** Reads such a column; null and empty ones have no signals. */
    static List<Signal> signals(@Nullable String column) {
        return column == null ? List.of() : signals(tree(column));
    }

    private static List<Signal> signals(JsonNode json) {
        List<Signal> signals = new ArrayList<>();
        for (JsonNode signal : json) {
            signals.add(new Signal(
                    signal.path("name").asText(), signal.path("points").asDouble()));
        }
        return signals;
    }

    static JsonNode tree(String column) {
        try {
            return JSON.readTree(column);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a jsonb column always holds JSON", e);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
