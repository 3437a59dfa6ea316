package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** What changed between two days, as each was known. */
@ApplicationScoped
class KnownChanges {
    /** Reports that came out between, where they made a difference; then plans whose time ran out without one. */
    private static final String CHANGED = "SELECT day, id FROM (SELECT t.from_day AS day, t.id FROM event_state t"
            + " LEFT JOIN event_state f ON f.timeline_id = t.timeline_id AND f.id = t.id"
            + " AND f.from_day <= ? AND f.until_day > ?"
            + " WHERE t.timeline_id = ? AND t.removed_at IS NULL AND t.from_day > ? AND t.from_day <= ?"
            + " AND t.until_day > ? AND (f.id IS NULL OR f.title <> t.title OR f.edtf IS DISTINCT FROM t.edtf"
            + " OR event_status(f.type, f.modalities, f.claimants, f.latest, ?)"
            + " <> event_status(t.type, t.modalities, t.claimants, t.latest, ?))"
            + " UNION ALL SELECT date '1970-01-01' + ceil(t.latest / 86400.0)::int, t.id FROM event_state t"
            + " WHERE t.timeline_id = ? AND t.removed_at IS NULL AND t.modalities & 388 <> 0"
            + " AND least(t.modalities & 59, 1) = 0 AND t.modalities & 4 <> 0"
            + " AND coalesce(t.latest, 9223372036854775807) > ? AND coalesce(t.latest, 9223372036854775807) <= ?"
            + " AND t.from_day <= ? AND t.until_day > ?) changed"
            + " WHERE (day, id) > (?, ?) ORDER BY day, id LIMIT ?";

    private final AgroalDataSource database;

    KnownChanges(AgroalDataSource database) {
        this.database = database;
    }

    KnownChange.Page page(
            String timeline,
            long timelineId,
            LocalDate from,
            LocalDate to,
            KnownChange.@Nullable Place after,
            int limit) {
        try (Connection connection = database.getConnection()) {
            List<KnownChange.Place> places = places(connection, timelineId, from, to, after, limit + 1);
            boolean more = places.size() > limit;
            List<KnownChange.Place> shown = more ? places.subList(0, limit) : places;
            List<UUID> ids = shown.stream().map(KnownChange.Place::id).toList();
            Map<UUID, EventRow> before = rows(connection, timeline, timelineId, ids, from);
            Map<UUID, EventRow> then = rows(connection, timeline, timelineId, ids, to);
            List<KnownChange> changes = new ArrayList<>();
            for (KnownChange.Place place : shown) {
                changes.add(new KnownChange(
                        place.day(), before.get(place.id()), Objects.requireNonNull(then.get(place.id()))));
            }
            return new KnownChange.Page(changes, more ? shown.get(limit - 1) : null);
        } catch (SQLException e) {
            throw Sql.failed("read what changed", e);
        }
    }

    private static List<KnownChange.Place> places(
            Connection connection,
            long timelineId,
            LocalDate from,
            LocalDate to,
            KnownChange.@Nullable Place after,
            int limit)
            throws SQLException {
        long start = CalendarTime.atStartOf(from).seconds();
        long end = CalendarTime.atStartOf(to).seconds();
        List<KnownChange.Place> places = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        CHANGED,
                        from,
                        from,
                        timelineId,
                        from,
                        to,
                        to,
                        start,
                        end,
                        timelineId,
                        start,
                        end,
                        from,
                        to,
                        after == null ? from : after.day(),
                        after == null ? new UUID(0, 0) : after.id(),
                        limit);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                places.add(new KnownChange.Place(
                        rows.getObject("day", LocalDate.class), rows.getObject("id", UUID.class)));
            }
        }
        return places;
    }

    private static Map<UUID, EventRow> rows(
            Connection connection, String timeline, long timelineId, List<UUID> ids, LocalDate day)
            throws SQLException {
        KnownOn known = new KnownOn(day);
        List<Object> parameters = new ArrayList<>(List.of(
                CalendarTime.atStartOf(day).seconds(), timelineId, connection.createArrayOf("uuid", ids.toArray())));
        parameters.addAll(known.days());
        List<EventRow> found = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT " + EventListing.COLUMNS + " FROM " + known.events()
                                + " WHERE e.timeline_id = ? AND e.id = ANY (?) AND " + known.holds(),
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(EventListing.row(rows, timeline));
            }
        }
        Map<UUID, EventRow> byId = new HashMap<>();
        EventListing.withActors(connection, timelineId, found, known).forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
