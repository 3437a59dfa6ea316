package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a large timeline behind a filter, from a part of its events. Each event belongs to one of 1024 lots by its id
 * ({@code sample_lot}); ids are hashes, so a lot is an even draw that no filter knows of. Of the events in a window as many
 * whole lots are looked at as hold some five thousand; one that fits counts for as many as there are lots to each lot looked
 * at, which is right on the average. A window with no more than that is looked at whole, and is exact.
 */
final class SampledLanes implements LaneSource {
    /** About so many events are looked at. */
    static final int LOOKED_AT = 5_000;

    private static final int LOTS = 1024;
    private static final String RANKED = "e.significance, e.position, e.id";
    /** So many of the most significant events of a window are looked at for labels. */
    private static final int BEST_LOOKED_AT = 500;

    private final Connection connection;
    private final TileLanes all;
    private final LaneQuery lanes;
    private final long timelineId;
    private final LaneView.Extent extent;
    private final int lookedAt;
    private @Nullable Sample sample;
    private boolean approximate;

    SampledLanes(Connection connection, LaneQuery lanes, long timelineId, LaneView.Extent extent, int lookedAt) {
        this.connection = connection;
        this.all = new TileLanes(connection, lanes, timelineId, extent);
        this.lanes = lanes;
        this.timelineId = timelineId;
        this.extent = extent;
        this.lookedAt = lookedAt;
    }

    /** An event that fits, in its lane. */
    private record Found(String lane, Ranked event) {}

    /** Those of so many lots that fit. */
    private record Sample(BinGrid grid, int lots, List<Found> events) {
        /** The bins of each lane, every event counted for those that were not looked at. */
        List<Bin> bins() {
            Map<String, Map<Long, List<Ranked>>> counted = events.stream()
                    .collect(Collectors.groupingBy(
                            Found::lane,
                            LinkedHashMap::new,
                            Collectors.groupingBy(
                                    found -> found.event().position() >> grid.exponent(),
                                    Collectors.mapping(Found::event, Collectors.toList()))));
            List<Bin> bins = new ArrayList<>();
            counted.forEach((lane, ofLane) -> ofLane.forEach((bin, ranked) -> bins.add(new Bin(
                    lane,
                    bin,
                    (int) Math.round((double) ranked.size() * LOTS / lots),
                    ranked.stream().sorted().findFirst().orElseThrow()))));
            return bins;
        }
    }

    private Sample sample(BinGrid grid) throws SQLException {
        Sample known = sample;
        if (known == null || !known.grid().equals(grid)) {
            long there = all.all(grid).stream().mapToLong(Bin::events).sum();
            known = new Sample(grid, lots(there), found(grid, lots(there)));
            sample = known;
        }
        return known;
    }

    /** How many lots are looked at where there are so many events. */
    private int lots(long events) {
        int lots = events <= lookedAt ? LOTS : (int) Math.max(1, LOTS * (long) lookedAt / events);
        approximate |= lots < LOTS;
        return lots;
    }

