package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SearchApiIT {
    @Test
    void events_of_all_timelines_and_mistyped_actors_are_found() {
        String word = "ferry" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String one = Visitor.timeline("Ferries");
        String other = Visitor.timeline("Other ferries");
        event(one, "First " + word, "2024-01-05");
        event(other, "Second " + word, "2025-01-05");
        given().queryParam("q", word)
                .get("/api/search")
                .then()
                .statusCode(200)
                .body("events.timeline", contains(other, one))
                .body("events.event.title", contains("Second " + word, "First " + word))
                .body("found", equalTo(2), "more", equalTo(false));
        given().queryParam("q", "Zelboranski Quarmenidi")
                .get("/api/search")
                .then()
                .body("events", hasSize(0))
                .body("actors.name", hasItem("Zelboransky Quarmenides"));
    }

    @Test
    void what_cannot_be_taken_is_a_problem_of_its_field() {
        given().queryParam("q", "a".repeat(501)).get("/api/search").then().statusCode(400);
        given().queryParam("q", "a")
                .queryParam("limit", "0")
                .get("/api/search")
                .then()
                .statusCode(400);
        given().queryParam("q", "' & | !:* \\").get("/api/search").then().statusCode(200);
    }

    private static void event(String timeline, String title, String day) {
        Visitor.event(
                timeline,
                Map.of(
                        "title",
                        title,
                        "status",
                        "happened",
                        "when",
                        Map.of("edtf", day),
                        "actors",
                        List.of(Map.of("name", "Zelboransky Quarmenides"))));
    }
}
