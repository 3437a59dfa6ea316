package org.dateline.importer.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.model.Document;
import org.dateline.importer.read.BoundedLines;
import org.dateline.importer.read.UnreadableException;
import org.jspecify.annotations.Nullable;

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
                    List<String> cells = line == null ? List.of("") : cells(line);
                    if (cells.equals(List.of(""))) {
                        continue;
                    }
                    if (head.isEmpty()) {
                        head = checked(name, cells);
                    } else {
                        found.add(of(name + " line " + lines.number(), "date-" + row++, head, cells));
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

    private static DateString of(String place, String name, List<String> head, List<String> cells)
            throws UnreadableException {
        for (String column : COLUMNS) {
            if (head.indexOf(column) >= cells.size()) {
                throw new UnreadableException(place + " has " + cells.size() + " columns, without " + column
                        + ": put a tab before it, also where it is empty");
            }
        }
        List<String> values =
                COLUMNS.stream().map(column -> cells.get(head.indexOf(column))).toList();
        DateString date = new DateString(name, values.get(0), values.get(1), values.get(2), values.get(3));
        date.check(place);
        return date;
    }

    private void check(String place) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(place + ": the text is empty: give the date in words");
        }
        LocalDate first = day(place, "earliest", earliest);
        LocalDate last = day(place, "latest", latest);
        if (first != null && last != null && first.isAfter(last)) {
            throw new UnreadableException(
                    place + ": earliest " + earliest + " is after latest " + latest + ": exchange or mend them");
        }
    }

    private static @Nullable LocalDate day(String place, String column, String day) throws UnreadableException {
        if (day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UnreadableException(
                    place + ": " + column + " '" + day + "' is not a day such as 1850-12-01: mend it or leave it empty",
                    e);
        }
    }

    /** A document of nothing but the date, published nobody knows when. */
    public Document document() {
        return new Document(name, null, text, null, null, null);
    }
}
