package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.importer.read.BoundedLines;
import org.dateline.importer.read.UnreadableException;

/** The lines of a file of JSON objects. */
public final class GoldLines {
    private static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final int MOST_LINES = 500_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldLines() {}

    /** What the file holds, by its first line; DATES where that is no object. */
    public static GoldKind kind(Path file) throws IOException {
        List<JsonNode> first = read(file, 1, why -> {});
        return first.isEmpty() ? GoldKind.DATES : GoldKind.of(first.get(0));
    }

    /**
     * All lines that are objects.
     *
     * @param unreadable takes what is wrong with a line that is not
     */
    public static List<JsonNode> read(Path file, Consumer<String> unreadable) throws IOException {
        return read(file, MOST_LINES, unreadable);
    }

    private static List<JsonNode> read(Path file, int most, Consumer<String> unreadable) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BoundedLines lines = new BoundedLines(in, LONGEST_LINE)) {
            boolean more = true;
            while (more && objects.size() < most) {
                try {
                    byte[] line = lines.next();
                    more = line != null;
                    if (line != null) {
                        add(file.getFileName() + " line " + lines.number(), line, objects, unreadable);
                    }
                } catch (UnreadableException e) {
                    unreadable.accept(e.why());
                }
            }
        }
        return objects;
    }

    private static void add(String place, byte[] bytes, List<JsonNode> objects, Consumer<String> unreadable) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                objects.add(node);
            } else {
                unreadable.accept(place + ": not a JSON object");
            }
        } catch (JsonProcessingException e) {
            unreadable.accept(place + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
