package org.dateline.web.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed while somebody writes. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DatabaseAwayIT {
    private static final Duration WELL_AGAIN = Duration.ofSeconds(5);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);

    private final List<String> acknowledged = new ArrayList<>();
    private final List<Response> refused = new ArrayList<>();
    private String timeline = "";
    private int written;

    @BeforeEach
    void a_new_timeline() {
        timeline = Visitor.timeline("Away");
        write();
    }

    @Test
    void a_database_that_is_killed_is_started_again_and_nothing_acknowledged_is_lost() throws IOException {
        ProcessHandle killed = process();
        killed.destroyForcibly();
        boolean notReady = false;
        long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (refused.isEmpty() && System.nanoTime() < end) {
            write();
        }
        while (!notReady && System.nanoTime() < end) {
            notReady = given().get("/q/health/ready").statusCode() == 503;
        }
        assertThat(notReady).isTrue();
        while (!isBack(killed) && System.nanoTime() < end) {
            write();
        }
        wellWithin(WELL_AGAIN);
        nothingIsLost();
    }

    private void write() {
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("title", "Talks " + written++, "when", Map.of("edtf", "2025-01"), "status", "happened"))
                .post("/api/timelines/" + timeline + "/events");
        if (answer.statusCode() == 201) {
            acknowledged.add(answer.path("id"));
        } else {
            refused.add(answer);
        }
    }

    /** Whether another process has noted itself as ready where the killed one was. */
    private static boolean isBack(ProcessHandle killed) throws IOException {
        Path noted = folder().resolve("postmaster.pid");
        List<String> lines = Files.exists(noted) ? Files.readAllLines(noted) : List.of();
        return lines.stream().anyMatch(line -> line.startsWith("ready"))
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> process.isAlive() && process.pid() != killed.pid())
                        .isPresent();
    }

    private void wellWithin(Duration time) {
        long start = System.nanoTime();
        BooleanSupplier well = () -> {
            int before = acknowledged.size();
            write();
            return acknowledged.size() > before
                    && given().get("/q/health/ready").statusCode() == 200;
        };
        boolean isWell = well.getAsBoolean();
        while (!isWell && System.nanoTime() - start < LONGEST_RECOVERY.toNanos()) {
            isWell = well.getAsBoolean();
        }
        assertThat(isWell).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time);
    }

    private void nothingIsLost() {
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        });
        Set<String> there = new HashSet<>();
        String cursor = "";
        do {
            Response page = given().get("/api/timelines/" + timeline + "/events?limit=200"
                    + (cursor == null || cursor.isEmpty() ? "" : "&after=" + cursor));
            there.addAll(page.path("events.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(there).containsAll(acknowledged);
    }

    private static ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(folder().resolve("postmaster.pid")).get(0)))
                .orElseThrow();
    }

    private static Path folder() {
        return Path.of("target", "test-data", "postgres");
    }
}
