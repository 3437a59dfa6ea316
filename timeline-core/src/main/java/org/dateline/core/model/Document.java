package org.dateline.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One immutable text, as it was published.
 *
 * @param name what the importer calls it in reports: a file name, a line of a file, an id given with it
 * @param title its headline, or null
 * @param text the whole text; spans count in it
 * @param published the publication date, or null; without it relative dates stay unresolved
 * @param source the publisher's name, or null
 * @param url where it was published, or null
 */
public record Document(
        String name,
        @Nullable String title,
        String text,
        @Nullable Published published,
        @Nullable String source,
        @Nullable String url) {

    /** Text of a part; empty for a title that is missing. */
    public String part(DocumentPart part) {
        return part == DocumentPart.TEXT ? text : Optional.ofNullable(title).orElse("");
    }

    /** SHA-256 of title and text in UTF-8, in hexadecimal: the document's identity. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(part(DocumentPart.TITLE).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
