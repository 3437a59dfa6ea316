package org.dateline.importer.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.importer.read.BoundedLines;
import org.dateline.importer.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What people marked in documents, one expression a line: {@code {"doc", "start", "end", "type", "value"}}. Further
 * fields are passed over.
 *
 * @param name what reports call the file
 * @param byDocument the expressions of each document, in the order of the file
 */
public record Gold(String name, Map<String, List<Marked>> byDocument) {
    /**
     * An expression and where it stands in the file.
     *
     * @param line its number, from 1
     * @param annotation what people marked
     */
    public record Marked(long line, Annotation annotation) {}

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int LONGEST_VALUE = 1000;
    private static final int MOST_LINES = 2_000_000;
    private static final Set<String> TEXTS = Set.of("doc", "type", "value");
    private static final Set<String> OFFSETS = Set.of("start", "end");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    /**
     * Reads all lines.
     *
     * @param name what reports call the stream
     * @param unreadable takes what is wrong with a line that cannot be read; the others are
     */
    public static Gold read(String name, InputStream stream, Consumer<String> unreadable) throws IOException {
        Map<String, List<Marked>> byDocument = new HashMap<>();
        try (BoundedLines lines = new BoundedLines(stream, LONGEST_LINE)) {
            boolean more = true;
            while (more) {
                if (lines.number() == MOST_LINES) {
                    unreadable.accept(name + " has more than " + MOST_LINES + " lines: split it");
                    break;
                }
                try {
                    byte[] line = lines.next();
                    more = line != null;
                    if (line != null) {
                        read(place(name, lines.number()), lines.number(), line, byDocument);
                    }
                } catch (UnreadableException e) {
                    unreadable.accept(e.why());
                }
            }
        }
        return new Gold(name, byDocument);
    }

    private static String place(String name, long line) {
        return name + " line " + line;
    }

    private static void read(String place, long number, byte[] bytes, Map<String, List<Marked>> byDocument)
            throws UnreadableException {
        String line = new String(bytes, StandardCharsets.UTF_8);
        if (line.isBlank()) {
            return;
        }
        Map<String, @Nullable String> texts = new HashMap<>();
        Map<String, Integer> offsets = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            fields(place, parser, texts, offsets);
        } catch (JsonProcessingException e) {
            throw UnreadableException.notJson(place, e, null);
        } catch (IOException e) {
            throw new UnreadableException(place + ": " + e.getMessage(), e);
        }
        String doc = needed(place, "doc", texts.get("doc"));
        int start = needed(place, "start", offsets.get("start"));
        int end = needed(place, "end", offsets.get("end"));
        if (start < 0 || end <= start) {
            throw new UnreadableException(
                    place + ": 'end' must be greater than 'start', and 'start' 0 or more, not " + start + " to " + end);
        }
        if (!texts.containsKey("type")) {
            throw new UnreadableException(place + ": the field 'type' is missing: give a TIMEX3 type, or null");
        }
        Annotation annotation = new Annotation(start, end, orEmpty(texts.get("type")), orEmpty(texts.get("value")), "");
        byDocument.computeIfAbsent(doc, d -> new ArrayList<>()).add(new Marked(number, annotation));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void fields(
            String place, JsonParser parser, Map<String, @Nullable String> texts, Map<String, Integer> offsets)
            throws IOException, UnreadableException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(place + ": not a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (TEXTS.contains(name)) {
                texts.put(name, token == JsonToken.VALUE_NULL ? null : text(place, name, token, parser));
            } else if (OFFSETS.contains(name)) {
                offsets.put(name, offset(place, name, token, parser));
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new UnreadableException(place + ": more than one JSON value on the line");
        }
    }

    private static String text(String place, String name, JsonToken token, JsonParser parser)
            throws IOException, UnreadableException {
        if (token != JsonToken.VALUE_STRING || parser.getText().length() > LONGEST_VALUE) {
            throw new UnreadableException(
                    place + ": the field '" + name + "' must be a string of at most " + LONGEST_VALUE + " characters");
        }
        return parser.getText();
    }

    private static int offset(String place, String name, JsonToken token, JsonParser parser)
            throws IOException, UnreadableException {
        boolean whole = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        if (!whole) {
            throw new UnreadableException(
                    place + ": the field '" + name + "' must be a whole number: a place in the text, in code points");
        }
        return parser.getIntValue();
    }

    private static <T> T needed(String place, String name, @Nullable T value) throws UnreadableException {
        if (value == null) {
            throw new UnreadableException(place + ": the field '" + name + "' is missing: add it");
        }
        return value;
    }

    /**
     * The expressions of a document; none where the gold does not name it.
     *
     * @param length of its text, in code points
     * @param unreadable takes what is wrong with a line whose expression is not in the text; the others are given
     */
    public List<Annotation> of(String document, int length, Consumer<String> unreadable) {
        List<Annotation> inside = new ArrayList<>();
        for (Marked marked : byDocument.getOrDefault(document, List.of())) {
            if (marked.annotation().end() <= length) {
                inside.add(marked.annotation());
            } else {
                unreadable.accept(place(name, marked.line()) + ": 'end' is "
                        + marked.annotation().end() + ", beyond the " + length + " code points of " + document
                        + ": count code points of the text");
            }
        }
        return inside;
    }
}
