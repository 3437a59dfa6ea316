package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of merges and splits, and the evidence that they move. */
@ApplicationScoped
class LinkRows {
    private final AgroalDataSource database;

    LinkRows(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A link with what it moved.
     *
     * @param moved the number of each row of evidence where it is now, by the number that it had
     */
    record Moved(EventLink link, Map<Integer, Integer> moved) {}

    /** The links of an event, newest first, those that were taken back too. */
    List<Moved> of(UUID event) {
        long timelineId = Ids.timelineOf(event);
        return read(
                "timeline_id = ? AND from_event = ? OR timeline_id = ? AND to_event = ?",
                timelineId,
                event,
                timelineId,
                event);
    }

    /** @throws NotFoundException if an event has no such link that stands */
    Moved standing(UUID event, long id) {
        return of(event).stream()
                .filter(moved -> moved.link.id() == id && moved.link.undoneAt() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("link " + id + " of event " + event));
    }

    private List<Moved> read(String condition, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection, "SELECT * FROM event_link WHERE " + condition + " ORDER BY id DESC", parameters);
                ResultSet rows = query.executeQuery()) {
            List<Moved> found = new ArrayList<>();
            while (rows.next()) {
                found.add(moved(rows));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read the links of events", e);
        }
    }

    private static Moved moved(ResultSet row) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        Integer[] pairs = (Integer[]) row.getArray("moved").getArray();
        Map<Integer, Integer> moved = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            moved.put(pairs[i], pairs[i + 1]);
        }
        return new Moved(
                new EventLink(
                        row.getLong("id"),
                        EventLink.Kind.valueOf(row.getString("kind")),
                        row.getObject("from_event", UUID.class),
                        row.getObject("to_event", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_whom"),
                        row.getString("why"),
                        undone == null ? null : undone.toInstant(),
                        row.getString("undone_by")),
                moved);
    }

    void add(
            EventLink.Kind kind,
            EventEntity from,
            EventEntity to,
            Map<Integer, Integer> moved,
            Instant at,
            String by,
            @Nullable String why) {
        List<Integer> pairs = new ArrayList<>();
        moved.forEach((before, after) -> {
            pairs.add(before);
            pairs.add(after);
        });
        run(
                "INSERT INTO event_link (timeline_id, kind, from_event, to_event, moved, at, by_whom, why)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                from.timelineId,
                kind.name(),
                from.id,
                to.id,
                pairs.toArray(Integer[]::new),
                Timestamp.from(at),
                by,
                why);
    }

    void undo(EventLink link, Instant at, String by) {
        run(
                "UPDATE event_link SET undone_at = ?, undone_by = ? WHERE timeline_id = ? AND id = ?",
                Timestamp.from(at),
                by,
                Ids.timelineOf(link.from()),
                link.id());
    }

    /** One row of evidence as moving it needs it: its number, what event brought it, and whether it is a document's. */
    record Row(int ordinal, @Nullable UUID from, boolean document) {}

    /** An event and those that were merged into it, and into them. */
    Set<UUID> merged(UUID event) {
        Set<UUID> found = new TreeSet<>();
        found.add(event);
        for (Moved each : of(event)) {
            EventLink link = each.link;
            if (link.kind() == EventLink.Kind.MERGE
                    && link.undoneAt() == null
                    && link.to().equals(event)) {
                found.addAll(merged(link.from()));
            }
        }
        return found;
    }

    List<Row> evidence(EventEntity event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT ordinal, from_event, document_id IS NOT NULL FROM evidence"
                                + " WHERE timeline_id = ? AND event_id = ? ORDER BY ordinal",
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            List<Row> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Row(rows.getInt(1), rows.getObject(2, UUID.class), rows.getBoolean(3)));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read the evidence of event " + event.id, e);
        }
    }

    /**
     * Moves a row of evidence with its statements.
     *
     * @param origin what becomes of the note where it came from
     */
    void move(EventEntity from, int ordinal, EventEntity to, int number, Origin origin) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(to.id, number));
        if (origin != Origin.KEPT) {
            parameters.add(origin == Origin.NOTED ? from.id : to.id);
        }
        parameters.addAll(List.of(from.timelineId, from.id, ordinal));
        run(
                "UPDATE evidence SET event_id = ?, ordinal = ?, from_event = " + origin.sql
                        + " WHERE timeline_id = ? AND event_id = ? AND ordinal = ?",
                parameters.toArray());
    }

    /** Notes the event that a row is evidence of, which was merged into the one that has it. */
    void cameBy(EventEntity event, int ordinal, UUID merged) {
        run(
                "UPDATE evidence SET from_event = ? WHERE timeline_id = ? AND event_id = ? AND ordinal = ?",
                merged,
                event.timelineId,
                event.id,
                ordinal);
    }

    /** What becomes of the note where a row came from. */
    enum Origin {
        /** It says the event that it leaves, unless it says one already. */
        NOTED("coalesce(from_event, ?)"),
        /** It no longer says the event that it goes back to. */
        FORGOTTEN("nullif(from_event, ?)"),
        KEPT("from_event");

        private final String sql;

        Origin(String sql) {
            this.sql = sql;
        }
    }

    private void run(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw Sql.failed("write a link of events", e);
        }
    }
}
