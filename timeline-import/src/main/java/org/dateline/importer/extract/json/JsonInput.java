package org.dateline.importer.extract.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads one line of input: {@code {"doc", "dct", "title", "text"}}. Other members are passed over. */
public final class JsonInput {
    /** The longest line that is read, in bytes. */
    public static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_LINE)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private JsonInput() {}

    /** A line that is no document; its message says what is wrong with it. */
    public static final class MalformedLineException extends Exception {
        private static final long serialVersionUID = 1L;
        private final @Nullable String doc;

        MalformedLineException(String message, @Nullable String doc) {
            super(message);
            this.doc = doc;
        }

        /** The document's id if the line gave one. */
        public @Nullable String doc() {
            return doc;
        }
    }

    /**
     * Reads one line.
     *
     * @param line the line
     * @param unnamed the name of a document whose line gives none
     */
    public static Document read(String line, String unnamed) throws MalformedLineException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedLineException("not a JSON object", null);
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                member(parser, name, members);
            }
            if (parser.nextToken() != null) {
                throw new MalformedLineException("something follows the JSON object", members.get("doc"));
            }
        } catch (JsonProcessingException e) {
            throw new MalformedLineException("not JSON: " + e.getOriginalMessage(), members.get("doc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document(members, unnamed);
    }

    private static void member(JsonParser parser, String name, Map<String, String> members)
            throws IOException, MalformedLineException {
        JsonToken value = parser.nextToken();
        boolean wanted = name.equals("doc") || name.equals("dct") || name.equals("title") || name.equals("text");
        if (value == JsonToken.VALUE_STRING) {
            if (wanted) {
                members.put(name, parser.getText());
            }
        } else if (name.equals("doc") && value != null && value.isNumeric()) {
            members.put(name, parser.getText());
        } else if (wanted && value != JsonToken.VALUE_NULL) {
            throw new MalformedLineException("\"" + name + "\" is not a string", members.get("doc"));
        } else {
            parser.skipChildren();
        }
    }

    private static Document document(Map<String, String> members, String unnamed) throws MalformedLineException {
        String doc = members.get("doc");
        String text = members.get("text");
        if (text == null) {
            throw new MalformedLineException("no \"text\"", doc);
        }
        return new Document(
                doc == null ? unnamed : doc,
                members.get("title"),
                text,
                published(members.get("dct"), doc),
                null,
                null);
    }

    private static @Nullable Published published(@Nullable String dct, @Nullable String doc)
            throws MalformedLineException {
        if (dct == null || dct.isBlank()) {
            return null;
        }
        try {
            return Published.parse(dct);
        } catch (DateTimeException e) {
            throw new MalformedLineException(
                    "\"dct\" is no date like 2025-01-10 or 2025-01-10T18:30+01:00: " + dct, doc);
        }
    }
}
