package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The history of events and timelines, written in the transaction that is under way. */
@ApplicationScoped
class Revisions {
    private final AgroalDataSource database;

    Revisions(AgroalDataSource database) {
        this.database = database;
    }

    /** One row of history; before and after are JSON or null. */
    record Revision(
            long timelineId,
            @Nullable UUID eventId,
            Instant at,
            String by,
            String what,
            @Nullable String why,
            @Nullable String before,
            @Nullable String after) {}

    /** Whether a person entered or changed the event. */
    boolean isEdited(EventEntity event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT FROM revision WHERE timeline_id = ? AND event_id = ? AND by_whom <> ? LIMIT 1",
                        event.timelineId,
                        event.id,
                        EventWriting.IMPORT);
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw Sql.failed("read the history of event " + event.id, e);
        }
    }

    void add(Revision revision) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO revision (timeline_id, event_id, at, by_whom, what, why, before, after)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                    revision.timelineId(),
                    revision.eventId(),
                    Timestamp.from(revision.at()),
                    revision.by(),
                    revision.what(),
                    revision.why(),
                    revision.before(),
                    revision.after());
        } catch (SQLException e) {
            throw Sql.failed("write the revision", e);
        }
    }
}
