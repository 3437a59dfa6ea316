package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The tags of events and timelines, written in the transaction that is under way. */
@ApplicationScoped
class TagRows {
    private final AgroalDataSource database;

    TagRows(AgroalDataSource database) {
        this.database = database;
    }

    List<String> ofEvent(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            return ofEvent(connection, event.id);
        } catch (SQLException e) {
            throw Sql.failed("read the tags of event " + event.id, e);
        }
    }

    static List<String> ofEvent(Connection connection, UUID event) throws SQLException {
        return read(
                connection,
                "SELECT tag FROM event_tag WHERE timeline_id = ? AND event_id = ? ORDER BY tag COLLATE \"C\"",
                Ids.timelineOf(event),
                event);
    }

    List<String> ofTimeline(long timelineId) {
        try (Connection connection = database.getConnection()) {
            return read(
                    connection,
                    "SELECT tag FROM timeline_tag WHERE timeline_id = ? ORDER BY tag COLLATE \"C\"",
                    timelineId);
        } catch (SQLException e) {
            throw Sql.failed("read the tags of timeline " + timelineId, e);
        }
    }

    private static List<String> read(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<String> tags = new ArrayList<>();
            while (rows.next()) {
                tags.add(rows.getString(1));
            }
            return tags;
        }
    }

    void replace(EventEntity event, List<String> tags) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "DELETE FROM event_tag WHERE timeline_id = ? AND event_id = ?",
                    event.timelineId,
                    event.id);
            Sql.run(
                    connection,
                    "INSERT INTO event_tag (timeline_id, event_id, tag, position) SELECT ?, ?, unnest(?::text[]), ?",
                    event.timelineId,
                    event.id,
                    connection.createArrayOf("text", tags.toArray()),
                    event.position);
        } catch (SQLException e) {
            throw Sql.failed("write the tags of event " + event.id, e);
        }
    }

    void replaceOfTimeline(long timelineId, List<String> tags) {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, "DELETE FROM timeline_tag WHERE timeline_id = ?", timelineId);
            Sql.run(
                    connection,
                    "INSERT INTO timeline_tag (timeline_id, tag) SELECT ?, unnest(?::text[])",
                    timelineId,
                    connection.createArrayOf("text", tags.toArray()));
        } catch (SQLException e) {
            throw Sql.failed("write the tags of timeline " + timelineId, e);
        }
    }
}
