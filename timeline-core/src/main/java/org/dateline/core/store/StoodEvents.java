package org.dateline.core.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Events as the record had them at a moment, read from the last revision before it that holds the whole event; a shorter
 * one after that changes only what it names.
 */
@ApplicationScoped
class StoodEvents {
    private static final String LAST =
            " FROM revision r WHERE r.timeline_id = e.timeline_id AND r.event_id = e.id" + " AND r.at <= ? ";
    private static final String STATES = "SELECT e.id, e.position, w.after, coalesce(n.at, w.at) AS at,"
            + " coalesce(n.by_whom, w.by_whom) AS by_whom, n.after AS later FROM event e"
            + " CROSS JOIN LATERAL (SELECT r.id, r.at, r.by_whom, r.after" + LAST
            + " AND r.after -> 'when' IS NOT NULL ORDER BY r.id DESC LIMIT 1) w"
            + " LEFT JOIN LATERAL (SELECT r.at, r.by_whom, r.after" + LAST
            + " AND r.after IS NOT NULL AND r.id > w.id ORDER BY r.id DESC LIMIT 1) n ON TRUE"
            + " LEFT JOIN LATERAL (SELECT r.what" + LAST
            + " AND r.what IN ('removed', 'restored') ORDER BY r.id DESC LIMIT 1) taken ON TRUE"
            + " WHERE e.timeline_id = ? AND taken.what IS DISTINCT FROM 'removed' AND ";

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
        List<Object> parameters = new ArrayList<>(List.of(at, at, at, timelineId));
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
        JsonNode state = StoredTelling.tree(row.getString("after"));
        String later = row.getString("later");
        if (later != null && state instanceof ObjectNode whole) {
            StoredTelling.tree(later).properties().forEach(field -> {
                if (whole.has(field.getKey())) {
                    whole.set(field.getKey(), field.getValue());
                }
            });
        }
        String type = text(state, "type");
        EventType coded = type == null ? null : EventType.valueOf(type);
        When when = when(state);
        Set<Modality> modalities = EnumSet.noneOf(Modality.class);
        state.path("status").forEach(name -> modalities.add(Modality.valueOf(name.asText())));
        CalendarTime day = CalendarTime.atStartOf(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return new StoodEvent(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("by_whom"),
                state.path("title").asText(),
                when,
                coded,
                text(state, "mode"),
                words(state.path("contexts")),
                text(state, "cameo"),
                actors(state.path("actors")),
                text(state, "place"),
                Status.of(
                        coded,
                        modalities,
                        state.path("claimants").asInt(),
                        when.latestExclusive().orElse(null),
                        day),
                modalities,
                text(state, "note"),
                state.path("significance").asInt());
    }

    private static When when(JsonNode state) {
        String edtf = text(state, "when");
        return new When(
                edtf == null ? null : Edtf.parse(edtf),
                text(state, "zone"),
                When.Basis.valueOf(state.path("basis").asText(When.Basis.NONE.name())),
                state.path("rule").asText(),
                text(state, "anchor"),
                state.path("inferred").asBoolean(),
                state.path("reason").asText(),
                text(state, "expression"));
    }

    private static List<Participant> actors(JsonNode list) {
        List<Participant> actors = new ArrayList<>();
        for (JsonNode actor : list) {
            actors.add(new Participant(
                    actor.path("name").asText(),
                    Participant.Role.valueOf(actor.path("role").asText()),
                    text(actor, "actsFor")));
        }
        return actors;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
