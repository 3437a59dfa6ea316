package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** Lists of events, by projection: no entity is loaded. */
@ApplicationScoped
class EventListing {
    static final String COLUMNS =
            "e.id, e.title, e.type, e.mode, e.place, e.place_precision, e.edtf, e.earliest, e.latest, e.inferred,"
                    + " e.significance, e.confidence, e.sources, e.review, e.version, e.position,"
                    + " event_status(e.type, e.modalities, e.claimants, e.latest, ?) AS status";

    private final AgroalDataSource database;

    EventListing(AgroalDataSource database) {
        this.database = database;
    }

    EventPage page(TimelineQuery query, long timelineId) {
        boolean last = query.order() != TimelineQuery.Order.TIME;
        EventFilter filter = EventFilter.of(timelineId, query);
        String place = place(query.order());
        Cursor after = query.after();
        if (after != null) {
            filter.and("(" + place + ", e.id) " + (last ? "<" : ">") + " (?, ?)", value(query, after), after.id());
        }
        String direction = last ? " DESC" : "";
        String sql = "SELECT " + COLUMNS + ", " + place + " AS place_in_list FROM "
                + EventFilter.known(query).events() + " WHERE " + filter.sql()
                + " ORDER BY " + place + direction + ", e.id" + direction + " LIMIT ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepare(
                        connection,
                        sql,
                        filter.parameters(List.of(EventFilter.asOf(query)), List.of(query.limit() + 1)))) {
            return page(statement, connection, query, timelineId);
        } catch (SQLException e) {
            throw Sql.failed("list events", e);
        }
    }

    /** What a list is ordered by. Newest first still has undated events last: they count as before everything. */
    private static String place(TimelineQuery.Order order) {
        return switch (order) {
            case TIME -> "e.position";
            case NEWEST -> "(CASE WHEN e.position = " + Long.MAX_VALUE + " THEN -e.position ELSE e.position END)";
            case CONFIDENCE -> "e.confidence";
        };
    }

    private static Object value(TimelineQuery query, Cursor after) {
        return query.order() == TimelineQuery.Order.CONFIDENCE
                ? Double.longBitsToDouble(after.position())
                : after.position();
    }

    private static EventPage page(
            PreparedStatement statement, Connection connection, TimelineQuery query, long timelineId)
            throws SQLException {
        List<EventRow> events = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(row(rows, query.timeline()));
                positions.add(
                        query.order() == TimelineQuery.Order.CONFIDENCE
                                ? Double.doubleToLongBits(rows.getDouble("place_in_list"))
                                : rows.getLong("place_in_list"));
            }
        }
        boolean more = events.size() > query.limit();
        List<EventRow> shown = more ? events.subList(0, query.limit()) : events;
        Cursor next = more
                ? new Cursor(
                        positions.get(query.limit() - 1),
                        shown.get(shown.size() - 1).id())
                : null;
        return new EventPage(withActors(connection, timelineId, shown, EventFilter.known(query)), next);
    }

    List<EventRow> removed(String timeline, long timelineId, LocalDate asOf) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepare(
                        connection,
                        "SELECT " + COLUMNS
                                + " FROM event e WHERE e.timeline_id = ? AND e.removed_at IS NOT NULL AND e.merged_into IS NULL"
                                + " ORDER BY e.removed_at DESC, e.id LIMIT 500",
                        CalendarTime.atStartOf(asOf).seconds(),
                        timelineId);
                ResultSet rows = statement.executeQuery()) {
            List<EventRow> events = new ArrayList<>();
            while (rows.next()) {
                events.add(row(rows, timeline));
            }
            return withActors(connection, timelineId, events, KnownOn.NOW);
        } catch (SQLException e) {
            throw Sql.failed("list removed events", e);
        }
    }

    static EventRow row(ResultSet row, String timeline) throws SQLException {
        String type = row.getString("type");
        return new EventRow(
                row.getObject("id", UUID.class),
                timeline,
                row.getString("title"),
                type == null ? null : EventType.valueOf(type),
                row.getString("mode"),
                StoredTelling.place(row.getString("place"), row.getString("place_precision")),
                row.getString("edtf"),
                Sql.time(row, "earliest"),
                Sql.time(row, "latest"),
                row.getBoolean("inferred"),
                Status.valueOf(row.getString("status")),
                List.of(),
                row.getInt("significance"),
                row.getDouble("confidence"),
                row.getInt("sources"),
                Review.valueOf(row.getString("review")),
                row.getLong("version"));
    }

    static List<EventRow> withActors(Connection connection, long timelineId, List<EventRow> events, KnownOn known)
            throws SQLException {
        Map<UUID, List<Participant>> actors = Participants.of(
                connection, timelineId, events.stream().map(EventRow::id).toList(), known);
        return events.stream()
                .map(event -> withActors(event, actors.get(event.id())))
                .toList();
    }

    private static EventRow withActors(EventRow e, @Nullable List<Participant> actors) {
        return new EventRow(
                e.id(),
                e.timeline(),
                e.title(),
                e.type(),
                e.mode(),
                e.place(),
                e.edtf(),
                e.earliest(),
                e.latest(),
                e.inferred(),
                e.status(),
                actors == null ? List.of() : actors,
                e.significance(),
                e.confidence(),
                e.sources(),
                e.review(),
                e.version());
    }
}
