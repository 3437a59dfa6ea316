package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How well events answer words: first those whose title alone holds them, then by how often and how close together the
 * words stand. Weighed are the newest hits up to a bound, since to weigh all would cost what there is and not what is shown.
 */
final class Relevance {
    /** So many of the newest hits are weighed. */
    static final int MOST = 500;

    private Relevance() {}

    /** The same events, those that answer best first, and of several that do the newest. */
    static List<EventRow> sorted(Connection connection, List<EventRow> newestFirst, String words, KnownOn known)
            throws SQLException {
        Map<UUID, Double> weights = weights(connection, newestFirst, words, known);
        return newestFirst.stream()
                .sorted(Comparator.comparingDouble(event -> -weights.getOrDefault(event.id(), 0.0)))
                .toList();
    }

    private static Map<UUID, Double> weights(Connection connection, List<EventRow> events, String words, KnownOn known)
            throws SQLException {
        Map<UUID, Double> weights = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(
                words,
                events.stream().map(event -> Ids.timelineOf(event.id())).toArray(Long[]::new),
                events.stream().map(EventRow::id).toArray(UUID[]::new)));
        parameters.addAll(known.days());
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT e.id, ts_rank(e.words, q.words, 1) + (to_tsvector('english', e.title) @@ q.words)::int"
                                + " AS weight FROM websearch_to_tsquery('english', ?) q (words)"
                                + " CROSS JOIN unnest(?::bigint[], ?::uuid[]) f (timeline_id, id) JOIN "
                                + known.events()
                                + " ON e.timeline_id = f.timeline_id AND e.id = f.id WHERE " + known.holds(),
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                weights.put(rows.getObject("id", UUID.class), rows.getDouble("weight"));
            }
        }
        return weights;
    }
}
