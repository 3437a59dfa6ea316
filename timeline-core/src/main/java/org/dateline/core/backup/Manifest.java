package org.dateline.core.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format the form of the file, {@link #FORMAT} today
 * @param dateline the program that made it
 * @param schema the last migration that its tables had
 * @param postgres the server that it was made from
 * @param madeAt when, in ISO 8601
 * @param tables every table, by name
 * @param sequences every sequence, by name
 */
public record Manifest(
        int format,
        String dateline,
        String schema,
        String postgres,
        String madeAt,
        List<Table> tables,
        List<Sequence> sequences) {
    static final int FORMAT = 1;

    /** Copies the lists. */
    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** Rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /**
     * One table.
     *
     * @param columns those that are stored, in their order; what PostgreSQL generates is not
     * @param rows how many
     * @param hash of its rows in COPY's text form, whatever their order: see {@link RowHash}
     */
    public record Table(String name, List<String> columns, long rows, String hash) {
        /** Copies the list. */
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** Where a sequence stands, in PostgreSQL's words: {@code setval(name, last, called)} puts it there. */
    public record Sequence(String name, long last, boolean called) {}
}
