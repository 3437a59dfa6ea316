package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * Figures read from the tiles: as many index probes for ten million events as for ten. Bins finer than the finest tiles
 * are counted from {@code placement}, in a window that is then at most a few weeks wide.
 */
final class TileLanes implements LaneSource {
    private static final int FINEST = TileRanges.bits(1);
    private static final int FINEST_INDEXED_BY_FULLNESS = 3;
    private static final int FULLEST_OF_A_TILE = 40;
    private static final int CANDIDATES = 16;
    private static final int MOST_PROBED = 2000;
    private static final String BEST =
            "(array_agg(%s ORDER BY best_significance DESC, best_position, best_id))[1] AS %1$s";

    private final Connection connection;
    private final long timelineId;
    private final boolean byType;

    TileLanes(Connection connection, LaneQuery lanes, long timelineId) {
        this.connection = connection;
        this.timelineId = timelineId;
        this.byType = lanes.lanes() == LaneQuery.Lanes.TYPE;
    }

    @Override
    public List<String> fullest(BinGrid grid, int most) throws SQLException {
        return grid.exponent() < FINEST ? fullestOfPlaces(grid, most) : fullestOfTiles(grid, most);
    }

    private List<String> fullestOfPlaces(BinGrid grid, int most) throws SQLException {
        return strings(
                "SELECT " + column() + " FROM placement WHERE timeline_id = ? AND position BETWEEN ? AND ?"
                        + " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?",
                timelineId,
                grid.start(),
                grid.lastSecond(),
                most);
    }

    /** A few lanes of each coarse tile are candidates; the finer tiles decide between them. */
    private List<String> fullestOfTiles(BinGrid grid, int most) throws SQLException {
        int level = TileRanges.covering(grid.start(), grid.lastSecond(), FINEST_INDEXED_BY_FULLNESS);
        int bits = TileRanges.bits(level);
        List<String> candidates = strings(
                "SELECT c.lane FROM generate_series(?::bigint, ?::bigint) s CROSS JOIN LATERAL"
                        + " (SELECT t.lane, t.n FROM tile t WHERE t.timeline_id = ? AND t.dimension = '" + dimension()
                        + "' AND t.level = " + level + " AND t.tile = s ORDER BY t.n DESC, t.lane LIMIT "
                        + FULLEST_OF_A_TILE + ") c GROUP BY 1 ORDER BY sum(c.n) DESC, 1 LIMIT " + CANDIDATES * 2,
                grid.start() >> bits,
                grid.lastSecond() >> bits,
                timelineId);
        return strings(
                "SELECT l.lane FROM unnest(?::text[]) l(lane) CROSS JOIN LATERAL (SELECT sum(t.n) AS n FROM ("
                        + tiles(grid) + ") t) s WHERE s.n > 0 ORDER BY s.n DESC, 1 LIMIT ?",
                candidates.toArray(String[]::new),
                timelineId,
                grid.start() >> level(grid),
                grid.lastSecond() >> level(grid),
                most);
    }

    private static int tileLevel(BinGrid grid) {
        return Math.min(TileRanges.COARSEST, (grid.exponent() - 12) / 2);
    }

    private static int level(BinGrid grid) {
        return TileRanges.bits(tileLevel(grid));
    }

    private String tiles(BinGrid grid) {
        return "SELECT o.* FROM tile o WHERE o.timeline_id = ? AND o.dimension = '" + dimension() + "' AND o.level = "
                + tileLevel(grid) + " AND o.lane = l.lane AND o.tile BETWEEN ? AND ? OFFSET 0";
    }

    private char dimension() {
        return byType ? 'T' : 'P';
    }

    private String column() {
        return byType ? "type" : "actor";
    }

    @Override
    public List<Bin> bins(BinGrid grid, List<String> lanes) throws SQLException {
        return grid.exponent() < FINEST ? binsOfPlaces(grid, column(), lanes) : binsOfTiles(grid, tiles(grid), lanes);
    }

    @Override
    public List<Bin> all(BinGrid grid) throws SQLException {
        return grid.exponent() < FINEST
                ? binsOfPlaces(grid, "''", List.of(""))
                : binsOfTiles(grid, tiles(grid).replace("'" + dimension() + "'", "'A'"), List.of(""));
    }

