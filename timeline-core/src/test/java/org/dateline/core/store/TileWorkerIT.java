package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.store.Samples.draft;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.dateline.core.model.Modality;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TileWorkerIT {
    @Inject
    TimelineWriter writer;

    @Inject
    Tiles tiles;

    @Inject
    AgroalDataSource database;

    @Test
    void a_change_is_in_the_tiles_two_seconds_later() throws Exception {
        String timeline = writer.createTimeline(null, "Tiles " + UUID.randomUUID(), "", "ann");
        UUID event;
        TileWorker worker = new TileWorker(tiles);
        worker.start();
        try {
            // What other tests left is taken up first.
            UUID earlier = writer.create(timeline, draft("A visit", "2000", Modality.HAPPENED), "ann");
            timeUntilTaken(earlier);
            while (!tiles.behind().isEmpty()) {
                Thread.sleep(20);
            }
            event = writer.create(timeline, draft("A signing", "2001", Modality.HAPPENED), "ann");
            assertThat(timeUntilTaken(event)).isLessThan(Duration.ofSeconds(2));
            writer.remove(event, 0, "ann", null);
            assertThat(timeUntilTaken(event)).isLessThan(Duration.ofSeconds(2));
        } finally {
            worker.stop();
        }
        assertThat(count("SELECT count(*) FROM placement WHERE event_id = ?", event))
                .isZero();
    }

    private Duration timeUntilTaken(UUID event) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        while (count("SELECT count(*) FROM outbox WHERE event_id = ?", event) > 0) {
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private int count(String sql, UUID event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, event);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
