package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Signal;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;

/** Draws events for people to judge: the same of the same documents, whatever their order. */
public final class ToJudge {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Extractor extractor = new Extractor();
    private final List<Drawn> drawn = new ArrayList<>();

    private record Drawn(long lot, String line) {}

    private ToJudge() {}

    /**
     * So many lines, each an event with {@code "right": null}: put true or false there.
     *
     * @param complaints takes what could not be read
     */
    public static List<String> lines(Path documents, int most, Consumer<String> complaints) throws IOException {
        ToJudge events = new ToJudge();
        Sources.read(documents, Sources.Kind.JSON_LINES, DocumentReader.Given.NOTHING, new Sources.Receiver() {
            @Override
            public void document(Document document) {
                events.add(document);
            }

            @Override
            public void unnamed(Document document) {
                events.add(document);
            }

            @Override
            public void unreadable(String name, String message) {
                complaints.accept(message);
            }
        });
        return events.drawn.stream()
                .sorted(Comparator.comparingLong(Drawn::lot).thenComparing(Drawn::line))
                .limit(most)
                .map(Drawn::line)
                .toList();
    }

    private void add(Document document) {
        int number = 0;
        for (EventMention event : extractor.extract(document).events()) {
            CRC32 lot = new CRC32();
            lot.update((document.name() + " " + number++ + " " + event.title()).getBytes(StandardCharsets.UTF_8));
            drawn.add(new Drawn(lot.getValue(), line(document, event)));
        }
    }

    private static String line(Document document, EventMention event) {
        ObjectNode json = JSON.createObjectNode();
        json.putNull("right");
        json.put("doc", document.name());
        json.put("event", event.title());
        json.put("status", event.modality().label());
        json.put("type", event.type() == null ? null : event.type().name());
        json.put("mode", event.mode());
        ArrayNode actors = json.putArray("actors");
        event.actors()
                .forEach(actor -> actors.add(actor.name() + ", " + actor.role().label()));
        json.put(
                "when", event.when().edtf() == null ? null : event.when().edtf().toString());
        json.put("place", event.place() == null ? null : event.place().name());
        ArrayNode words = json.putArray("words");
        for (TextSpan span : event.evidence()) {
            words.add(span.in(document.part(event.in())));
        }
        ArrayNode signals = json.putArray("confidenceSignals");
        for (Signal signal : event.confidence().signals()) {
            signals.addObject().put("name", signal.name()).put("points", signal.points());
        }
        return json.toString();
    }
}