    private List<Bin> binsOfTiles(BinGrid grid, String tiles, List<String> lanes) throws SQLException {
        int shift = grid.exponent() - level(grid);
        String sql =
                "SELECT t.lane, t.tile >> ? AS bin, sum(t.n)::int AS n, max(best_significance) AS best_significance, "
                        + BEST.formatted("best_position") + ", " + BEST.formatted("best_id")
                        + " FROM unnest(?::text[]) l(lane) CROSS JOIN LATERAL (" + tiles + ") t GROUP BY 1, 2";
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                shift,
                lanes.toArray(String[]::new),
                timelineId,
                grid.start() >> level(grid),
                grid.lastSecond() >> level(grid))) {
            return bins(query);
        }
    }

    private List<Bin> binsOfPlaces(BinGrid grid, String key, List<String> lanes) throws SQLException {
        String sql = "SELECT lane, bin, count(*)::int AS n, max(best_significance) AS best_significance, "
                + BEST.formatted("best_position") + ", " + BEST.formatted("best_id") + " FROM (SELECT " + key
                + " AS lane, position >> ? AS bin, significance AS best_significance, position AS best_position,"
                + " event_id AS best_id FROM placement WHERE timeline_id = ? AND position BETWEEN ? AND ?) p"
                + " WHERE lane = ANY (?) GROUP BY 1, 2";
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                grid.exponent(),
                timelineId,
                grid.start(),
                grid.lastSecond(),
                lanes.toArray(String[]::new))) {
            return bins(query);
        }
    }

    static List<Bin> bins(PreparedStatement query) throws SQLException {
        List<Bin> bins = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Ranked best = new Ranked(
                        rows.getInt("best_significance"),
                        rows.getLong("best_position"),
                        rows.getObject("best_id", UUID.class));
                bins.add(new Bin(rows.getString("lane"), rows.getLong("bin"), rows.getInt("n"), best));
            }
        }
        return bins;
    }

    @Override
    public List<Ranked> best(BinGrid grid, int most) throws SQLException {
        List<TileRanges.Range> ranges = TileRanges.of(grid.start(), grid.lastSecond());
        String sql = "SELECT p.significance, p.position, p.id FROM unnest(?::int[], ?::bigint[], ?::bigint[])"
                + " r(level, first, last) CROSS JOIN LATERAL generate_series(r.level, " + TileRanges.COARSEST + ") z"
                + " CROSS JOIN LATERAL (SELECT significance, position, event_id AS id FROM placement"
                + " WHERE timeline_id = ? AND zoom = z AND position BETWEEN r.first AND r.last OFFSET 0) p"
                + " ORDER BY p.significance DESC, p.position, p.id LIMIT ?";
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                ranges.stream().map(TileRanges.Range::level).toArray(Integer[]::new),
                ranges.stream().map(TileRanges.Range::from).toArray(Long[]::new),
                ranges.stream().map(TileRanges.Range::last).toArray(Long[]::new),
                timelineId,
                most)) {
            return ranked(query);
        }
    }

    static List<Ranked> ranked(PreparedStatement query) throws SQLException {
        List<Ranked> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Ranked(rows.getInt(1), rows.getLong(2), rows.getObject(3, UUID.class)));
            }
        }
        return found;
    }

    /** One probe for each span: an event of that span that reaches so far began at most a tile's length before. */
    @Override
    public List<Ranked> spanning(BinGrid grid, int most) throws SQLException {
        String sql = "SELECT p.significance, p.position, p.id FROM unnest(?::int[], ?::bigint[]) s(span, first)"
                + " CROSS JOIN LATERAL (SELECT * FROM (SELECT significance, position, event_id AS id, reach"
                + " FROM placement WHERE timeline_id = ? AND span = s.span AND position >= s.first AND position < ?"
                + " ORDER BY position DESC LIMIT " + MOST_PROBED + ") near WHERE reach IS NULL OR reach > ? LIMIT ?) p"
                + " ORDER BY p.position DESC, p.significance DESC, p.id LIMIT ?";
        List<Integer> spans = new ArrayList<>();
        List<Long> firsts = new ArrayList<>();
        for (int span = 1; span <= TileRanges.COARSEST + 1; span++) {
            long length = 1L << TileRanges.bits(span);
            boolean endless = span > TileRanges.COARSEST || grid.start() < Long.MIN_VALUE + length;
            spans.add(span);
            firsts.add(endless ? Long.MIN_VALUE : grid.start() - length);
        }
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                spans.toArray(Integer[]::new),
                firsts.toArray(Long[]::new),
                timelineId,
                grid.start(),
                grid.start(),
                most,
                most)) {
            return ranked(query);
        }
    }

    @Override
    public LaneView.Extent extent() throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT (SELECT min(position) FROM placement WHERE timeline_id = ?) AS first,"
                                + " (SELECT max(reach) FROM placement WHERE timeline_id = ?) AS last,"
                                + " (SELECT max(position) + 1 FROM placement WHERE timeline_id = ?) AS last_begun,"
                                + " undated FROM pyramid WHERE timeline_id = ?",
                        timelineId,
                        timelineId,
                        timelineId,
                        timelineId);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return new LaneView.Extent(null, null, 0);
            }
            return new LaneView.Extent(
                    Sql.time(row, "first"), later(row, "last", "last_begun"), row.getLong("undated"));
        }
    }

    private static @Nullable CalendarTime later(ResultSet row, String one, String other) throws SQLException {
        @Nullable CalendarTime a = Sql.time(row, one);
        @Nullable CalendarTime b = Sql.time(row, other);
        return a == null || b != null && b.compareTo(a) > 0 ? b : a;
    }

    private List<String> strings(String sql, Object... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
