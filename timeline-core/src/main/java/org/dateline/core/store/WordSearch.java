package org.dateline.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that hold words, found slice of time after slice ({@code V11__search.sql}): the lists of the inverted index are no
 * longer than a slice has events, so that two common words cost no more than two rare ones, and a page ends as soon as it
 * is full. A word that every other event holds has a long list in each slice, too: so the events that are next in time are
 * looked at first. OFFSET 0 keeps the planner from reading the timeline in its order instead, or the whole of another
 * index beside, which takes minutes where hardly an event holds the words.
 */
final class WordSearch {
    static final int UNDATED_SLICE = 500;

    /** The slices of a timeline's dated events, from the first; the timeline's number is {@code %1$s}. */
    private static final String DATED_SLICES = "SELECT generate_series((SELECT search_slice(position) FROM event"
            + " WHERE timeline_id = %1$s ORDER BY position LIMIT 1), (SELECT search_slice(position) FROM event"
            + " WHERE timeline_id = %1$s AND position < " + ListPart.UNDATED
            + " ORDER BY position DESC LIMIT 1)) AS slice";

    /** So many events are looked at one by one first: where words are common, they fill the page. */
    private static final int LOOKED_AT = 1_000;

    /** What is near where it fills a page of so many, else what the slices have. */
    private static final String NEAR_OR_FAR = "WITH near AS MATERIALIZED (%s) SELECT * FROM near"
            + " WHERE (SELECT count(*) FROM near) >= ? UNION ALL SELECT * FROM (%s) far"
            + " WHERE (SELECT count(*) FROM near) < ?";

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
     * The events of a part of a list in the order of time, from the cursor's slice on.
     *
     * @param columns of {@code e}, with one parameter, {@code asOf}
     * @param part that begins or is without a date, as the filter has it
     */
    static Query page(
            String columns,
            long asOf,
            long timelineId,
            TimelineQuery query,
            EventFilter filter,
            ListPart part,
            int most) {
        boolean newest = query.order() == TimelineQuery.Order.NEWEST;
        String way = newest ? " DESC" : "";
        Cursor after = part.ended(query.after());
        boolean dated = part.kind() != ListPart.Kind.UNDATED;
        long first = part.from() == null ? Long.MIN_VALUE : part.from();
        long last = dated ? part.before() - 1 : ListPart.UNDATED;
        if (after != null) {
            first = newest ? first : Math.max(first, after.position());
            last = newest ? Math.min(last, after.position()) : last;
        }
        String near = "SELECT * FROM (SELECT * FROM event WHERE timeline_id = ? AND position BETWEEN ? AND ?"
                + " ORDER BY position" + way + ", id" + way + " LIMIT " + LOOKED_AT + ") e WHERE " + filter.sql()
                + " ORDER BY e.position" + way + ", e.id" + way + " LIMIT ?";
        List<@Nullable Object> parameters =
                filter.parameters(List.of(asOf, timelineId, first, last), List.of(most, most));
        String slices = "SELECT " + UNDATED_SLICE + " AS slice";
        if (dated) {
            slices = "SELECT slice FROM (" + DATED_SLICES.formatted("?")
                    + ") AS all_slices WHERE slice BETWEEN search_slice(?) AND search_slice(?) ORDER BY slice" + way;
            parameters.addAll(List.of(timelineId, timelineId, first, last));
        }
        parameters.addAll(List.of(timelineId, String.valueOf(words(query))));
        String far =
                "SELECT e.* FROM (" + slices + ") AS slices CROSS JOIN LATERAL (SELECT * FROM (SELECT e.* FROM event e"
                        + " WHERE slice_words(e.timeline_id, e.position, e.words) @@"
                        + " slice_query(?, slice, ?) OFFSET 0) AS e WHERE "
                        + filter.sql() + " ORDER BY e.position" + way + ", e.id" + way + " LIMIT ?) AS e LIMIT ?";
        String sql = "SELECT " + columns + " FROM (" + NEAR_OR_FAR.formatted(near, far) + ") e ORDER BY e.position"
                + way + ", e.id" + way;
        return new Query(sql, filter.parameters(parameters, List.of(most, most, most)));
    }

    /**
     * The newest dated events that hold words on any timeline that is not archived, for each timeline no more than asked
     * for, with the timeline's name.
     *
     * @param columns of {@code e}, with one parameter, {@code asOf}
     */
    static Query everywhere(String columns, long asOf, String words, int most) {
        String holds = "removed_at IS NULL AND words @@ websearch_to_tsquery('english', ?)";
        String near = "SELECT * FROM (SELECT * FROM event WHERE timeline_id = t.id AND position < " + ListPart.UNDATED
                + " ORDER BY position DESC, id DESC LIMIT " + LOOKED_AT + ") AS last WHERE " + holds
                + " ORDER BY position DESC, id DESC LIMIT ?";
        String far = "SELECT e.* FROM (SELECT slice FROM (" + DATED_SLICES.formatted("t.id")
                + ") AS all_slices ORDER BY slice DESC) AS slices CROSS JOIN LATERAL (SELECT * FROM (SELECT * FROM"
                + " event WHERE slice_words(timeline_id, position, words) @@ slice_query(t.id, slice, ?) OFFSET 0) AS"
                + " held WHERE timeline_id = t.id"
                + " AND " + holds + " ORDER BY position DESC, id DESC LIMIT ?) AS e LIMIT ?";
        String sql = "SELECT " + columns + ", t.name AS timeline FROM timeline t CROSS JOIN LATERAL ("
                + NEAR_OR_FAR.formatted(near, far)
                + ") AS e WHERE NOT t.archived ORDER BY e.position DESC, e.id DESC LIMIT ?";
        return new Query(sql, List.of(asOf, words, most, most, words, words, most, most, most, most));
    }

    /** How many events hold words on timelines that are not archived, counted up to a bound. */
    static Query count(String words, int bound) {
        String sql = "SELECT count(*) FROM (SELECT FROM timeline t CROSS JOIN LATERAL (SELECT slice FROM ("
                + DATED_SLICES.formatted("t.id") + ") AS dated UNION ALL SELECT " + UNDATED_SLICE + ") AS slices CROSS"
                + " JOIN LATERAL"
                + " (SELECT * FROM"
                + " event WHERE"
                + " slice_words(timeline_id,"
                + " position, words)"
                + " @@ slice_query(t.id,"
                + " slice, ?) OFFSET"
                + " 0) AS held WHERE"
                + " NOT t.archived"
                + " AND held.timeline_id"
                + " = t.id AND"
                + " held.removed_at"
                + " IS NULL AND"
                + " held.words @@"
                + " websearch_to_tsquery('english',"
                + " ?) LIMIT ?) AS"
                + " counted";
        return new Query(sql, List.of(words, words, bound));
    }
}
