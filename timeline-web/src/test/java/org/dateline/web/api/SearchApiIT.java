package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
                .body("actors.name", hasItem("Zelboransky Quarmenides"))
                .body("meant.actor.name", equalTo("Zelboransky Quarmenides"))
                .body("meant.events.timeline", hasItem(one));
        given().queryParam("q", word).get("/api/search").then().body("meant", nullValue(), "weighed", nullValue());
        assertThat(Visitor.page("/search?q=Zelboranski+Quarmenidi"))
                .contains("Nothing found", "Did you mean", "Zelboransky Quarmenides", "First " + word);
    }

    @Test
    void by_relevance_the_best_of_the_newest_come_first_on_one_page() {
        String word = "salt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String one = Visitor.timeline("Salt");
        event(one, "Talks on " + word, "2020-01-05");
        Visitor.event(
                one,
                Map.of("title", "Talks", "note", word, "status", "happened", "when", Map.of("edtf", "2025-01-05")));
        given().queryParam("q", word)
                .queryParam("order", "relevance")
                .get("/api/search")
                .then()
                .body("events.event.title", contains("Talks on " + word, "Talks"), "weighed", equalTo(2));
        String events = "/api/timelines/" + one + "/events";
        given().queryParam("q", word)
                .queryParam("order", "relevance")
                .get(events)
                .then()
                .body("events.title", contains("Talks on " + word, "Talks"))
                .body("weighed", equalTo(2), "next", nullValue());
        given().queryParam("order", "relevance").get(events).then().statusCode(400);
        given().queryParam("q", word)
                .queryParam("order", "best")
                .get("/api/search")
                .then()
                .statusCode(400);
        assertThat(Visitor.page("/t/" + one + "?order=relevance&q=" + word)).contains("Most relevant first");
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
