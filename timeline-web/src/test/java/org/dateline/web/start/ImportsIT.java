package org.dateline.web.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dateline.core.ingest.FreeSpace;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportsIT {
    private static final long GIGABYTE = 1L << 30;

    @Inject
    ImportWorkers workers;

    @Inject
    TestDisk disk;

    @AfterEach
    void a_disk_of_which_nothing_is_known() {
        disk.set(null);
    }

    @Test
    void several_documents_are_read_in_the_background_and_their_progress_is_told() {
        String timeline = Visitor.timeline("Imports");
        String path = "/api/timelines/" + timeline + "/imports";
        List<Map<String, String>> documents = documents(5);
        documents.add(documents.get(0));
        put(path, documents)
                .then()
                .statusCode(202)
                .header("Location", containsString(path))
                .body("queued", equalTo(5), "known", equalTo(1));
        given().get(path).then().body("imports[0].waiting", equalTo(5), "paused", nullValue());
        try (ImportWorkers.Crew crew = workers.start(2, null)) {
            assertThat(crew).isNotNull();
            await(() -> number(path, "imports[0].waiting") == 0);
        }
        given().get(path).then().body("imports[0].done", equalTo(5), "imports[0].failed", equalTo(0));
        assertThat(number(path, "imports[0].newEvents")).isPositive();
        put(path, documents).then().statusCode(202).body("queued", equalTo(0), "known", equalTo(6));
    }

    @Test
    void what_cannot_be_taken_is_named_and_nothing_is_put_in() {
        String path = "/api/timelines/" + Visitor.timeline("Refused") + "/imports";
        List<Map<String, String>> documents = documents(2);
        documents.add(Map.of("text", "Talks.", "published", "2025"));
        put(path, documents).then().statusCode(400).body("errors[0].field", equalTo("documents[2].published"));
        put(path, List.of()).then().statusCode(400).body("errors[0].field", equalTo("documents"));
        given().get(path).then().body("imports.size()", equalTo(0));
        given().get("/api/timelines/nowhere/imports").then().statusCode(404);
    }

    @Test
    void imports_pause_while_the_disk_is_nearly_full_and_go_on_by_themselves_while_reading_goes_on() {
        String timeline = Visitor.timeline("Full");
        String path = "/api/timelines/" + timeline + "/imports";
        put(path, documents(3)).then().statusCode(202);
        disk.set(new FreeSpace.Room(GIGABYTE, 500 * GIGABYTE));
        try (ImportWorkers.Crew crew = workers.start(1, null)) {
            assertThat(crew).isNotNull();
            given().get(path).then().body("paused", containsString("1024 MB are free where imports need 2048 MB"));
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'Imports' }.data.imports", containsString("nearly full"));
            put(path, documents(4)).then().statusCode(503).header("Retry-After", equalTo("5"));
            given().get("/t/" + timeline).then().statusCode(200);
            assertThat(number(path, "imports[0].waiting")).isEqualTo(3);
            disk.set(new FreeSpace.Room(GIGABYTE, 9 * GIGABYTE));
            await(() -> number(path, "imports[0].waiting") == 0);
        }
        given().get(path).then().body("imports[0].done", equalTo(3), "paused", nullValue());
    }

    private static io.restassured.response.Response put(String path, List<Map<String, String>> documents) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("documents", documents))
                .post(path);
    }

    private static List<Map<String, String>> documents(int count) {
        List<Map<String, String>> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(Map.of(
                    "text",
                    "The ministers of Norway and Finland met in Oslo on " + (i + 1) + " January 2025.",
                    "published",
                    "2025-01-10",
                    "name",
                    "report " + i));
        }
        return documents;
    }

    private static int number(String path, String what) {
        return given().get(path).then().extract().path(what);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
