package org.dateline.importer.read;

import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/** Makes documents out of what people upload or paste. */
public final class DocumentReader {
    private DocumentReader() {}

    /** What the person said about a document; each may be null. */
    public record Given(
            @Nullable Published published,
            @Nullable String source,
            @Nullable String url,
            @Nullable String title) {}

    /**
     * Reads one plain text or HTML file; the kind is told from the name's ending and the first bytes.
     *
     * @throws UnreadableException if it is empty, binary, not text in a charset that is known, or too large
     */
    public static Document read(String name, byte[] content, Given given) throws UnreadableException {
        throw new UnsupportedOperationException();
    }
}
