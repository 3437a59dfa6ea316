package org.dateline.importer.read;

import org.dateline.core.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** What is taken as the fields of a document, whether a file brings them or a person types them. */
public final class DocumentFields {
    private static final int MAX_NAME = 1_000;
    private static final int MAX_TITLE = 1_000;
    private static final int MAX_URL = 2_000;

    /** Sources are kept once each, under an index that takes no long key. */
    private static final int MAX_SOURCE = 300;

    private DocumentFields() {}

    /**
     * What reports call the document.
     *
     * @throws UnreadableException if it is too long or holds a NUL
     */
    static void checkName(String name) throws UnreadableException {
        words("the document", "name", name, MAX_NAME);
    }

    /**
     * The headline, or null when blank.
     *
     * @param name what a report calls the document
     * @throws UnreadableException if it is too long or holds a NUL
     */
    public static @Nullable String title(String name, @Nullable String title) throws UnreadableException {
        return words(name, "title", title, MAX_TITLE);
    }

    /**
     * The publisher, or null when blank.
     *
     * @param name what a report calls the document
     * @throws UnreadableException if it is too long or holds a NUL
     */
    public static @Nullable String source(String name, @Nullable String source) throws UnreadableException {
        return words(name, "source", source, MAX_SOURCE);
    }

    /**
     * The address, or null when blank.
     *
     * @param name what a report calls the document
     * @throws UnreadableException if it is too long or no web address
     */
    public static @Nullable String url(String name, @Nullable String url) throws UnreadableException {
        String address = words(name, "url", url, MAX_URL);
        if (address != null && !WebAddress.isWeb(address)) {
            throw UnreadableException.ofField(name, "url", "must begin with http:// or https:// and hold no spaces");
        }
        return address;
    }

    /**
     * The text itself.
     *
     * @param name what a report calls the document
     * @throws UnreadableException if it is blank, too long or holds a NUL
     */
    static String text(String name, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw UnreadableException.ofField(name, "text", "is empty: there is nothing to read in it");
        }
        if (text.length() > DocumentReader.MAX_BYTES) {
            throw UnreadableException.ofField(
                    name, "text", "is larger than " + DocumentReader.MAX_MB + " MB; split it");
        }
        if (text.indexOf('\0') >= 0) {
            throw UnreadableException.ofField(name, "text", "is not text: it holds NUL characters");
        }
        return text;
    }

    private static @Nullable String words(String name, String field, @Nullable String value, int most)
            throws UnreadableException {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.indexOf('\0') >= 0) {
            throw UnreadableException.ofField(name, field, "must not hold a NUL character");
        }
        if (value.strip().length() > most) {
            throw UnreadableException.ofField(name, field, "must have at most " + most + " characters");
        }
        return value.strip();
    }
}
