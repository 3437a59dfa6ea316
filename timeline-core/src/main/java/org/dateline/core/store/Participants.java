package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.model.Participant;

/** Reads who takes part in events, all of a page in one query. */
final class Participants {
    private Participants() {}

    static Map<UUID, List<Participant>> of(Connection connection, long timelineId, Collection<UUID> events)
            throws SQLException {
        return of(connection, timelineId, events, KnownOn.NOW);
    }

    /** The same as of a day. */
    static Map<UUID, List<Participant>> of(
            Connection connection, long timelineId, Collection<UUID> events, KnownOn known) throws SQLException {
        String state = known.day() == null
                ? ""
                : " AND p.state = (SELECT e.state FROM " + known.events() + " WHERE e.timeline_id = p.timeline_id"
                        + " AND e.id = p.event_id AND " + known.holds() + ")";
        List<Object> parameters =
                new ArrayList<>(List.of(timelineId, connection.createArrayOf("uuid", events.toArray())));
        parameters.addAll(known.days());
        Map<UUID, List<Participant>> found = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT p.event_id, a.name, p.role, f.name FROM " + known.participants()
                                + " JOIN actor a ON a.id = p.actor_id"
                                + " LEFT JOIN actor f ON f.id = p.acts_for"
                                + " WHERE p.timeline_id = ? AND p.event_id = ANY (?)" + state
                                + " ORDER BY p.event_id, p.ordinal",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Participant(
                                rows.getString(2), Participant.Role.valueOf(rows.getString(3)), rows.getString(4)));
            }
        }
        return found;
    }
}
