package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Place;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** Events as the record had them at a moment: as the last revision before it left them. */
@ApplicationScoped
class StoodEvents {
    private static final String LAST =
            " FROM revision r WHERE r.timeline_id = e.timeline_id AND r.event_id = e.id AND r.at <= ? ";
    private static final String STATES = "SELECT e.id, e.position, w.after, w.at, w.by_whom FROM event e"
            + " CROSS JOIN LATERAL (SELECT r.at, r.by_whom, r.after" + LAST
            + " AND r.after -> 'when' IS NOT NULL ORDER BY r.id DESC LIMIT 1) w"
            + " WHERE e.timeline_id = ? AND NOT coalesce((w.after ->> 'removed')::boolean, false) AND ";

    private final AgroalDataSource database;

    StoodEvents(AgroalDataSource database) {
        this.database = database;
    }

    StoodEvent one(UUID id, Instant moment) {
        return read(STATES + "e.id = ?", moment, Ids.timelineOf(id), List.of(id)).stream()
                .map(Found::event)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("event " + id + " in the record of " + moment));
    }

    StoodEvent.Page page(long timelineId, Instant moment, @Nullable Cursor after, int limit) {
        List<Object> parameters = after == null
                ? List.of(Long.MIN_VALUE, new UUID(0, 0), limit + 1)
                : List.of(after.position(), after.id(), limit + 1);
        String sql = STATES + "(e.position, e.id) > (?, ?) ORDER BY e.position, e.id LIMIT ?";
        List<Found> found = read(sql, moment, timelineId, parameters);
        boolean more = found.size() > limit;
        List<Found> shown = more ? found.subList(0, limit) : found;
        Found last = more ? shown.get(limit - 1) : null;
        return new StoodEvent.Page(
                shown.stream().map(Found::event).toList(),
                last == null ? null : new Cursor(last.position(), last.event().id()));
    }

    private record Found(long position, StoodEvent event) {}

    private List<Found> read(String sql, Instant moment, long timelineId, List<Object> rest) {
        Timestamp at = Timestamp.from(moment);
        List<Object> parameters = new ArrayList<>(List.of(at, timelineId));
        parameters.addAll(rest);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<Found> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Found(rows.getLong("position"), event(rows, moment)));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read how it stood", e);
        }
    }

    private static StoodEvent event(ResultSet row, Instant moment) throws SQLException {
        EventState state = EventState.read(row.getString("after"));
        CalendarTime day = CalendarTime.atStartOf(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        EventState.Coding coding = state.coding();
        Place place = state.place();
        return new StoodEvent(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_whom"),
                state.title(),
                state.when(),
                coding.type(),
                coding.mode(),
                coding.contexts(),
                coding.cameo(),
                state.actors(),
                place == null ? null : place.name(),
                Status.of(
                        coding.type(),
                        state.status(),
                        state.claimants(),
                        state.when().latestExclusive().orElse(null),
                        day),
                state.status(),
                state.note(),
                state.significance());
    }
}
