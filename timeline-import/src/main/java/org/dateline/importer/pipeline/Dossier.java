package org.dateline.importer.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.store.EventDraft;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.JsonLines;
import org.dateline.importer.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A seed dossier that is shipped: a timeline with documents that the import reads and events that were written by hand.
 *
 * @param name the timeline's key
 * @param title its name for readers
 * @param description what it is about
 * @param documents texts with their publication dates
 * @param events what was written by hand
 */
public record Dossier(
        String name, String title, String description, List<Document> documents, List<CuratedEvent> events) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An event written by hand, with a key that stays the same. */
    public record CuratedEvent(String id, EventDraft draft) {}

    /** Names of the dossiers that are shipped. */
    public static List<String> shipped() throws IOException {
        return lines("/seeds/dossiers.txt");
    }

    /**
     * Reads a dossier that is shipped.
     *
     * @throws IOException naming file and line when it is not of its form
     */
    public static Dossier read(String name) throws IOException {
        String folder = "/seeds/" + name + "/";
        JsonNode head = JSON.readTree(String.join("\n", lines(folder + "timeline.json")));
        List<Document> documents = new ArrayList<>();
        for (String line : lines(folder + "documents.jsonl")) {
            documents.add(document(folder + "documents.jsonl line " + (documents.size() + 1), line));
        }
        List<CuratedEvent> events = new ArrayList<>();
        for (String line : lines(folder + "events.jsonl")) {
            events.add(event(folder + "events.jsonl line " + (events.size() + 1), line));
        }
        return new Dossier(
                name, head.path("title").asText(), head.path("description").asText(), documents, events);
    }

    private static Document document(String place, String line) throws IOException {
        try {
            return JsonLines.read(place, line, DocumentReader.Given.NOTHING);
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static CuratedEvent event(String place, String line) throws IOException {
        try {
            JsonNode event = JSON.readTree(line);
            return new CuratedEvent(event.path("id").asText(), draft(event));
        } catch (IllegalArgumentException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }

    private static EventDraft draft(JsonNode event) {
        List<Participant> actors = new ArrayList<>();
        for (JsonNode actor : event.path("actors")) {
            actors.add(new Participant(
                    actor.path("name").asText(),
                    Participant.Role.valueOf(actor.path("role").asText().toUpperCase(Locale.ROOT))));
        }
        List<String> contexts = new ArrayList<>();
        event.path("contexts").forEach(context -> contexts.add(context.asText()));
        String type = text(event, "type");
        String facts = Objects.requireNonNull(text(event, "facts"), "facts are missing");
        return new EventDraft(
                event.path("title").asText(),
                when(event, facts),
                type == null ? null : EventType.valueOf(type),
                text(event, "mode"),
                contexts,
                actors,
                text(event, "place"),
                Modality.valueOf(event.path("status").asText().toUpperCase(Locale.ROOT)),
                text(event, "note"),
                facts,
                null,
                event.path("significance").asInt());
    }

    private static When when(JsonNode event, String facts) {
        String written = event.path("when").asText();
        return new When(
                Edtf.parse(written),
                text(event, "zone"),
                When.Basis.PERSON,
                "curated",
                null,
                false,
                "Entered by hand as " + written + ", after " + facts,
                null);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Dossier.class.getResourceAsStream(resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        }
    }
}
