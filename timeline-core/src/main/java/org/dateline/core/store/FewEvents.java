package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filters that fit so few events that each is looked at, however many the timeline has: an index has a list of an actor's
 * events, of those with a tag and of those that hold words.
 */
final class FewEvents {
    private static final int MOST = 3_000;

    private FewEvents() {}

    /** The query's filter, held to the shortest such list; empty where none is short. */
    static Optional<EventFilter> filter(Connection connection, long timelineId, TimelineQuery query)
            throws SQLException {
        for (WordSearch.Query ids : lists(timelineId, query)) {
            if (isShort(connection, ids)) {
                EventFilter filter = EventFilter.of(timelineId, query);
                filter.and(
                        "e.id = ANY (ARRAY(" + ids.sql() + "))",
                        ids.parameters().toArray());
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    private static List<WordSearch.Query> lists(long timelineId, TimelineQuery query) {
        List<WordSearch.Query> lists = new ArrayList<>();
        if (!query.actors().isEmpty()) {
            String taking = "SELECT event_id FROM %s WHERE timeline_id = ? AND actor_id IN " + Participants.GROUP;
            List<Object> one = List.of(timelineId, query.actors().toArray(String[]::new));
            lists.add(pastToo(query, taking, one));
        }
        if (!query.tags().isEmpty()) {
            lists.add(new WordSearch.Query(
                    "SELECT event_id FROM event_tag WHERE timeline_id = ? AND tag = ANY (?)",
                    List.of(timelineId, query.tags().toArray(String[]::new))));
        }
        String words = WordSearch.words(query);
        if (words != null) {
            lists.add(WordSearch.holding(timelineId, words, query.knownOn() != null));
        }
        return lists;
    }

    private static WordSearch.Query pastToo(TimelineQuery query, String sql, List<Object> parameters) {
        if (query.knownOn() == null) {
            return new WordSearch.Query(sql.formatted("participant"), new ArrayList<>(parameters));
        }
        List<@Nullable Object> twice = new ArrayList<>(parameters);
        twice.addAll(parameters);
        return new WordSearch.Query(
                sql.formatted("participant") + " UNION ALL " + sql.formatted("participant_known"), twice);
    }

    private static boolean isShort(Connection connection, WordSearch.Query ids) throws SQLException {
        List<@Nullable Object> parameters = new ArrayList<>(ids.parameters());
        parameters.add(MOST + 1);
        try (PreparedStatement query =
                        Sql.prepare(connection, "SELECT count(*) FROM (" + ids.sql() + " LIMIT ?) listed", parameters);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1) <= MOST;
        }
    }
}
