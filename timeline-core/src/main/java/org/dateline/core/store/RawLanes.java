package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures counted from the events themselves: for small timelines, and behind filters that few events fit. */
final class RawLanes implements LaneSource {
    private static final String BEST =
            "(array_agg(e.%s ORDER BY e.significance DESC, e.position, e.id))[1] AS best_%1$s";
    private static final String DATED = " AND e.position <> " + Long.MAX_VALUE;

    private final Connection connection;
    private final EventFilter filter;
    private final String events;
    private final String lane;

    RawLanes(Connection connection, LaneQuery lanes, EventFilter filter) {
        this.connection = connection;
        this.filter = filter;
        this.events = EventFilter.known(lanes.query()).events();
        this.lane = lane(lanes);
    }

    /** All that a query asks for, whatever its window. */
    static EventFilter filter(LaneQuery lanes, long timelineId) {
        TimelineQuery query = lanes.query().within(null, null);
        return WordSearch.all(EventFilter.of(timelineId, query), timelineId, query);
    }

    /** The key of an event's lane, as the view "placed" has it. */
    static String lane(LaneQuery lanes) {
        KnownOn known = EventFilter.known(lanes.query());
        return switch (lanes.lanes()) {
            case TYPE -> "coalesce(e.type, '')";
            case ACTOR ->
                "coalesce((SELECT a.canonical_id::text FROM " + known.participants()
                        + " JOIN actor a ON a.id = p.actor_id WHERE " + known.sameState()
                        + " AND p.timeline_id = e.timeline_id AND p.event_id = e.id ORDER BY p.ordinal LIMIT 1), '')";
        };
    }

    @Override
    public List<String> fullest(BinGrid grid, int most) throws SQLException {
        String sql = "SELECT " + lane + " AS lane FROM " + events + " WHERE " + filter.sql() + DATED
                + " AND e.position BETWEEN ? AND ? GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?";
        List<String> lanes = new ArrayList<>();
        try (PreparedStatement query = prepare(sql, List.of(), List.of(grid.start(), grid.lastSecond(), most));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lanes.add(rows.getString("lane"));
            }
        }
        return lanes;
    }

    @Override
    public List<Bin> bins(BinGrid grid, List<String> lanes) throws SQLException {
        return bins(grid, lane, " AND " + lane + " = ANY (?)", List.of((Object) lanes.toArray(String[]::new)));
    }

    @Override
    public List<Bin> all(BinGrid grid) throws SQLException {
        return bins(grid, "''", "", List.of());
    }

    private List<Bin> bins(BinGrid grid, String key, String condition, List<Object> values) throws SQLException {
        String sql = "SELECT " + key + " AS lane, e.position >> ? AS bin, count(*)::int AS n,"
                + " max(e.significance) AS best_significance, " + BEST.formatted("position") + ", "
                + BEST.formatted("id") + " FROM " + events + " WHERE " + filter.sql() + DATED
                + " AND e.position BETWEEN ? AND ?" + condition + " GROUP BY 1, 2";
        List<Object> after = new ArrayList<>(List.of(grid.start(), grid.lastSecond()));
        after.addAll(values);
        try (PreparedStatement query = prepare(sql, List.of(grid.exponent()), after)) {
            return TileLanes.bins(query, true);
        }
    }

    @Override
    public List<Ranked> best(BinGrid grid, int most) throws SQLException {
        return ranked(
                " AND e.position BETWEEN ? AND ? ORDER BY e.significance DESC, e.position, e.id LIMIT ?",
                List.of(grid.start(), grid.lastSecond(), most));
    }

    @Override
    public List<Ranked> spanning(BinGrid grid, int most) throws SQLException {
        return ranked(
                " AND e.position < ? AND (e.latest IS NULL OR e.latest > ?)"
                        + " ORDER BY e.position DESC, e.significance DESC, e.id LIMIT ?",
                List.of(grid.start(), grid.start(), most));
    }

    private List<Ranked> ranked(String rest, List<?> after) throws SQLException {
        String sql = "SELECT e.significance, e.position, e.id FROM " + events + " WHERE " + filter.sql() + DATED + rest;
        try (PreparedStatement query = prepare(sql, List.of(), after)) {
            return TileLanes.ranked(query);
        }
    }

    @Override
    public LaneView.Extent extent() throws SQLException {
        String sql = "SELECT min(e.position) FILTER (WHERE e.position <> ?) AS first,"
                + " max(coalesce(e.latest, e.earliest + 1)) AS last,"
                + " count(*) FILTER (WHERE e.position = ?) AS undated FROM " + events + " WHERE " + filter.sql();
        try (PreparedStatement query = prepare(sql, List.of(Long.MAX_VALUE, Long.MAX_VALUE), List.of());
                ResultSet row = query.executeQuery()) {
            row.next();
            return new LaneView.Extent(Sql.time(row, "first"), Sql.time(row, "last"), row.getLong("undated"));
        }
    }

    private PreparedStatement prepare(String sql, List<?> before, List<? extends @Nullable Object> after)
            throws SQLException {
        return Sql.prepare(connection, sql, filter.parameters(before, after));
    }
}
