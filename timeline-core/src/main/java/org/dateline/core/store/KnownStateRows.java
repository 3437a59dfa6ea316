package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Place;
import org.jspecify.annotations.Nullable;

/** Writes how an event was known on earlier days, in the transaction that is under way; what is the same stays. */
final class KnownStateRows {
    private static final String INSERT =
            "INSERT INTO event_known SELECT e.timeline_id, e.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb,"
                    + " to_tsvector('english', left(concat_ws(' ', ?::text, ?::text, e.note, ?::text,"
                    + " (SELECT string_agg(array_to_string(v.quotes, ' '), ' ' ORDER BY v.ordinal) FROM evidence v"
                    + " WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id AND v.ordinal = ANY (?))), "
                    + EventRows.MOST_WORDS + ")), e.removed_at FROM event e WHERE e.timeline_id = ? AND e.id = ?";

    private KnownStateRows() {}

    static void replace(Connection connection, EventEntity event, List<KnownState> past) throws SQLException {
        Map<LocalDate, String> there = digests(connection, event);
        Set<LocalDate> kept = new HashSet<>();
        for (KnownState state : past) {
            if (state.digest().equals(there.get(state.from()))) {
                kept.add(state.from());
            }
        }
        for (LocalDate day : there.keySet()) {
            if (!kept.contains(day)) {
                Sql.run(
                        connection,
                        "DELETE FROM event_known WHERE timeline_id = ? AND event_id = ? AND from_day = ?",
                        event.timelineId,
                        event.id,
                        day);
            }
        }
        for (KnownState state : past) {
            if (!kept.contains(state.from())) {
                insert(connection, event, state);
                insertActors(connection, event, state);
            }
        }
    }

    private static Map<LocalDate, String> digests(Connection connection, EventEntity event) throws SQLException {
        Map<LocalDate, String> digests = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT from_day, digest FROM event_known WHERE timeline_id = ? AND event_id = ?",
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getObject("from_day", LocalDate.class), rows.getString("digest"));
            }
        }
        return digests;
    }

    private static void insert(Connection connection, EventEntity event, KnownState state) throws SQLException {
        StoredTelling look = state.look();
        WhenColumns when = WhenColumns.of(look.when());
        EventType type = look.type();
        Place place = look.place();
        String placeName = place == null ? null : place.name();
        Sql.run(
                connection,
                INSERT,
                state.from(),
                state.until(),
                state.digest(),
                look.title(),
                type == null ? null : type.name(),
                look.mode(),
                connection.createArrayOf("text", look.contexts().toArray()),
                look.cameo(),
                placeName,
                place == null ? null : place.precision().name(),
                when.edtf,
                when.earliest,
                when.latest,
                when.position(),
                when.zone,
                when.basis,
                when.rule,
                when.anchor,
                when.inferred,
                when.reason,
                when.expression,
                state.pattern(),
                state.modalities(),
                state.sources(),
                state.claimants(),
                look.significance().points(),
                StoredTelling.signals(look.significance().signals()).toString(),
                look.confidence().value(),
                StoredTelling.signals(look.confidence().signals()).toString(),
                look.title(),
                placeName,
                names(look.actors()),
                connection.createArrayOf("int", state.evidence().toArray()),
                event.timelineId,
                event.id);
    }

    private static String names(List<Participant> actors) {
        return String.join(" ", actors.stream().map(Participant::name).toList());
    }

    private static void insertActors(Connection connection, EventEntity event, KnownState state) throws SQLException {
        if (state.actorsAsNow()) {
            Sql.run(
                    connection,
                    "INSERT INTO participant_known SELECT timeline_id, event_id, ?, ordinal, actor_id, role, acts_for"
                            + " FROM participant WHERE timeline_id = ? AND event_id = ?",
                    state.from(),
                    event.timelineId,
                    event.id);
            return;
        }
        ActorNames names = new ActorNames();
        names.learn(connection, Participants.names(state.look().actors()));
        int ordinal = 0;
        for (Participant actor : state.look().actors()) {
            String side = actor.actsFor();
            @Nullable Long actsFor = side == null ? null : names.id(side);
            Sql.run(
                    connection,
                    "INSERT INTO participant_known VALUES (?, ?, ?, ?, ?, ?, ?)",
                    event.timelineId,
                    event.id,
                    state.from(),
                    ordinal++,
                    names.id(actor.name()),
                    actor.role().name(),
                    actsFor);
        }
    }
}
