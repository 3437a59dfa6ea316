package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.time.CalendarTime;

/** Fetches the rows and columns of a page of 200 events with who takes part, by JDBC and nothing else. */
final class PlainWindow {
    private static final String EVENTS = "SELECT id, title, type, mode, place, place_precision, edtf, earliest, latest,"
            + " inferred, significance, confidence, sources, review, version, position,"
            + " event_status(type, modalities, claimants, latest, ?) FROM event WHERE timeline_id = ?"
            + " AND removed_at IS NULL AND (latest IS NULL OR latest > ?) AND (earliest IS NULL OR earliest < ?)"
            + " AND position <> ? ORDER BY position, id LIMIT 200";
    private static final String ACTORS = "SELECT p.event_id, c.name, p.role, g.name FROM participant p"
            + " JOIN actor a ON a.id = p.actor_id JOIN actor c ON c.id = a.canonical_id"
            + " LEFT JOIN actor f ON f.id = p.acts_for LEFT JOIN actor g ON g.id = f.canonical_id"
            + " WHERE p.timeline_id = ? AND p.event_id = ANY (?) ORDER BY p.event_id, p.ordinal";

    private final Connection connection;
    private final long timelineId;

    PlainWindow(Connection connection, long timelineId) {
        this.connection = connection;
        this.timelineId = timelineId;
    }

    /** @return how many rows there were */
    int read(Ground.Window window) throws SQLException {
        List<UUID> events = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
            query.setLong(1, CalendarTime.atStartOf(Ground.AS_OF).seconds());
            query.setLong(2, timelineId);
            query.setLong(3, window.from());
            query.setLong(4, window.to());
            query.setLong(5, Long.MAX_VALUE);
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    events.add(row.getObject(1, UUID.class));
                    rest(row, columns);
                }
            }
        }
        int rows = events.size();
        try (PreparedStatement query = connection.prepareStatement(ACTORS)) {
            query.setLong(1, timelineId);
            query.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rest(row, 4);
                    rows++;
                }
            }
        }
        return rows;
    }

    private static void rest(ResultSet row, int columns) throws SQLException {
        for (int column = 2; column <= columns; column++) {
            row.getObject(column);
        }
    }
}
