package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReviewApiIT {
    private static final String TEXT =
            "France and Germany signed a treaty in Paris on Thursday. Norway recalled its ambassador to Chile on Friday.";

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static RequestSpecification matching(String event) {
        return json().header("If-Match", given().get(event).header("ETag"));
    }

    /** Imports the text; gives the address of its surest suggestion. */
    private static String suggestion(String timeline) {
        json().body(Map.of("text", TEXT, "published", "2025-01-10"))
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201);
        return "/api/events/" + queue(timeline).path("events[0].id");
    }

    private static Response queue(String timeline) {
        return given().get("/api/timelines/" + timeline + "/suggestions");
    }

    @Test
    void suggestions_are_listed_surest_first_accepted_and_rejected() {
        String timeline = Visitor.timeline("Review");
        String first = suggestion(timeline);
        Response queue = queue(timeline);
        queue.then().statusCode(200).body("events.review", everyItem(equalTo("suggested")), "next", nullValue());
        List<Float> confidences = queue.path("events.confidence");
        assertThat(confidences).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> Float.compare(b, a));

        json().post(first + "/accept").then().statusCode(428);
        json().header("If-Match", "\"99\"").post(first + "/accept").then().statusCode(412);
        matching(first).post(first + "/accept").then().statusCode(200).body("review", equalTo("accepted"));
        queue(timeline).then().body("events", hasSize(confidences.size() - 1));

        json().post(first + "/reject").then().statusCode(428);
        json().header("If-Match", "\"99\"").post(first + "/reject").then().statusCode(412);
        matching(first)
                .body(Map.of("why", "No event"))
                .post(first + "/reject")
                .then()
                .statusCode(204);
        given().get(first).then().statusCode(404);
    }

    @Test
    void every_version_is_shown_whole_and_can_be_restored() {
        String event = suggestion(Visitor.timeline("Versions"));
        String title = given().get(event).path("title");
        matching(event)
                .body(Map.of("title", "Another title", "when", Map.of("edtf", "2024")))
                .put(event)
                .then()
                .statusCode(200)
                .body("review", equalTo("corrected"));
        Response versions = given().get(event + "/versions");
        versions.then()
                .statusCode(200)
                .body("what", contains("changed", "created"), "[0].after.title", equalTo("Another title"))
                .body("[0].before.title", equalTo(title), "[1].before", nullValue(), "whole", everyItem(equalTo(true)));
        String restore = event + "/versions/" + versions.path("[1].revision") + "/restore";
        json().post(restore).then().statusCode(428);
        json().header("If-Match", "\"99\"").post(restore).then().statusCode(412);
        matching(event)
                .body(Map.of("why", "It was right"))
                .post(restore)
                .then()
                .statusCode(200)
                .body("title", equalTo(title), "history[0].what", equalTo("version restored"));
        matching(event).post(event + "/versions/1/restore").then().statusCode(404);
        given().get("/q/openapi?format=json").then().body("tags.name", hasItem("Review"));
    }

    @Test
    void a_suggestion_is_judged_and_a_version_restored_by_forms_alone() {
        String event = suggestion(Visitor.timeline("By forms"));
        String page = event.substring("/api".length());
        Visitor visitor = Visitor.arrive();
        assertThat(Visitor.page(page)).contains(">Accept<", ">Reject<").doesNotContain("Restore this version");
        visitor.send(page + "/accept", Map.of("version", 99)).then().statusCode(409);
        int version = given().get(event).path("version");
        visitor.send(page + "/accept", Map.of("version", version)).then().statusCode(303);
        assertThat(Visitor.page(page)).contains("Restore this version").doesNotContain(">Accept<");
        int created = given().get(event + "/versions").path("[1].revision");
        String restore = page + "/versions/" + created + "/restore";
        visitor.send(restore, Map.of("version", version)).then().statusCode(409);
        visitor.send(restore, Map.of("version", version + 1)).then().statusCode(303);
        given().get(event).then().body("history[0].what", equalTo("version restored"));
    }
}
