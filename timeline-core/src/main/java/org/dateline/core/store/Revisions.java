package org.dateline.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** What a person can correct of how an event is shown. */
    enum Field {
        TITLE("title"),
        WHEN("when", "zone", "basis", "rule", "anchor", "inferred", "reason", "expression"),
        CODING("type", "mode", "contexts", "cameo"),
        ACTORS("actors"),
        PLACE("place");

        private final List<String> keys;

        Field(String... keys) {
            this.keys = List.of(keys);
        }

        private boolean differs(JsonNode before, JsonNode after) {
            return keys.stream().anyMatch(key -> after.has(key) && !Objects.equals(before.get(key), after.get(key)));
        }
    }

    /** What people entered or corrected; everything where a person entered the event. */
    Set<Field> corrected(EventEntity event) {
        Set<Field> corrected = EnumSet.noneOf(Field.class);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT before, after FROM revision WHERE timeline_id = ? AND event_id = ? AND by_whom <> ?"
                                + " AND after IS NOT NULL",
                        event.timelineId,
                        event.id,
                        EventWriting.IMPORT);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String before = rows.getString("before");
                JsonNode old = StoredTelling.tree(before == null ? "{}" : before);
                JsonNode now = StoredTelling.tree(rows.getString("after"));
                for (Field field : Field.values()) {
                    if (field.differs(old, now)) {
                        corrected.add(field);
                    }
                }
            }
            return corrected;
        } catch (SQLException e) {
            throw Sql.failed("read the corrections of event " + event.id, e);
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
