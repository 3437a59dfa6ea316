package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.store.LaneSource.Bin;
import org.dateline.core.store.LaneSource.Ranked;
import org.dateline.core.time.CalendarTime;

/**
 * Counts per lane and bin, and the labels, of one window: of a small timeline as they are; of a large one by the tiles, or,
 * behind a filter that many events may fit, from a sample.
 */
@ApplicationScoped
class LaneCounts {
    /** Up to so many events a timeline is counted as it stands, with what was saved a moment ago. */
    static final int SMALL = 20_000;

    private static final int MOST_LANES = 12;
    private static final int MOST_SLOTS = 16;
    private static final int SPANNING_LABELS = 8;
    private static final String OTHERS = "Others";
    private static final String NOBODY = "Nobody named";

    private final AgroalDataSource database;

    LaneCounts(AgroalDataSource database) {
        this.database = database;
    }

    LaneView view(LaneQuery lanes, long timelineId) {
        try (Connection connection = database.getConnection()) {
            return view(connection, lanes, timelineId, source(connection, lanes, timelineId));
        } catch (SQLException e) {
            throw Sql.failed("count events", e);
        }
    }

    LaneView.Extent extent(LaneQuery lanes, long timelineId) {
        try (Connection connection = database.getConnection()) {
            return source(connection, lanes, timelineId).extent();
        } catch (SQLException e) {
            throw Sql.failed("find where events lie", e);
        }
    }

    /** What a view without filters follows from; empty where it is to be counted as it stands. */
    Optional<Long> revision(LaneQuery lanes, long timelineId) {
        try (Connection connection = database.getConnection()) {
            return lanes.query().filters()
                    ? Optional.empty()
                    : large(connection, timelineId).map(Pyramid::revision);
        } catch (SQLException e) {
            throw Sql.failed("read how far the tiles are", e);
        }
    }

    private static LaneSource source(Connection connection, LaneQuery lanes, long timelineId) throws SQLException {
        Optional<Pyramid> pyramid = large(connection, timelineId);
        if (pyramid.isEmpty()) {
            return new RawLanes(connection, lanes, RawLanes.filter(lanes, timelineId));
        }
        LaneView.Extent extent = pyramid.get().extent();
        if (!lanes.query().filters()) {
            return new TileLanes(connection, lanes, timelineId, extent);
        }
        Optional<EventFilter> few =
                FewEvents.filter(connection, timelineId, lanes.query().within(null, null));
        return few.isPresent()
                ? new RawLanes(connection, lanes, few.get())
                : new SampledLanes(connection, lanes, timelineId, extent, SampledLanes.LOOKED_AT);
    }

    /** How far the tiles of a timeline are, where its events lie, and whether it is counted by them. */
    record Pyramid(long revision, LaneView.Extent extent, boolean isLarge) {}

    private static Optional<Pyramid> large(Connection connection, long timelineId) throws SQLException {
        return Optional.of(pyramid(connection, timelineId)).filter(Pyramid::isLarge);
    }

