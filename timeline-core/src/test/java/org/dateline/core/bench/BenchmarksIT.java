package org.dateline.core.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class BenchmarksIT {
    @Inject
    Benchmarks benchmarks;

    @Inject
    AgroalDataSource database;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    ActorReader actors;

    @Inject
    DocumentIngest ingest;

    @Test
    void every_measurement_runs_and_finds_what_it_asks_for() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!reader.exists("bench-it")) {
                SyntheticTimeline.load(
                        connection,
                        5,
                        List.of(
                                new SyntheticTimeline.Order("bench-it", 1_000),
                                new SyntheticTimeline.Order("bench-it-tenth", 100)),
                        events -> {});
            }
            long id = (Long)
                    new Ground(connection, reader, writer, actors, database, ingest, "bench-it", 0, "bench-it-tenth", 5)
                            .read("SELECT id FROM timeline WHERE name = 'bench-it'")
                            .get(0);
            Ground ground = new Ground(
                    connection, reader, writer, actors, database, ingest, "bench-it", id, "bench-it-tenth", 5);
            assertThat(ground.events(7)).hasSize(7).isEqualTo(ground.events(7));
            assertThat(ground.windows(30))
                    .isEqualTo(ground.windows(30))
                    .allMatch(window -> window.from() < window.to());
            List<Figure> figures = new ArrayList<>();
            figures.addAll(new BestLabels().on(ground));
            figures.addAll(new ViewsWithFilters().on(ground));
            figures.addAll(new ActorPage().on(ground));
            figures.addAll(new SearchOfTwoWords().on(ground));
            figures.addAll(new NearDuplicates().on(ground));
            List<Object> before = rows(ground);
            figures.addAll(new WriteOfPerson().on(ground));
            figures.addAll(new BulkIngest(4).on(ground));
            assertThat(rows(ground)).isEqualTo(before);
            assertThat(figures).hasSize(17);
            String page = new BenchReport(1_000, 5, "PostgreSQL", figures).markdown();
            assertThat(page.lines().filter(line -> line.startsWith("| ")))
                    .hasSize(18)
                    .anyMatch(line -> line.startsWith("| an actor's page | p95 at most 10 ms | "));
        }
    }

    /** How many rows each timeline has in the tables that what is measured writes to. */
    private static List<Object> rows(Ground ground) throws SQLException {
        return ground.read(
                "SELECT (SELECT count(*) FROM event WHERE timeline_id = t.id) || ' ' || (SELECT count(*) FROM participant"
                        + " WHERE timeline_id = t.id) || ' ' || (SELECT count(*) FROM evidence WHERE timeline_id = t.id)"
                        + " || ' ' || (SELECT count(*) FROM revision WHERE timeline_id = t.id AND event_id IS NOT NULL)"
                        + " || ' ' || (SELECT count(*) FROM document WHERE timeline_id = t.id) FROM timeline t ORDER BY t.id");
    }

    @Test
    void timelines_of_a_reader_are_left_alone() {
        writer.createTimeline(null, "Not made for measuring", "", "ann");
        int before = reader.timelines(true).size();
        assertThatThrownBy(() -> benchmarks.run(1_000, 1, List.of(), line -> {}))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("--data NEWDIR");
        assertThat(reader.timelines(true)).hasSize(before);
    }
}
