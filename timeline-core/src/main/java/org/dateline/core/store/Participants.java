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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Participant;
import org.jspecify.annotations.Nullable;

/** Reads who takes part in events, all of a page in one query, by the names that their actors are shown by. */
final class Participants {
    /** Of an actor's name in {@code ?}: all the names that are that actor. */
    static final String GROUP =
            "(SELECT m.id FROM actor a JOIN actor m ON m.canonical_id = a.canonical_id" + " WHERE a.name = ANY (?))";

    private Participants() {}

    /**
     * A part as it was written.
     *
     * @param actorId the name it was written under
     * @param shown the part as it is shown
     */
    record Written(long actorId, @Nullable Long actsForId, Participant shown) {}

    static Map<UUID, List<Participant>> of(Connection connection, long timelineId, Collection<UUID> events)
            throws SQLException {
        return of(connection, timelineId, events, KnownOn.NOW);
    }

    /** The same as of a day. */
    static Map<UUID, List<Participant>> of(
            Connection connection, long timelineId, Collection<UUID> events, KnownOn known) throws SQLException {
        Map<UUID, List<Participant>> found = new HashMap<>();
        written(connection, timelineId, events, known).forEach((event, parts) -> found.put(event, shown(parts)));
        return found;
    }

    /** Two names of one actor in one part are one participant. */
    static List<Participant> shown(List<Written> parts) {
        List<Participant> shown = new ArrayList<>();
        for (Written part : parts) {
            Participant one = part.shown();
            int same = 0;
            while (same < shown.size()
                    && !(shown.get(same).name().equals(one.name())
                            && shown.get(same).role() == one.role())) {
                same++;
            }
            if (same == shown.size()) {
                shown.add(one);
            } else if (shown.get(same).actsFor() == null) {
                shown.set(same, one);
            }
        }
        return shown;
    }

    static Map<UUID, List<Written>> written(Connection connection, long timelineId, Collection<UUID> events)
            throws SQLException {
        return written(connection, timelineId, events, KnownOn.NOW);
    }

    private static Map<UUID, List<Written>> written(
            Connection connection, long timelineId, Collection<UUID> events, KnownOn known) throws SQLException {
        String state = known.day() == null
                ? ""
                : " AND p.state = (SELECT e.state FROM " + known.events() + " WHERE e.timeline_id = p.timeline_id"
                        + " AND e.id = p.event_id AND " + known.holds() + ")";
        List<Object> parameters =
                new ArrayList<>(List.of(timelineId, connection.createArrayOf("uuid", events.toArray())));
        parameters.addAll(known.days());
        Map<UUID, List<Written>> found = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT p.event_id, p.actor_id, p.acts_for, c.name, p.role, g.name AS government FROM "
                                + known.participants() + " JOIN actor a ON a.id = p.actor_id"
                                + " JOIN actor c ON c.id = a.canonical_id"
                                + " LEFT JOIN actor f ON f.id = p.acts_for LEFT JOIN actor g ON g.id = f.canonical_id"
                                + " WHERE p.timeline_id = ? AND p.event_id = ANY (?)" + state
                                + " ORDER BY p.event_id, p.ordinal",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Participant shown = new Participant(
                        rows.getString("name"),
                        Participant.Role.valueOf(rows.getString("role")),
                        rows.getString("government"));
                found.computeIfAbsent(rows.getObject("event_id", UUID.class), id -> new ArrayList<>())
                        .add(new Written(rows.getLong("actor_id"), rows.getObject("acts_for", Long.class), shown));
            }
        }
        return found;
    }

    /** A telling with its actors by the names that {@link #canonical} has for them. */
    static Telling renamed(Telling telling, Map<String, String> canonical) {
        return canonical.isEmpty() ? telling : telling.withActors(renamed(telling.actors(), canonical));
    }

    /** The names of actors, and of those that they act for. */
    static TreeSet<String> names(List<Participant> actors) {
        TreeSet<String> names = new TreeSet<>();
        for (Participant actor : actors) {
            names.add(actor.name());
            if (actor.actsFor() != null) {
                names.add(actor.actsFor());
            }
        }
        return names;
    }

    /** What those of the names are shown as that are linked to another. */
    static Map<String, String> canonical(Connection connection, Collection<String> names) throws SQLException {
        Map<String, String> canonical = new TreeMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT a.name, c.name FROM actor a JOIN actor c ON c.id = a.canonical_id"
                                + " WHERE a.name = ANY (?) AND a.merged_into IS NOT NULL",
                        connection.createArrayOf("text", names.toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                canonical.put(rows.getString(1), rows.getString(2));
            }
        }
        return canonical;
    }

    private static List<Participant> renamed(List<Participant> actors, Map<String, String> canonical) {
        return actors.stream()
                .map(actor -> new Participant(
                        canonical.getOrDefault(actor.name(), actor.name()),
                        actor.role(),
                        actor.actsFor() == null ? null : canonical.getOrDefault(actor.actsFor(), actor.actsFor())))
                .distinct()
                .toList();
    }
}
