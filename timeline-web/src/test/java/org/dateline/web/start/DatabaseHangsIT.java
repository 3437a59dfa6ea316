package org.dateline.web.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.StorePulse;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is there and does not answer: all its processes are stopped (SIGSTOP), and go on later. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DatabaseHangsIT {
    private static final Duration TOLD = Duration.ofSeconds(5);
    private static final Duration WELL_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path NOTE = Path.of("target", "test-data", "postgres", "postmaster.pid");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<CompletableFuture<HttpResponse<String>>> writes = new ArrayList<>();
    private List<Long> stopped = List.of();
    private String timeline = "";

    @Inject
    StorePulse pulse;

    @TestHTTPResource
    URI address;

    @BeforeEach
    void a_new_timeline() throws Exception {
        timeline = Visitor.timeline("Hangs");
        pulse.start();
        assertThat(write().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void go_on() throws Exception {
        signal("CONT");
    }

    @Test
    void a_database_that_hangs_is_told_in_seconds_and_nothing_acknowledged_is_lost() throws Exception {
        stopped = processes();
        signal("STOP");
        long hung = System.nanoTime();
        HttpResponse<String> refused = firstRefusal(hung);
        assertThat(Duration.ofNanos(System.nanoTime() - hung)).isLessThan(TOLD);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");

        long asked = System.nanoTime();
        Response page = given().get("/t/" + timeline);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(given().get("/favicon.svg").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(TOLD);

        signal("CONT");
        long going = System.nanoTime();
        while (!isWell() && System.nanoTime() - going < PATIENCE.toNanos()) {
            Thread.onSpinWait();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - going)).isLessThan(WELL_AGAIN);
        nothingIsLost();
    }

    /** Those asked before it is known wait; so each is sent without waiting for the one before. */
    private HttpResponse<String> firstRefusal(long since) throws Exception {
        while (System.nanoTime() - since < PATIENCE.toNanos()) {
            try {
                HttpResponse<String> answer = write().get(200, TimeUnit.MILLISECONDS);
                assertThat(answer.statusCode()).isEqualTo(503);
                return answer;
            } catch (java.util.concurrent.TimeoutException waits) {
                assertThat(writes).isNotEmpty();
            }
        }
        throw new AssertionError("nobody was told within " + PATIENCE);
    }

    private CompletableFuture<HttpResponse<String>> write() {
        String event = "{\"title\": \"Talks " + writes.size()
                + "\", \"when\": {\"edtf\": \"2025-01\"}, \"status\": \"happened\"}";
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/timelines/" + timeline + "/events"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        writes.add(answer);
        return answer;
    }

    private boolean isWell() {
        return given().get("/api/timelines/" + timeline).statusCode() == 200
                && given().get("/q/health/ready").statusCode() == 200;
    }

    private void nothingIsLost() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> each : writes) {
            HttpResponse<String> answer = each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isIn(201, 503);
            if (answer.statusCode() == 201) {
                acknowledged.add(JsonPath.from(answer.body()).getString("title"));
            }
        }
        List<String> there =
                given().get("/api/timelines/" + timeline + "/events?limit=200").path("events.title");
        assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(acknowledged).isNotEmpty();
    }

    /** The first process before those that it started, so that it starts no more. */
    private static List<Long> processes() throws IOException {
        ProcessHandle first = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(NOTE).get(0).strip()))
                .orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (!stopped.isEmpty()) {
            List<String> command = new ArrayList<>(List.of("kill", "-" + name));
            stopped.forEach(pid -> command.add(String.valueOf(pid)));
            new ProcessBuilder(command).start().waitFor();
        }
    }
}
