package org.dateline.importer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one at a time and never holds more than the longest that is allowed. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private long number;

    LineReader(InputStream in, int longestBytes) {
        this.in = in;
        this.longest = longestBytes;
    }

    /**
     * A line, or what is wrong with it.
     *
     * @param number counted from 1
     * @param text the line without its end, or null when it cannot be used
     * @param fault what is wrong, or null
     */
    record Line(
            long number, @Nullable String text, @Nullable String fault) {}

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean tooLong = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - at) > longest;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return tooLong
                ? new Line(number, null, "longer than " + longest / (1024 * 1024) + " MB")
                : decoded(line.toByteArray());
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }

    private Line decoded(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return new Line(number, null, "binary data, not text");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            return new Line(number, number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line, null);
        } catch (CharacterCodingException e) {
            return new Line(number, null, "not UTF-8");
        }
    }
}
