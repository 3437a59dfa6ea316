package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.time.CalendarTime;

/**
 * Counts per lane and bin, and the labels, of one window.
 *
 * <p>An event counts once: in the bin of its position, or in the first bin when it began before the window; in the
 * lane of its first actor, or of its type.
 */
@ApplicationScoped
class LaneCounts {
    private static final int MOST_LANES = 12;
    private static final String OTHERS = "Others";
    private static final String NOBODY = "Nobody named";

    private final AgroalDataSource database;

    LaneCounts(AgroalDataSource database) {
        this.database = database;
    }

    LaneView view(LaneQuery lanes, long timelineId) {
        try (Connection connection = database.getConnection()) {
            Map<String, int[]> counted = count(connection, lanes, timelineId);
            List<String> names = new ArrayList<>(counted.keySet());
            List<LaneView.Lane> shown = new ArrayList<>();
            Map<String, Integer> laneOf = new HashMap<>();
            boolean fold = names.size() > MOST_LANES;
            int own = fold ? MOST_LANES - 1 : names.size();
            for (String name : names.subList(0, own)) {
                laneOf.put(name, shown.size());
                shown.add(lane(name, Objects.requireNonNull(counted.get(name))));
            }
            if (fold) {
                int[] rest = new int[lanes.bins()];
                names.subList(own, names.size()).forEach(name -> add(rest, counted.getOrDefault(name, new int[0])));
                shown.add(lane(OTHERS, rest));
            }
            return extent(connection, lanes, timelineId, shown, labels(connection, lanes, timelineId, laneOf, own));
        } catch (SQLException e) {
            throw Sql.failed("count events", e);
        }
    }

    private static LaneView.Lane lane(String name, int[] counts) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return new LaneView.Lane(name, total, counts);
    }

    private static void add(int[] sum, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            sum[i] += counts[i];
        }
    }

    private static String laneSql(LaneQuery query) {
        KnownOn known = EventFilter.known(query.query());
        return switch (query.lanes()) {
            case TYPE -> "coalesce(e.type, '')";
            case ACTOR ->
                "coalesce((SELECT a.name FROM " + known.participants() + " JOIN actor a ON a.id = p.actor_id WHERE "
                        + known.sameState()
                        + " AND p.timeline_id = e.timeline_id AND p.event_id = e.id ORDER BY p.ordinal LIMIT 1), '')";
        };
    }

    private static String laneName(LaneQuery.Lanes lanes, String key) {
        return switch (lanes) {
            case TYPE -> key.isEmpty() ? "No type" : EventType.valueOf(key).label();
            case ACTOR -> key.isEmpty() ? NOBODY : key;
        };
    }

    private static String laneKey(LaneQuery.Lanes lanes, String name) {
        return switch (lanes) {
            case TYPE ->
                Arrays.stream(EventType.values())
                        .filter(type -> type.label().equals(name))
                        .map(EventType::name)
                        .findFirst()
                        .orElse("");
            case ACTOR -> name.equals(NOBODY) ? "" : name;
        };
    }

    private static Map<String, int[]> count(Connection connection, LaneQuery lanes, long timelineId)
            throws SQLException {
        long from = Objects.requireNonNull(lanes.query().from()).seconds();
        long to = Objects.requireNonNull(lanes.query().to()).seconds();
        EventFilter filter = EventFilter.of(timelineId, lanes.query());
        String sql = "SELECT lane, bin, n, sum(n) OVER (PARTITION BY lane) AS total FROM (SELECT "
                + laneSql(lanes)
                + " AS lane, least(greatest(floor((e.position::numeric - ?) * ? / ?), 0), ?)::int AS bin,"
                + " count(*) AS n FROM " + EventFilter.known(lanes.query()).events() + " WHERE " + filter.sql()
                + " GROUP BY 1, 2) counted ORDER BY total DESC, lane, bin";
        List<Object> bin = List.of(
                from, lanes.bins(), BigDecimal.valueOf(to).subtract(BigDecimal.valueOf(from)), lanes.bins() - 1);
        Map<String, int[]> counted = new LinkedHashMap<>();
        try (PreparedStatement query = Sql.prepare(connection, sql, filter.parameters(bin, List.of()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counted.computeIfAbsent(laneName(lanes.lanes(), rows.getString("lane")), l -> new int[lanes.bins()])[
                                rows.getInt("bin")] =
                        rows.getInt("n");
            }
        }
        return counted;
    }

    private static List<LaneView.Label> labels(
            Connection connection, LaneQuery lanes, long timelineId, Map<String, Integer> laneOf, int others)
            throws SQLException {
        EventFilter filter = EventFilter.of(timelineId, lanes.query());
        // Ranked within the lane that is drawn, so that a quiet lane keeps its best beside a loud one.
        String sql = "SELECT * FROM (SELECT found.*, row_number() OVER (PARTITION BY CASE WHEN lane = ANY (?) THEN lane"
                + " END ORDER BY significance DESC, position, id) AS place_in_lane FROM (SELECT "
                + EventListing.COLUMNS + ", " + laneSql(lanes) + " AS lane FROM "
                + EventFilter.known(lanes.query()).events() + " WHERE " + filter.sql()
                + ") found) ranked ORDER BY place_in_lane, significance DESC, position, id LIMIT ?";
        String[] own = laneOf.keySet().stream()
                .map(name -> laneKey(lanes.lanes(), name))
                .toArray(String[]::new);
        List<EventRow> events = new ArrayList<>();
        Map<UUID, Integer> placed = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        sql,
                        filter.parameters(List.of(own, EventFilter.asOf(lanes.query())), List.of(lanes.labels())));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                EventRow event = EventListing.row(rows, lanes.query().timeline());
                events.add(event);
                placed.put(event.id(), laneOf.getOrDefault(laneName(lanes.lanes(), rows.getString("lane")), others));
            }
        }
        return EventListing.withActors(connection, timelineId, events, EventFilter.known(lanes.query())).stream()
                .map(event -> new LaneView.Label(placed.getOrDefault(event.id(), others), event))
                .toList();
    }

    private static LaneView extent(
            Connection connection,
            LaneQuery lanes,
            long timelineId,
            List<LaneView.Lane> shown,
            List<LaneView.Label> labels)
            throws SQLException {
        TimelineQuery everywhere = lanes.query().within(null, null);
        EventFilter filter = EventFilter.of(timelineId, everywhere);
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT min(coalesce(e.earliest, e.latest - 1)) AS first,"
                                + " max(coalesce(e.latest, e.earliest + 1)) AS last,"
                                + " count(*) FILTER (WHERE e.earliest IS NULL AND e.latest IS NULL) AS undated"
                                + " FROM " + EventFilter.known(everywhere).events() + " WHERE " + filter.sql(),
                        filter.parameters(List.of(), List.of()));
                ResultSet row = query.executeQuery()) {
            row.next();
            CalendarTime first = Sql.time(row, "first");
            CalendarTime last = Sql.time(row, "last");
            return new LaneView(shown, labels, first, last, row.getLong("undated"));
        }
    }
}
