package org.dateline.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that hold words, found slice of time after slice ({@code V11__search.sql}): the lists of the inverted index are no
 * longer than a slice has events, so that two common words cost no more than two rare ones, and a page ends as soon as it
 * is full. OFFSET 0 keeps the planner from reading the timeline in its order instead, which takes minutes where hardly an
 * event holds the words.
 */
final class WordSearch {
    static final int UNDATED_SLICE = 500;

    private static final long UNDATED = Long.MAX_VALUE;
    /** The slices of a timeline's dated events, from the first; the timeline's number is {@code %1$s}. */
    private static final String DATED_SLICES = "SELECT generate_series((SELECT search_slice(position) FROM event"
            + " WHERE timeline_id = %1$s ORDER BY position LIMIT 1), (SELECT search_slice(position) FROM event"
            + " WHERE timeline_id = %1$s AND position < " + UNDATED + " ORDER BY position DESC LIMIT 1)) AS slice";

    private WordSearch() {}

    /** SQL with its parameters. */
    record Query(String sql, List<@Nullable Object> parameters) {}

    /** The words that a query asks for; null for none. */
    static @Nullable String words(TimelineQuery query) {
        String text = query.text();
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * Has a filter look its words up by the index where all that hold them are wanted, in whatever order. As known on a
     * day an event may hold words that it holds no more.
     */
    static EventFilter all(EventFilter filter, long timelineId, TimelineQuery query) {
        String words = words(query);
        if (words == null) {
            return filter;
        }
        Query held = holding(timelineId, words, query.knownOn() != null);
        filter.and("e.id = ANY (ARRAY(" + held.sql() + "))", held.parameters().toArray());
        return filter;
    }

    /** The ids of a timeline's events that hold words; where the past is asked for, of those that held them too. */
    static Query holding(long timelineId, String words, boolean pastToo) {
        String sql = "SELECT h.id FROM (" + DATED_SLICES.formatted("?") + " UNION ALL SELECT " + UNDATED_SLICE
                + ") AS slices (slice) CROSS JOIN LATERAL (SELECT id FROM event WHERE "
                + "slice_words(timeline_id, position, words) @@ slice_query(?, slice, ?) OFFSET 0) AS h";
        List<@Nullable Object> parameters = new ArrayList<>(List.of(timelineId, timelineId, timelineId, words));
        if (pastToo) {
            sql += " UNION ALL SELECT event_id FROM event_known WHERE timeline_id = ?"
                    + " AND words @@ websearch_to_tsquery('english', ?)";
            parameters.addAll(List.of(timelineId, words));
        }
        return new Query(sql, parameters);
    }

    /**
     * The events of a filter in the order of time, dated ones or those without a date, from the cursor's slice on.
     *
     * @param columns of {@code e}, with one parameter, {@code asOf}
     */
    static Query page(
            String columns,
            long asOf,
            long timelineId,
            TimelineQuery query,
            EventFilter filter,
            boolean dated,
            int most) {
        boolean newest = query.order() == TimelineQuery.Order.NEWEST;
        Cursor after = query.after();
        List<@Nullable Object> before = new ArrayList<>(List.of(asOf));
        String slices = "SELECT " + UNDATED_SLICE + " AS slice";
        if (dated) {
            slices = "SELECT slice FROM (" + DATED_SLICES.formatted("?") + ") AS all_slices"
                    + (after == null ? "" : " WHERE slice " + (newest ? "<=" : ">=") + " search_slice(?)")
                    + " ORDER BY slice" + (newest ? " DESC" : "");
            before.addAll(List.of(timelineId, timelineId));
            if (after != null) {
                before.add(after.position());
            }
        }
        before.addAll(List.of(timelineId, String.valueOf(words(query))));
        String order = newest ? " ORDER BY e.position DESC, e.id DESC" : " ORDER BY e.position, e.id";
        String sql = "SELECT " + columns + " FROM (" + slices + ") AS slices CROSS JOIN LATERAL (SELECT * FROM"
                + " (SELECT e.* FROM event e WHERE slice_words(e.timeline_id, e.position, e.words) @@ slice_query(?, slice, ?)"
                + " AND " + filter.sql() + " OFFSET 0) AS e" + order + " LIMIT ?) AS e LIMIT ?";
        return new Query(sql, filter.parameters(before, List.of(most, most)));
    }

    /**
     * The newest dated events that hold words on any timeline that is not archived, for each timeline no more than asked
     * for, with the timeline's name.
     *
     * @param columns of {@code e}, with one parameter, {@code asOf}
     */
    static Query everywhere(String columns, long asOf, String words, int most) {
        String sql = "SELECT " + columns + ", t.name AS timeline FROM timeline t CROSS JOIN LATERAL (SELECT e.* FROM"
                + " (SELECT slice FROM (" + DATED_SLICES.formatted("t.id")
                + ") AS all_slices ORDER BY slice DESC) AS slices"
                + " CROSS JOIN LATERAL (SELECT * FROM (SELECT * FROM event WHERE slice_words(timeline_id, position, words)"
                + " @@ slice_query(t.id, slice, ?) AND timeline_id = t.id AND removed_at IS NULL"
                + " AND words @@ websearch_to_tsquery('english', ?) OFFSET 0) AS held"
                + " ORDER BY position DESC, id DESC LIMIT ?) AS e LIMIT ?) AS e"
                + " WHERE NOT t.archived ORDER BY e.position DESC, e.id DESC LIMIT ?";
        return new Query(sql, List.of(asOf, words, words, most, most, most));
    }

    /** How many events hold words on timelines that are not archived, counted up to a bound. */
    static Query count(String words, int bound) {
        String sql = "SELECT count(*) FROM (SELECT FROM timeline t CROSS JOIN LATERAL (SELECT slice FROM ("
                + DATED_SLICES.formatted("t.id") + ") AS dated UNION ALL SELECT " + UNDATED_SLICE + ") AS slices"
                + " CROSS JOIN LATERAL (SELECT FROM event WHERE slice_words(timeline_id, position, words)"
                + " @@ slice_query(t.id, slice, ?) AND timeline_id = t.id AND removed_at IS NULL"
                + " AND words @@ websearch_to_tsquery('english', ?) OFFSET 0) AS held"
                + " WHERE NOT t.archived LIMIT ?) AS counted";
        return new Query(sql, List.of(words, words, bound));
    }
}
