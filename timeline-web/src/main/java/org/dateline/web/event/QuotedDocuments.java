package org.dateline.web.event;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.dateline.core.model.Document;
import org.dateline.core.store.Evidence;
import org.jspecify.annotations.Nullable;

/** The documents that one page quotes from: each is read once, and no more than a page should hold. */
final class QuotedDocuments {
    static final int MOST = 10;
    static final long MOST_CHARACTERS = 4L * 1024 * 1024;

    private final Function<UUID, Document> reader;
    private final Map<UUID, Document> read = new HashMap<>();
    private long characters;

    QuotedDocuments(Function<UUID, Document> reader) {
        this.reader = reader;
    }

    /** The document of a source; null for a typed citation, and where enough was read for this page. */
    @Nullable
    Document of(Evidence source) {
        UUID id = source.documentId();
        if (id == null || read.containsKey(id) || read.size() >= MOST || characters >= MOST_CHARACTERS) {
            return id == null ? null : read.get(id);
        }
        Document document = reader.apply(id);
        characters += document.text().length();
        read.put(id, document);
        return document;
    }
}
