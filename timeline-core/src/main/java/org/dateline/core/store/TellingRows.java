package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Modality;
import org.jspecify.annotations.Nullable;

/** Reads what each document by itself tells of events. */
@ApplicationScoped
class TellingRows {
    private final AgroalDataSource database;

    TellingRows(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * One document's telling of an event.
     *
     * @param ordinal the evidence's number
     * @param origin the event that a merge brought it by, else the event itself
     * @param document whose it is
     * @param stored the event as it has it, or null for a row older than the column
     * @param telling the same for matching, or null
     */
    record Told(
            int ordinal,
            UUID origin,
            UUID document,
            @Nullable StoredTelling stored,
            @Nullable Telling telling) {}

    /** The tellings of events by event, each event's in the order of its evidence. */
    Map<UUID, List<Told>> of(long timelineId, Collection<UUID> events) {
        try (Connection connection = database.getConnection()) {
            return of(connection, timelineId, events);
        } catch (SQLException e) {
            throw Sql.failed("read what documents tell", e);
        }
    }

    static Map<UUID, List<Told>> of(Connection connection, long timelineId, Collection<UUID> events)
            throws SQLException {
        Map<UUID, List<Told>> found = new TreeMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT v.event_id, v.ordinal, v.from_event, v.document_id, v.modality, v.quotes, v.telling,"
                                + " d.published_date FROM evidence v JOIN document d ON d.timeline_id = v.timeline_id AND"
                                + " d.id = v.document_id WHERE v.timeline_id = ? AND v.event_id = ANY (?) ORDER BY"
                                + " v.event_id, v.ordinal",
                        timelineId,
                        connection.createArrayOf("uuid", events.toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject("event_id", UUID.class), id -> new ArrayList<>())
                        .add(told(rows));
            }
        }
        return found;
    }

    private static Told told(ResultSet row) throws SQLException {
        String json = row.getString("telling");
        UUID from = row.getObject("from_event", UUID.class);
        return new Told(
                row.getInt("ordinal"),
                from == null ? row.getObject("event_id", UUID.class) : from,
                row.getObject("document_id", UUID.class),
                json == null ? null : StoredTelling.read(json),
                telling(row));
    }

    /** What a row of evidence tells, for matching; null for a typed citation and a row older than the column. */
    static @Nullable Telling telling(ResultSet row) throws SQLException {
        String json = row.getString("telling");
        if (json == null) {
            return null;
        }
        return telling(
                row.getObject("document_id", UUID.class),
                row.getObject("published_date", LocalDate.class),
                StoredTelling.read(json),
                Modality.valueOf(row.getString("modality")),
                Sql.strings(row, "quotes"));
    }

    /** What a document tells, for matching. */
    static Telling telling(
            UUID document,
            @Nullable LocalDate published,
            StoredTelling stored,
            Modality modality,
            List<String> quotes) {
        return new Telling(
                document.toString(),
                published,
                stored.title(),
                stored.type(),
                stored.mode(),
                stored.cameo(),
                stored.actors(),
                stored.place(),
                stored.when().edtf(),
                stored.when().inferred(),
                modality,
                quotes);
    }
}
