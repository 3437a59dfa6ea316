package org.dateline.importer.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.model.Document;
import org.dateline.importer.read.BoundedLines;
import org.dateline.importer.read.UnreadableException;

/**
 * A date as historians write it, and its first and last day.
 *
 * @param name what reports call it: {@code date-} and its place in the file from 0
 * @param text the date in words
 * @param kind what the file calls it: when, interval, uncertain
 * @param earliest its first day; empty where it is open
 * @param latest its last day; empty where it is open
 */
public record DateString(String name, String text, String kind, String earliest, String latest) {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final List<String> COLUMNS = List.of("text", "kind", "earliest", "latest");

    /**
     * Reads a table of tabs, whose first line names its columns: text, kind, earliest, latest, in any order.
     *
     * @param name what reports call the stream
     * @param unreadable takes what is wrong with a line that cannot be read; the others are
     */
    public static List<DateString> read(String name, InputStream stream, Consumer<String> unreadable)
            throws IOException {
        List<DateString> found = new ArrayList<>();
        try (BoundedLines lines = new BoundedLines(stream, LONGEST_LINE)) {
            List<String> head = List.of();
            boolean more = true;
            int row = 0;
            while (more) {
                try {
                    byte[] line = lines.next();
                    more = line != null;
                    if (line == null || line.length == 0) {
                        continue;
                    }
                    List<String> cells = cells(line);
                    if (head.isEmpty()) {
                        head = checked(name, cells);
                    } else {
                        found.add(of("date-" + row++, head, cells));
                    }
                } catch (UnreadableException e) {
                    unreadable.accept(e.why());
                    more &= !head.isEmpty();
                }
            }
        }
        return found;
    }

    private static List<String> checked(String name, List<String> head) throws UnreadableException {
        if (!head.containsAll(COLUMNS)) {
            throw new UnreadableException(
                    name + " line 1: the columns must be named, with tabs between: " + String.join(", ", COLUMNS));
        }
        return head;
    }

    private static List<String> cells(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return List.of((text.endsWith("\r") ? text.substring(0, text.length() - 1) : text).split("\t", -1));
    }

    private static DateString of(String name, List<String> head, List<String> cells) {
        List<String> values = COLUMNS.stream()
                .map(column -> head.indexOf(column) < cells.size() ? cells.get(head.indexOf(column)) : "")
                .toList();
        return new DateString(name, values.get(0), values.get(1), values.get(2), values.get(3));
    }

    /** A document of nothing but the date, published nobody knows when. */
    public Document document() {
        return new Document(name, null, text, null, null, null);
    }
}
