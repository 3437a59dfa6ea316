package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.CopyRows;
import org.jspecify.annotations.Nullable;

/**
 * Rows that documents brought into one table, to write the same ones again by plain SQL.
 *
 * @param columns all but those that the database numbers
 * @param types of the columns, as SQL has them
 * @param rows values as text
 */
record WrittenRows(String table, List<String> columns, List<String> types, List<List<@Nullable String>> rows) {
    private static final int AT_ONCE = 100;
    private static final String OF_DOCUMENTS = " WHERE timeline_id = ? AND document_id = ANY (?)";
    /** All that documents brought, in an order in which it can be written, by the connection that wrote it. */
    static List<WrittenRows> of(Connection connection, long timelineId, List<UUID> documents) throws SQLException {
        UUID[] ids = documents.toArray(UUID[]::new);
        // One that was there before cannot be written again.
        List<UUID> events = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT event_id FROM evidence v" + OF_DOCUMENTS
                + " AND NOT EXISTS (SELECT FROM evidence o WHERE o.timeline_id = v.timeline_id"
                + " AND o.event_id = v.event_id AND NOT o.document_id = ANY (?))")) {
            query.setLong(1, timelineId);
            query.setArray(2, connection.createArrayOf("uuid", ids));
            query.setArray(3, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(rows.getObject(1, UUID.class));
                }
            }
        }
        UUID[] made = events.toArray(UUID[]::new);
        return List.of(
                of(connection, "document", "id", timelineId, ids),
                of(connection, "statement", "document_id", timelineId, ids),
                of(connection, "event", "id", timelineId, made),
                of(connection, "participant", "event_id", timelineId, made),
                of(connection, "evidence", "event_id", timelineId, made),
                of(connection, "evidence_statement", "event_id", timelineId, made),
                of(connection, "revision", "event_id", timelineId, made));
    }

    private static WrittenRows of(Connection connection, String table, String key, long timelineId, UUID[] ids)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '" + table
                                + "'::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' ORDER BY attnum");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                columns.add(rows.getString(1));
                types.add(rows.getString(2));
            }
        }
        List<List<@Nullable String>> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT "
                + String.join("::text, ", columns) + "::text FROM " + table + " WHERE timeline_id = ? AND " + key
                + " = ANY (?)")) {
            query.setLong(1, timelineId);
            query.setArray(2, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    List<@Nullable String> row = new ArrayList<>();
                    for (int column = 1; column <= columns.size(); column++) {
                        row.add(rows.getString(column));
                    }
                    found.add(row);
                }
            }
        }
        return new WrittenRows(table, columns, types, found);
    }

    /** Writes them by COPY. */
    void copy(Connection connection) throws SQLException {
        try (CopyRows copy = CopyRows.into(connection, table, columns.toArray(String[]::new))) {
            for (List<@Nullable String> row : rows) {
                copy.add(row);
            }
            copy.end();
        }
    }

    /** Writes them by INSERT of a hundred rows at a time. */
    void insert(Connection connection) throws SQLException {
        String row = "(?::" + String.join(", ?::", types) + ")";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<List<@Nullable String>> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + table + " ("
                    + String.join(", ", columns) + ") VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), row)))) {
                int place = 1;
                for (List<@Nullable String> each : some) {
                    for (String value : each) {
                        statement.setString(place++, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }
}
