package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Figures read from the tiles: as many index probes for ten million events as for ten. Bins finer than the finest tiles
 * are counted from {@code placement}, in a window that holds few events.
 */
final class TileLanes implements LaneSource {
    private static final int FINEST = TileRanges.bits(1);
    private static final int FINEST_INDEXED_BY_FULLNESS = 3;
    private static final int FULLEST_OF_A_TILE = 40;
    private static final int CANDIDATES = 32;
    private static final int MOST_PROBED = 2000;
    /** Up to so many events are counted one by one. */
    static final int FEW = 2000;

    private final Connection connection;
    private final long timelineId;
    private final boolean byType;
    private final boolean labelled;
    private final LaneView.Extent extent;

    TileLanes(Connection connection, LaneQuery lanes, long timelineId, LaneView.Extent extent) {
        this.connection = connection;
        this.timelineId = timelineId;
        this.byType = lanes.lanes() == LaneQuery.Lanes.TYPE;
        this.labelled = lanes.labels() > 0;
        this.extent = extent;
    }

    /** Where more lie in a window of a few weeks or less than are counted one by one, its bins are the finest tiles. */
    @Override
    public BinGrid grid(long fromInclusive, long toExclusive, int most) throws SQLException {
        BinGrid grid = BinGrid.over(fromInclusive, toExclusive, most);
        return grid.exponent() < FINEST && isCrowded(grid) ? BinGrid.of(FINEST, fromInclusive, toExclusive) : grid;
    }

    private boolean isCrowded(BinGrid grid) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT FROM placement WHERE timeline_id = ? AND position BETWEEN ? AND ? LIMIT 1 OFFSET "
                                + FEW,
                        timelineId,
                        grid.start(),
                        grid.lastSecond());
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
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

    /** A few lanes of each coarse tile are candidates; the tiles that make up the window decide between them. */
    private List<String> fullestOfTiles(BinGrid grid, int most) throws SQLException {
        List<TileRanges.Range> ranges = TileRanges.of(grid.start(), grid.lastSecond());
        int level = TileRanges.covering(grid.start(), grid.lastSecond(), FINEST_INDEXED_BY_FULLNESS);
        int bits = TileRanges.bits(level);
        return strings(
                "WITH candidate AS (SELECT c.lane FROM generate_series(?::bigint, ?::bigint) s CROSS JOIN LATERAL"
                        + " (SELECT t.lane, t.n FROM tile t WHERE t.timeline_id = ? AND t.dimension = '" + dimension()
                        + "' AND t.level = " + level + " AND t.tile = s ORDER BY t.n DESC, t.lane LIMIT "
                        + FULLEST_OF_A_TILE + ") c GROUP BY 1 ORDER BY sum(c.n) DESC, 1 LIMIT " + CANDIDATES + ")"
                        + " SELECT l.lane FROM candidate l CROSS JOIN LATERAL (SELECT sum(t.n) AS n"
                        + " FROM unnest(?::int[], ?::bigint[], ?::bigint[]) r(level, first, last) CROSS JOIN LATERAL"
                        + " (SELECT o.n FROM tile o WHERE o.timeline_id = ? AND o.dimension = '" + dimension()
                        + "' AND o.level = r.level AND o.lane = l.lane AND o.tile BETWEEN r.first AND r.last OFFSET 0) t) s"
                        + " WHERE s.n > 0 ORDER BY s.n DESC, 1 LIMIT ?",
                grid.start() >> bits,
                grid.lastSecond() >> bits,
                timelineId,
                ranges.stream().map(TileRanges.Range::level).toArray(Integer[]::new),
                ranges.stream().map(r -> r.from() >> TileRanges.bits(r.level())).toArray(Long[]::new),
                ranges.stream().map(r -> r.last() >> TileRanges.bits(r.level())).toArray(Long[]::new),
                timelineId,
                most);
    }

    private static int tileLevel(BinGrid grid) {
        return Math.min(TileRanges.COARSEST, (grid.exponent() - TileRanges.bits(0)) / 2);
    }

    private char dimension() {
        return byType ? 'T' : 'P';
    }

    private String column() {
        return byType ? "type" : "actor";
    }

    @Override
    public List<Bin> bins(BinGrid grid, List<String> lanes) throws SQLException {
        return grid.exponent() < FINEST
                ? binsOfPlaces(grid, column(), lanes)
                : binsOfTiles(grid, dimension(), lanes, labelled);
    }

    @Override
    public List<Bin> all(BinGrid grid) throws SQLException {
        return grid.exponent() < FINEST
                ? binsOfPlaces(grid, "''", List.of(""))
                : binsOfTiles(grid, 'A', List.of(""), false);
    }

    /** A bin is one or a few tiles, each as it is; without the best of them, the index has all that is needed. */
    private List<Bin> binsOfTiles(BinGrid grid, char dimension, List<String> lanes, boolean best) throws SQLException {
        int level = tileLevel(grid);
        int bits = TileRanges.bits(level);
        String sql = "SELECT l.lane, t.tile >> ? AS bin, t.n"
                + (best ? ", t.best_significance, t.best_position, t.best_id" : "")
                + " FROM unnest(?::text[]) l(lane) CROSS JOIN LATERAL (SELECT o.* FROM tile o WHERE o.timeline_id = ?"
                + " AND o.dimension = '" + dimension + "' AND o.level = " + level
                + " AND o.lane = l.lane AND o.tile BETWEEN ? AND ? OFFSET 0) t";
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                grid.exponent() - bits,
                lanes.toArray(String[]::new),
                timelineId,
                grid.start() >> bits,
                grid.lastSecond() >> bits)) {
            return bins(query, best);
        }
    }

    private List<Bin> binsOfPlaces(BinGrid grid, String key, List<String> lanes) throws SQLException {
        String sql = "SELECT " + key + " AS lane, position >> ? AS bin, 1 AS n, significance AS best_significance,"
                + " position AS best_position, event_id AS best_id FROM placement"
                + " WHERE timeline_id = ? AND position BETWEEN ? AND ? AND " + key + " = ANY (?)";
        try (PreparedStatement query = Sql.prepare(
                connection,
                sql,
                grid.exponent(),
                timelineId,
                grid.start(),
                grid.lastSecond(),
                lanes.toArray(String[]::new))) {
            return bins(query, true);
        }
    }

    static List<Bin> bins(PreparedStatement query, boolean best) throws SQLException {
        List<Bin> bins = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                bins.add(new Bin(
                        rows.getString("lane"), rows.getLong("bin"), rows.getInt("n"), best ? best(rows) : null));
            }
        }
        return bins;
    }

    private static Ranked best(ResultSet row) throws SQLException {
        return new Ranked(
                row.getInt("best_significance"), row.getLong("best_position"), row.getObject("best_id", UUID.class));
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
    public LaneView.Extent extent() {
        return extent;
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
