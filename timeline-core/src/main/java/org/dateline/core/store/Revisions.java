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

    /**
     * What an event was after a change.
     *
     * @throws NotFoundException if that is no change of the event
     * @throws FieldException with field {@code revision} if the change is older than whole versions are kept
     */
    EventState version(EventEntity event, long number) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT after FROM revision WHERE timeline_id = ? AND event_id = ? AND id = ?",
                        event.timelineId,
                        event.id,
                        number);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new NotFoundException("revision " + number + " of event " + event.id);
            }
            String after = rows.getString("after");
            FieldException.check(
                    EventState.isWhole(after), "revision", "that version is not kept whole: choose another one");
            return EventState.read(String.valueOf(after));
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
