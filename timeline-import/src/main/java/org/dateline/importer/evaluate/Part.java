package org.dateline.importer.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One of several parts of a corpus, told apart by the names of its documents: look at one, and only score the others.
 *
 * @param number which one, from 1
 * @param of how many there are
 */
public record Part(int number, int of) {
    /** The whole. */
    public static final Part ALL = new Part(1, 1);

    private static final int MOST = 1000;

    /** @throws IllegalArgumentException if there is no such part */
    public Part {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("there is no part " + number + " of " + of);
        }
    }

    /** @throws IllegalArgumentException if the text is not like {@code 2/5} */
    public static Part parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + text + "' is no part such as 2/5");
        }
        try {
            return new Part(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no part such as 2/5", e);
        }
    }

    /** Whether a document is in it: its name's CRC-32, divided by the number of parts, leaves the part's number less one. */
    public boolean contains(String document) {
        CRC32 sum = new CRC32();
        sum.update(document.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % of == number - 1;
    }
}
