package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.dateline.core.store.Samples.draft;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TilesIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final String RANDOM_EVENTS =
            "INSERT INTO event (timeline_id, id, title, type, contexts, edtf, earliest,"
                    + " latest, position, basis, rule, inferred, reason, modalities, significance, confidence, recorded_at,"
                    + " version) SELECT ?, gen_random_uuid(), 'Event ' || g, (ARRAY['SAY', 'AGREE', NULL])[1 + g % 3], '{}', 'x',"
                    + " p, p + length, p, 'NONE', 'none', false, '', 1, (random() * 100)::int, 0.5, now(), 0 FROM (SELECT g,"
                    + " floor((random() - 0.3) * ?)::bigint AS p, CASE WHEN g % 7 = 0 THEN NULL ELSE"
                    + " (86400 * power(random() * 30, 3))::bigint + 1 END AS length FROM generate_series(1, ?) g) made";
    private static final String RANDOM_ACTORS =
            "INSERT INTO participant SELECT timeline_id, id, 0, CASE WHEN significance"
                    + " % 3 = 0 THEN (SELECT min(id) FROM actor) ELSE (SELECT max(id) FROM actor) END, 'ACTOR', position"
                    + " FROM event WHERE timeline_id = ? AND significance > 20 ON CONFLICT DO NOTHING";

    @Inject
    TimelineWriter writer;

    @Inject
    Tiles tiles;

    @Inject
    AgroalDataSource database;

    private String timeline = "";
    private long number;

    @BeforeEach
    void a_new_timeline() throws SQLException {
        timeline = writer.createTimeline(null, "Tiles " + UUID.randomUUID(), "", "ann");
        number = Long.parseLong(
                rows("SELECT id FROM timeline WHERE name = '" + timeline + "'").get(0));
    }

    @Test
    void after_any_history_the_tiles_are_those_of_a_rebuild_and_of_counting() throws SQLException {
        Random random = new Random(5);
        List<UUID> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String year = String.valueOf(1950 + random.nextInt(90));
            switch (events.isEmpty() ? 0 : random.nextInt(4)) {
                case 0, 1 -> events.add(writer.create(timeline, draft("E" + i, year, Modality.HAPPENED), "ann"));
                case 2 -> change(events.get(random.nextInt(events.size())), year);
                default -> toggle(events.get(random.nextInt(events.size())));
            }
            if (i == 60) {
                many(3_000, 3_000_000L);
            }
            if (random.nextInt(10) == 0) {
                drain();
            }
        }
        change("UPDATE event SET significance = (significance + 37) % 101, position = position + 40000, earliest ="
                + " earliest + 40000 WHERE timeline_id = " + number + " AND significance % 5 = 0 AND latest IS NULL");
        change("UPDATE event SET removed_at = now() WHERE timeline_id = " + number + " AND significance % 9 = 1");
        drain();
        List<String> kept = model();
        assertThat(rows("SELECT event_id FROM outbox WHERE timeline_id = " + number))
                .isEmpty();
        tiles.rebuild(timeline);
        assertThat(kept).isEqualTo(model());
        assertThat(rows("SELECT level, tile, n FROM tile WHERE timeline_id = " + number + " AND dimension = 'A'"))
                .containsExactlyInAnyOrderElementsOf(rows("SELECT l, position >> (12 + 2 * l), count(*) FROM placed"
                        + " CROSS JOIN generate_series(1, 13) l WHERE timeline_id = " + number
                        + " AND position IS NOT NULL GROUP BY 1, 2"));
        assertThat(rows("SELECT event_id, zoom FROM placement WHERE position IS NOT NULL AND timeline_id = " + number))
                .containsExactlyInAnyOrderElementsOf(
                        rows("SELECT event_id, coalesce(max(l) FILTER (WHERE place <= 200),"
                                + " 0) FROM (SELECT event_id, l, row_number() OVER (PARTITION BY l, position >> (12 + 2 * l)"
                                + " ORDER BY significance DESC, position, event_id) AS place FROM placed"
                                + " CROSS JOIN generate_series(1, 13) l WHERE timeline_id = " + number
                                + " AND position IS NOT NULL) ranked GROUP BY 1"));
    }

    @Test
    void tiles_and_events_themselves_give_the_same_view_of_any_window() throws SQLException {
        writer.create(timeline, draft("A century", "19XX", Modality.HAPPENED), "ann");
        many(4_000, 1_000_000_000L);
        drain();
        Random random = new Random(7);
        try (Connection connection = database.getConnection()) {
            LaneView.Extent extent = LaneCounts.pyramid(connection, number).extent();
            for (int i = 0; i < 60; i++) {
                long from = (long) ((random.nextDouble() - 0.4) * 1_000_000_000L);
                long width = 1L << (4 + random.nextInt(50));
                LaneQuery query = new LaneQuery(
                        TimelineQuery.on(timeline, AS_OF)
                                .window(new CalendarTime(from), new CalendarTime(from + width))
                                .build(),
                        LaneQuery.Lanes.values()[i % 2],
                        2 + random.nextInt(399),
                        random.nextInt(201));
                TileLanes tileLanes = new TileLanes(connection, query, number, extent);
                assertThat(LaneCounts.view(connection, query, number, tileLanes))
                        .usingRecursiveComparison()
                        .isEqualTo(LaneCounts.view(
                                connection,
                                query,
                                number,
                                new RawLanes(connection, query, RawLanes.filter(query, number))));
            }
        }
    }

    @Test
    void where_many_events_lie_close_together_bins_are_no_finer_than_tiles_and_hold_them_all() throws SQLException {
        many(TileLanes.FEW + 1_000, 100_000);
        drain();
        LaneQuery query = new LaneQuery(
                TimelineQuery.on(timeline, AS_OF)
                        .window(new CalendarTime(-30_000), new CalendarTime(70_000))
                        .build(),
                LaneQuery.Lanes.TYPE,
                240,
                50);
        try (Connection connection = database.getConnection()) {
            LaneView.Extent extent = LaneCounts.pyramid(connection, number).extent();
            LaneView view =
                    LaneCounts.view(connection, query, number, new TileLanes(connection, query, number, extent));
            assertThat(view.binExponent()).isEqualTo(TileRanges.bits(1));
            assertThat(view.lanes().stream().mapToLong(LaneView.Lane::total).sum())
                    .isEqualTo(TileLanes.FEW + 1_000);
            assertThat(view.labels()).hasSize(50);
        }
    }

    @Test
    void tables_are_exchanged_for_the_same_ones_with_what_other_timelines_have_in_them() throws SQLException {
        writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
        many(500, 3_000_000L);
        drain();
        String others = timeline;
        long numberOfOthers = number;
        List<String> modelOfOthers = model();
        a_new_timeline();
        many(2_000, 3_000_000L);
        change("DELETE FROM participant WHERE timeline_id = " + number + " AND ordinal = 0 AND role = 'ACTOR'"
                + " AND event_id IN (SELECT id FROM event WHERE timeline_id = " + number + " AND significance > 60)");
        change("UPDATE participant SET ordinal = 3 WHERE timeline_id = " + number);
        drain();
        List<String> kept = model();
        List<String> tables = tables();
        rows("SELECT rebuild_tiles(" + number + ", true)");
        assertThat(model()).isEqualTo(kept);
        assertThat(tables()).isEqualTo(tables);
        many(300, 3_000_000L);
        drain();
        kept = model();
        rows("SELECT rebuild_tiles(" + number + ", false)");
        assertThat(model()).isEqualTo(kept);
        timeline = others;
        number = numberOfOthers;
        assertThat(model()).isEqualTo(modelOfOthers);
    }

    /** What the tables of the read model are made of. */
    private List<String> tables() throws SQLException {
        String these = "IN ('placement'::regclass, 'tile'::regclass)";
        List<String> all =
                rows("SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid " + these + " ORDER BY 1");
        all.addAll(rows("SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE contype = 'p' AND conrelid " + these + " ORDER BY 1"));
        all.addAll(rows("SELECT oid::regclass, reloptions, obj_description(oid) FROM pg_class WHERE oid " + these
                + " ORDER BY 1"));
        all.addAll(rows("SELECT attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,"
                + " col_description(attrelid, attnum) FROM pg_attribute WHERE attnum > 0 AND attrelid " + these
                + " ORDER BY 1, 2"));
        return all;
    }

    @Test
    void behind_a_filter_a_part_of_the_events_tells_nearly_what_all_do_and_a_whole_window_exactly()
            throws SQLException {
        writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
        many(4_000, 1_000_000_000L);
        change("UPDATE event SET known_from = '2020-01-01', known_since = '2020-01-01' WHERE timeline_id = " + number);
        drain();
        TimelineQuery.Builder types = TimelineQuery.on(timeline, AS_OF)
                .types(Set.of(EventType.SAY))
                .window(new CalendarTime(-400_000_000L), new CalendarTime(900_000_000L));
        for (TimelineQuery query : List.of(types.build(), types.knownOn(AS_OF).build())) {
            LaneView all = sampled(query, Integer.MAX_VALUE);
            assertThat(all.approximate()).isFalse();
            assertThat(List.of(all.lanes(), all.labels()))
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(raw(query).lanes(), raw(query).labels()));
            LaneView part = sampled(query, 1_000);
            assertThat(part.approximate()).isTrue();
            assertThat((double) events(part)).isCloseTo(events(raw(query)), withinPercentage(35));
            assertThat(part.labels())
                    .hasSizeGreaterThan(100)
                    .allMatch(label -> label.event().type() == EventType.SAY);
        }
    }

    @Test
    void filters_that_few_events_fit_are_known_by_their_lists() throws SQLException {
        writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
        many(50, 1_000_000L);
        TimelineQuery all = TimelineQuery.all(timeline, 10, AS_OF);
        try (Connection connection = database.getConnection()) {
            assertThat(FewEvents.filter(
                            connection, number, all.change().text("signing").build()))
                    .isPresent();
            assertThat(FewEvents.filter(
                            connection,
                            number,
                            all.change().tags(Set.of("talks")).knownOn(AS_OF).build()))
                    .isPresent();
            assertThat(FewEvents.filter(
                            connection,
                            number,
                            all.change().types(Set.of(EventType.SAY)).build()))
                    .isEmpty();
        }
    }

    private static long events(LaneView view) {
        return view.lanes().stream().mapToLong(LaneView.Lane::total).sum();
    }

    private LaneView sampled(TimelineQuery query, int lookedAt) throws SQLException {
        LaneQuery lanes = new LaneQuery(query, LaneQuery.Lanes.ACTOR, 20, 150);
        try (Connection connection = database.getConnection()) {
            LaneView.Extent extent = LaneCounts.pyramid(connection, number).extent();
            return LaneCounts.view(
                    connection, lanes, number, new SampledLanes(connection, lanes, number, extent, lookedAt));
        }
    }

    private LaneView raw(TimelineQuery query) throws SQLException {
        LaneQuery lanes = new LaneQuery(query, LaneQuery.Lanes.ACTOR, 20, 150);
        try (Connection connection = database.getConnection()) {
            return LaneCounts.view(
                    connection, lanes, number, new RawLanes(connection, lanes, RawLanes.filter(lanes, number)));
        }
    }

    @Test
    void what_is_cut_off_while_changes_are_taken_up_is_taken_up_later() throws SQLException {
        writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
        drain();
        List<String> before = model();
        many(1_500, 3_000_000L);
        List<String> waiting = rows("SELECT id FROM outbox WHERE timeline_id = " + number + " ORDER BY 1");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Sql.run(connection, "DO $$ BEGIN PERFORM refresh_tiles(" + number + ", 700); END $$");
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(model()).isEqualTo(before);
        assertThat(rows("SELECT id FROM outbox WHERE timeline_id = " + number + " ORDER BY 1"))
                .isEqualTo(waiting);
        drain();
        List<String> kept = model();
        tiles.rebuild(timeline);
        assertThat(kept).isEqualTo(model()).hasSizeGreaterThan(before.size());
    }

    @Test
    void an_import_that_waits_for_the_tiles_is_as_large_as_it_is_and_made_anew_in_one_go() throws SQLException {
        writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
        drain();
        assertThat(isLarge()).isFalse();
        many(LaneCounts.SMALL, 3_000_000L);
        assertThat(isLarge()).isTrue();
        String waiting = rows("SELECT count(*) FROM outbox WHERE timeline_id = " + number)
                .get(0);
        assertThat(rows("SELECT refresh_tiles(" + number + ", 1000)")).containsExactly(waiting);
        assertThat(rows("SELECT count(*) FROM outbox WHERE timeline_id = " + number))
                .containsExactly("0");
        assertThat(isLarge()).isTrue();
    }

    private boolean isLarge() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return LaneCounts.pyramid(connection, number).isLarge();
        }
    }

    private void many(int events, long seconds) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, RANDOM_EVENTS, number, seconds, events);
            Sql.run(connection, RANDOM_ACTORS, number);
        }
    }

    private void change(UUID event, String year) throws SQLException {
        String version = rows("SELECT version FROM event WHERE removed_at IS NULL AND id = '" + event + "'").stream()
                .findFirst()
                .orElse("");
        if (!version.isEmpty()) {
            writer.change(event, Long.parseLong(version), draft("Changed", year, Modality.PLANNED), "ann", null);
        }
    }

    private void toggle(UUID event) throws SQLException {
        String[] state = rows("SELECT version, removed_at IS NULL FROM event WHERE id = '" + event + "'")
                .get(0)
                .split(" ", -1);
        if (state[1].equals("t")) {
            writer.remove(event, Long.parseLong(state[0]), "ann", null);
        } else {
            writer.restore(event, "ann");
        }
    }

    private void drain() {
        while (tiles.refresh(number)) {
            assertThat(number).isPositive();
        }
    }

    private List<String> model() throws SQLException {
        List<String> all = rows("SELECT event_id, position, reach, span, zoom, significance, type, actor FROM placement"
                + " WHERE timeline_id = " + number + " ORDER BY 1");
        all.addAll(rows("SELECT dimension, level, lane, tile, n, best_significance, best_position, best_id FROM tile"
                + " WHERE timeline_id = " + number + " ORDER BY 1, 2, 3, 4"));
        all.addAll(rows("SELECT events, undated FROM pyramid WHERE timeline_id = " + number));
        return all;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql);
                ResultSet rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" ", cells));
            }
        }
        return all;
    }
}