    /**
     * What waits for the tiles counts as well, so that an import that just came in is not counted one by one; its view is
     * then a moment behind.
     */
    static Pyramid pyramid(Connection connection, long timelineId) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT coalesce(p.revision, 0) AS revision, coalesce(p.undated, 0) AS undated, p.first_place,"
                                + " p.last_place, coalesce(p.events, 0) > " + SMALL
                                + " OR EXISTS (SELECT FROM outbox o WHERE o.timeline_id = t.id) AND (SELECT count(*)"
                                + " FROM (SELECT FROM event e WHERE e.timeline_id = t.id LIMIT " + (SMALL + 1)
                                + ") counted) > " + SMALL + " AS large"
                                + " FROM (VALUES (?::bigint)) t (id) LEFT JOIN pyramid p ON p.timeline_id = t.id",
                        timelineId);
                ResultSet row = query.executeQuery()) {
            row.next();
            LaneView.Extent extent = new LaneView.Extent(
                    Sql.time(row, "first_place"), Sql.time(row, "last_place"), row.getLong("undated"));
            return new Pyramid(row.getLong("revision"), extent, row.getBoolean("large"));
        }
    }

    static LaneView view(Connection connection, LaneQuery lanes, long timelineId, LaneSource source)
            throws SQLException {
        BinGrid grid = source.grid(
                Objects.requireNonNull(lanes.query().from()).seconds(),
                Objects.requireNonNull(lanes.query().to()).seconds(),
                lanes.bins());
        List<String> fullest = source.fullest(grid, MOST_LANES + 1);
        boolean fold = fullest.size() > MOST_LANES;
        List<String> own = fold ? fullest.subList(0, MOST_LANES - 1) : fullest;
        List<Bin> bins = source.bins(grid, own);
        Map<String, int[]> counted = new LinkedHashMap<>();
        own.forEach(lane -> counted.put(lane, new int[grid.count()]));
        for (Bin bin : bins) {
            Objects.requireNonNull(counted.get(bin.lane()))[index(grid, bin)] += bin.events();
        }
        Map<String, String> names = names(connection, lanes.lanes(), own);
        List<LaneView.Lane> shown = new ArrayList<>();
        counted.forEach((lane, counts) -> shown.add(lane(names.getOrDefault(lane, lane), counts)));
        if (fold) {
            shown.add(lane(OTHERS, others(grid, source.all(grid), counted)));
        }
        List<Ranked> spanning = source.spanning(grid, LaneView.MOST_SPANNING);
        List<UUID> labelled = labelled(lanes, grid, bins, own.size(), source, spanning);
        List<LaneView.Label> labels = labels(connection, lanes, timelineId, labelled, own);
        // What began before may be of a lane that has nothing in these bins.
        if (labels.stream().anyMatch(label -> label.lane() == shown.size())) {
            shown.add(lane(OTHERS, new int[grid.count()]));
        }
        LaneView.Extent extent = source.extent();
        return new LaneView(
                new CalendarTime(grid.start()),
                grid.exponent(),
                grid.count(),
                shown,
                labels,
                spanning.size(),
                extent,
                source.approximate());
    }

    private static int index(BinGrid grid, Bin bin) {
        return Math.toIntExact(bin.bin() - grid.first());
    }

    private static int[] others(BinGrid grid, List<Bin> all, Map<String, int[]> counted) {
        int[] rest = new int[grid.count()];
        all.forEach(bin -> rest[index(grid, bin)] += bin.events());
        counted.values().forEach(counts -> Arrays.setAll(rest, i -> rest[i] - counts[i]));
        return rest;
    }

    private static LaneView.Lane lane(String name, int[] counts) {
        return new LaneView.Lane(name, Arrays.stream(counts).asLongStream().sum(), counts);
    }

    /**
     * Up to half of the labels are the best of each lane in each of a few stretches, so that a quiet lane keeps its best
     * beside a loud one; a few began before; the rest are the best of all.
     */
    private static List<UUID> labelled(
            LaneQuery lanes, BinGrid grid, List<Bin> bins, int own, LaneSource source, List<Ranked> spanning)
            throws SQLException {
        if (lanes.labels() == 0) {
            return List.of();
        }
        int slots = Math.max(1, Math.min(MOST_SLOTS, lanes.labels() / 2 / Math.max(1, own)));
        Map<String, Ranked> bestOfSlots = new TreeMap<>();
        for (Bin bin : bins) {
            String slot = bin.lane() + " " + index(grid, bin) * slots / grid.count();
            bestOfSlots.merge(slot, Objects.requireNonNull(bin.best()), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        List<Ranked> chosen = new ArrayList<>(
                bestOfSlots.values().stream().sorted().limit(lanes.labels() / 2).toList());
        spanning.stream()
                .sorted()
                .limit(Math.min(SPANNING_LABELS, lanes.labels() / 8))
                .forEach(chosen::add);
        chosen.addAll(source.best(grid, lanes.labels()));
        List<UUID> ids = chosen.stream().map(Ranked::id).distinct().toList();
        return ids.subList(0, Math.min(ids.size(), lanes.labels()));
    }

    private static Map<String, String> names(Connection connection, LaneQuery.Lanes lanes, List<String> keys)
            throws SQLException {
        Map<String, String> names = new HashMap<>();
        if (lanes == LaneQuery.Lanes.TYPE) {
            keys.forEach(key -> names.put(
                    key, key.isEmpty() ? "No type" : EventType.valueOf(key).label()));
            return names;
        }
        names.put("", NOBODY);
        Long[] numbers =
                keys.stream().filter(key -> !key.isEmpty()).map(Long::valueOf).toArray(Long[]::new);
        try (PreparedStatement query =
                        Sql.prepare(connection, "SELECT id, name FROM actor WHERE id = ANY (?)", (Object) numbers);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getString("id"), rows.getString("name"));
            }
        }
        return names;
    }

    /** Best first, each in its lane; the lane is read with the event, so that a label never stands in a stale one. */
    private static List<LaneView.Label> labels(
            Connection connection, LaneQuery lanes, long timelineId, List<UUID> ids, List<String> own)
            throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        KnownOn known = EventFilter.known(lanes.query());
        Map<UUID, Integer> lanesOf = new HashMap<>();
        List<EventRow> events = new ArrayList<>();
        List<Object> parameters = new ArrayList<>(
                List.of(EventFilter.asOf(lanes.query()), timelineId, connection.createArrayOf("uuid", ids.toArray())));
        parameters.addAll(known.days());
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT " + EventListing.COLUMNS + ", " + RawLanes.lane(lanes) + " AS lane FROM "
                                + known.events()
                                + " WHERE e.timeline_id = ? AND e.id = ANY (?) AND e.removed_at IS NULL"
                                + " AND " + known.holds() + " ORDER BY e.significance DESC, e.position, e.id",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                EventRow event = EventListing.row(rows, lanes.query().timeline());
                events.add(event);
                int place = own.indexOf(rows.getString("lane"));
                lanesOf.put(event.id(), place < 0 ? own.size() : place);
            }
        }
        return EventListing.withActors(connection, timelineId, events, known).stream()
                .map(event -> new LaneView.Label(lanesOf.getOrDefault(event.id(), 0), event))
                .toList();
    }
}
