package org.dateline.importer.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/** One document a line: {@code {"doc", "dct", "title", "text", "source", "url"}}; all but the text may be missing, and further fields are passed over. */
public final class JsonLines {
    private static final Set<String> FIELDS = Set.of("doc", "dct", "title", "text", "source", "url");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(DocumentReader.MAX_BYTES)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private JsonLines() {}

    /**
     * Reads one line; what the line does not say is taken from what the person said.
     *
     * @param place what a report calls the line when it names no {@code doc}
     * @throws UnreadableException if it is no such object, or the date is not a date
     */
    public static Document read(String place, String line, DocumentReader.Given given) throws UnreadableException {
        Map<String, @Nullable String> fields = fields(place, line);
        String text = fields.get("text");
        String doc = fields.get("doc");
        if (text == null) {
            throw new UnreadableException(place + ": the field 'text' is missing", null, doc);
        }
        return DocumentReader.document(
                doc == null || doc.isBlank() ? place : doc,
                text,
                new DocumentReader.Given(
                        published(place, fields.get("dct"), given.published()),
                        or(fields.get("source"), given.source()),
                        or(fields.get("url"), given.url()),
                        or(fields.get("title"), given.title())));
    }

    private static Map<String, @Nullable String> fields(String place, String line) throws UnreadableException {
        Map<String, @Nullable String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(place + ": not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (FIELDS.contains(name)) {
                    fields.put(name, string(place, name, parser));
                } else {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new UnreadableException(place + ": more than one JSON value on the line");
            }
        } catch (JsonProcessingException e) {
            throw UnreadableException.notJson(place, e, fields.get("doc"));
        } catch (IOException e) {
            throw new UnreadableException(place + ": " + e.getMessage(), e);
        }
        return fields;
    }

    private static @Nullable String string(String place, String name, JsonParser parser)
            throws IOException, UnreadableException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        throw new UnreadableException(place + ": the field '" + name + "' must be a string");
    }

    private static @Nullable Published published(String place, @Nullable String dct, @Nullable Published given)
            throws UnreadableException {
        if (dct == null || dct.isBlank()) {
            return given;
        }
        try {
            return Published.parse(dct);
        } catch (DateTimeException e) {
            throw new UnreadableException(
                    place + ": the publication date must be like 2025-01-10, from the year -9000 to 9000, not '" + dct
                            + "'",
                    e);
        }
    }

    private static @Nullable String or(@Nullable String own, @Nullable String given) {
        return own == null || own.isBlank() ? given : own;
    }
}
