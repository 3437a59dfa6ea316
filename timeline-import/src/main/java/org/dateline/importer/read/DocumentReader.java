package org.dateline.importer.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/** Makes documents out of what people upload, paste or name. */
public final class DocumentReader {
    /** Largest file that is read as one document, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    static final int MAX_MB = MAX_BYTES / 1024 / 1024;

    private DocumentReader() {}

    /** What the person said about a document; each may be null. */
    public record Given(
            @Nullable Published published,
            @Nullable String source,
            @Nullable String url,
            @Nullable String title) {
        /** Nothing said. */
        public static final Given NOTHING = new Given(null, null, null, null);
    }

    /**
     * Reads one plain text or HTML file; the kind is told from the name's ending or the first characters.
     *
     * @throws UnreadableException if it is empty, binary, not text in a charset that is known, or too large
     */
    public static Document read(String name, byte[] content, Given given) throws UnreadableException {
        if (content.length > MAX_BYTES) {
            throw new UnreadableException(name + " is larger than " + MAX_MB + " MB; split it");
        }
        if (content.length == 0) {
            throw new UnreadableException(name + " is empty");
        }
        if (isHtml(name, HtmlCharset.head(content))) {
            return HtmlArticle.read(name, decodePage(name, content), checked(name, given));
        }
        String text = decode(name, content);
        return isHtml(name, text)
                ? HtmlArticle.read(name, text, checked(name, given))
                : document(name, text, checked(name, given));
    }

    /**
     * A document from its parts, checked like a file.
     *
     * @throws UnreadableException if the text is blank, too long or holds a NUL, or a field cannot be taken
     */
    public static Document document(String name, String text, Given given) throws UnreadableException {
        DocumentFields.checkName(name);
        String taken = DocumentFields.text(name, text);
        Given checked = checked(name, given);
        return new Document(name, checked.title(), taken, checked.published(), checked.source(), checked.url());
    }

    private static Given checked(String name, Given given) throws UnreadableException {
        return new Given(
                given.published(),
                DocumentFields.source(name, given.source()),
                DocumentFields.url(name, given.url()),
                DocumentFields.title(name, given.title()));
    }

    /** Text of a file: as its byte order mark says, else UTF-8, else Windows-1252 where that is text. */
    static String decode(String name, byte[] content) throws UnreadableException {
        return decode(name, content, null);
    }

    /** Text of a page: as its byte order mark says, else UTF-8, else as its head says, else as other files. */
    private static String decodePage(String name, byte[] content) throws UnreadableException {
        return decode(name, content, HtmlCharset.named(name, content));
    }

    private static String decode(String name, byte[] content, @Nullable Charset named) throws UnreadableException {
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            return strict(name, content, marked).substring(1);
        }
        for (byte b : content) {
            if (b == 0) {
                throw new UnreadableException(name + " is not text: it holds NUL bytes");
            }
        }
        try {
            return strict(name, content, StandardCharsets.UTF_8);
        } catch (UnreadableException notUtf8) {
            return named == null ? western(name, content, notUtf8) : new String(content, named);
        }
    }

    private static String western(String name, byte[] content, UnreadableException notUtf8) throws UnreadableException {
        String text = strict(name, content, Charset.forName("windows-1252"));
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
            throw new UnreadableException(name + " is neither UTF-8 nor another text; save it as UTF-8", notUtf8);
        }
        return text;
    }

    private static @Nullable Charset byteOrderMark(byte[] content) {
        if (content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static String strict(String name, byte[] content, Charset charset) throws UnreadableException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(name + " is not text in " + charset.name() + "; save it as UTF-8", e);
        }
    }

    private static boolean isHtml(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }
}
