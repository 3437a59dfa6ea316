package org.dateline.importer.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, the first cell of each to the left and the others to the right. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The rows as lines, indented. */
    List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? cell + space : "  " + space + cell);
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = row.get(column).length();
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(width, widths.get(column)));
                }
            }
        }
        return widths;
    }
}
