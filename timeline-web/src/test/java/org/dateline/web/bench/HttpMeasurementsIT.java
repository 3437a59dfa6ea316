package org.dateline.web.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.core.bench.BenchException;
import org.dateline.core.bench.Figure;
import org.dateline.core.bench.Ground;
import org.dateline.core.bench.Measurement;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class HttpMeasurementsIT {
    private static final Duration SLICE = Duration.ofMillis(20);

    @Inject
    HttpMeasurements http;

    @Inject
    HttpServer server;

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
    void everything_over_http_is_measured_and_the_yardsticks_are_there_only_then() throws SQLException {
        assertThat(given().get(Yardsticks.HELLO).statusCode()).isEqualTo(404);
        String timeline = Visitor.timeline("Measured");
        for (int i = 1; i < 10; i++) {
            Visitor.event(
                    timeline,
                    Map.of("title", "Talks " + i, "when", Map.of("edtf", "2024-01-0" + i), "status", "happened"));
        }
        Ground ground = ground(timeline);
        List<Figure> figures = new ArrayList<>();
        for (Measurement measurement : http.all(SLICE)) {
            figures.addAll(measurement.on(ground));
        }
        assertThat(figures)
                .extracting(Figure::what)
                .containsExactly(
                        "bins of a view by HTTP",
                        "bins of a view by HTTP, 8 clients at once",
                        "a window of 200 events by HTTP",
                        "a view that was answered before",
                        "a view that the reader has (304)");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.how()).contains("a second", "p95"));
        assertThat(given().get(Yardsticks.HELLO).asString()).isEqualTo("hello");
    }

    @Test
    void an_answer_of_another_status_is_no_measurement() {
        Client.Kind asked = HttpClient.of(server.getPort(), List.of("/api/timelines/none/view"), "", 200);
        try (Client client = asked.open()) {
            assertThatThrownBy(() -> client.ask(0))
                    .isInstanceOf(BenchException.class)
                    .hasMessage("the answer was 404 and not 200 to GET /api/timelines/none/view HTTP/1.1");
        }
    }

    /** Its own connection is not for what is measured over HTTP, where the clients need all that there are. */
    private Ground ground(String timeline) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("SELECT id FROM timeline WHERE name = ?")) {
            query.setString(1, timeline);
            try (var row = query.executeQuery()) {
                row.next();
                return new Ground(
                        connection, reader, writer, actors, database, ingest, timeline, row.getLong(1), "", 1);
            }
        }
    }
}
