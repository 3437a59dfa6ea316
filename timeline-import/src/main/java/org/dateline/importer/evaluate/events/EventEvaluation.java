package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.importer.evaluate.Part;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;
import org.jspecify.annotations.Nullable;

/** Scores what is found in one file of gold. */
public final class EventEvaluation {
    private final Part part;
    private final Consumer<String> complaints;
    private final Extractor extractor = new Extractor();

    /**
     * Scores a part of the documents.
     *
     * @param complaints takes what could not be read
     */
    public EventEvaluation(Part part, Consumer<String> complaints) {
        this.part = part;
        this.complaints = complaints;
    }

    /**
     * The figures as lines.
     *
     * @param corpus what they stand under
     * @param documents the documents of statements, or null
     */
    public Scores score(GoldKind kind, String corpus, Path gold, @Nullable Path documents) throws IOException {
        List<JsonNode> lines = GoldLines.read(gold, complaints);
        return switch (kind) {
            case STATEMENTS -> statements(corpus, lines, documents == null ? gold : documents);
            case ACTS -> acts(corpus, lines);
            case READOUTS -> readouts(corpus, lines);
            case CONFIDENCE -> confidence(corpus, lines);
            case DATES -> throw new IllegalArgumentException("dates are scored by Evaluation");
        };
    }

    /**
     * What an evaluation says.
     *
     * @param size how much was scored
     * @param lines the figures
     */
    public record Scores(int size, List<String> lines) {}

    private Scores statements(String corpus, List<JsonNode> gold, Path documents) throws IOException {
        Map<String, List<JsonNode>> byDocument = new HashMap<>();
        for (JsonNode line : gold) {
            byDocument
                    .computeIfAbsent(line.path("doc").asText(), doc -> new ArrayList<>())
                    .add(line);
        }
        StatementScores scores = new StatementScores();
        Sources.read(documents, Sources.Kind.JSON_LINES, DocumentReader.Given.NOTHING, new Sources.Receiver() {
            @Override
            public void document(Document document) {
                if (part.contains(document.name())) {
                    scores.add(
                            document,
                            byDocument.getOrDefault(document.name(), List.of()),
                            extractor.extract(document).statements());
                }
            }

            @Override
            public void unnamed(Document document) {
                complaints.accept(document.name() + ": the field 'doc' is missing");
            }

            @Override
            public void unreadable(String name, String message) {
                complaints.accept(message);
            }
        });
        return new Scores(scores.size(), scores.lines(corpus));
    }

    private Scores acts(String corpus, List<JsonNode> gold) {
        ActScores scores = new ActScores();
        for (JsonNode line : gold) {
            String doc = line.path("doc").asText();
            if (part.contains(doc)) {
                Document sentence = new Document(doc, null, line.path("text").asText(), null, null, null);
                scores.add(line, extractor.extract(sentence).events());
            }
        }
        return new Scores(scores.size(), scores.lines(corpus));
    }

    private Scores readouts(String corpus, List<JsonNode> gold) {
        ReadoutScores scores = new ReadoutScores();
        for (JsonNode line : gold) {
            String id = line.path("id").asText();
            if (part.contains(id)) {
                Document document = new Document(
                        id,
                        line.path("title").asText(),
                        line.path("text").asText(),
                        Published.parse(line.path("published").asText()),
                        null,
                        null);
                scores.add(line, extractor.extract(document).events());
            }
        }
        return new Scores(scores.size(), scores.lines(corpus));
    }

    private Scores confidence(String corpus, List<JsonNode> gold) {
        Calibration calibration = new Calibration();
        for (JsonNode line : gold) {
            if (part.contains(line.path("doc").asText())) {
                calibration.add(line);
            }
        }
        calibration.complain(complaints);
        return new Scores(calibration.size(), calibration.lines(corpus));
    }
}