    private List<Found> found(BinGrid grid, int lots) throws SQLException {
        WordSearch.Query ids = drawn(lots, "position BETWEEN ? AND ?", grid.start(), grid.lastSecond());
        EventFilter filter = filter();
        filter.and("e.position BETWEEN ? AND ?", grid.start(), grid.lastSecond());
        List<Found> found = new ArrayList<>();
        try (PreparedStatement query = select(RANKED + ", " + RawLanes.lane(lanes) + " AS lane", ids, filter);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Found(
                        rows.getString(4), new Ranked(rows.getInt(1), rows.getLong(2), rows.getObject(3, UUID.class))));
            }
        }
        return found;
    }

    /** The ids of so many lots, as they are placed now and, as known on a day, as they were before. */
    private WordSearch.Query drawn(int lots, String placed, Object... values) {
        String present = "SELECT event_id FROM placement WHERE timeline_id = ? AND " + placed;
        String past =
                present.replace("placement", "event_known").replace("position IS NULL", "position = " + Long.MAX_VALUE);
        List<@Nullable Object> parameters = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String part : lanes.query().knownOn() == null ? List.of(present) : List.of(present, past)) {
            if (lots == LOTS) {
                parts.add(part);
            } else {
                parts.add("SELECT d.event_id FROM generate_series(0, ? - 1) l (lot) CROSS JOIN LATERAL (" + part
                        + " AND sample_lot(event_id) = l.lot OFFSET 0) d");
                parameters.add(lots);
            }
            parameters.add(timelineId);
            Collections.addAll(parameters, values);
        }
        return new WordSearch.Query(String.join(" UNION ", parts), parameters);
    }

    private EventFilter filter() {
        return EventFilter.of(timelineId, lanes.query().within(null, null));
    }

    /** Those of the ids that fit, each found by its key: OFFSET 0 keeps the planner from looking at other events first. */
    private PreparedStatement select(String columns, WordSearch.Query ids, EventFilter filter) throws SQLException {
        String sql = "SELECT f.* FROM (" + ids.sql() + " OFFSET 0) ids (id) CROSS JOIN LATERAL (SELECT " + columns
                + " FROM " + EventFilter.known(lanes.query()).events() + " WHERE " + filter.sql()
                + " AND e.id = ids.id OFFSET 0) f";
        return Sql.prepare(connection, sql, filter.parameters(ids.parameters(), List.of()));
    }

    @Override
    public List<String> fullest(BinGrid grid, int most) throws SQLException {
        Map<String, Long> counted =
                sample(grid).events().stream().collect(Collectors.groupingBy(Found::lane, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<Bin> bins(BinGrid grid, List<String> some) throws SQLException {
        return sample(grid).bins().stream()
                .filter(bin -> some.contains(bin.lane()))
                .toList();
    }

    @Override
    public List<Bin> all(BinGrid grid) throws SQLException {
        return sample(grid).bins();
    }

    /** Those that fit of the best of all events, and of those that were looked at. */
    @Override
    public List<Ranked> best(BinGrid grid, int most) throws SQLException {
        Stream<Ranked> looked = sample(grid).events().stream().map(Found::event);
        if (sample(grid).lots() < LOTS) {
            EventFilter filter = filter();
            filter.and("e.position BETWEEN ? AND ?", grid.start(), grid.lastSecond());
            looked = Stream.concat(looked, fitting(all.best(grid, BEST_LOOKED_AT), filter));
        }
        return looked.distinct().sorted().limit(most).toList();
    }

    @Override
    public List<Ranked> spanning(BinGrid grid, int most) throws SQLException {
        EventFilter filter = filter();
        filter.and("e.position < ? AND (e.latest IS NULL OR e.latest > ?)", grid.start(), grid.start());
        return fitting(all.spanning(grid, most), filter).toList();
    }

    private Stream<Ranked> fitting(List<Ranked> candidates, EventFilter filter) throws SQLException {
        UUID[] ids = candidates.stream().map(Ranked::id).toArray(UUID[]::new);
        WordSearch.Query given = new WordSearch.Query("SELECT unnest(?::uuid[])", List.of((Object) ids));
        try (PreparedStatement query = select(RANKED, given, filter)) {
            return TileLanes.ranked(query).stream();
        }
    }

    /** Where the timeline's events lie, which is as far as those that fit can; how many of these have no date is estimated. */
    @Override
    public LaneView.Extent extent() throws SQLException {
        int lots = lots(extent.undated());
        EventFilter filter = filter();
        filter.and("e.position = " + Long.MAX_VALUE);
        try (PreparedStatement query = select(RANKED, drawn(lots, "position IS NULL"), filter)) {
            long undated = Math.round((double) TileLanes.ranked(query).size() * LOTS / lots);
            return new LaneView.Extent(extent.first(), extent.last(), undated);
        }
    }

    @Override
    public boolean approximate() {
        return approximate;
    }
}
