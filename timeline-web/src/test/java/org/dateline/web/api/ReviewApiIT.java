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

    private static String address(String timeline, String title) {
        return "/api/events/"
                + Visitor.event(
                        timeline,
                        Map.of(
                                "title",
                                title,
                                "status",
                                "happened",
                                "type",
                                "CONSULT",
                                "when",
                                Map.of("edtf", "2024-05-06"),
                                "actors",
                                List.of(Map.of("name", "Norway"), Map.of("name", "Chile"))));
    }

    private static String id(String event) {
        return event.substring("/api/events/".length());
    }

    @Test
    void two_events_are_named_as_similar_merged_and_taken_apart_again() {
        String timeline = Visitor.timeline("Merging");
        String one = address(timeline, "Talks of Norway and Chile");
        String other = address(timeline, "Norway talks with Chile");
        given().get(one + "/similar").then().statusCode(200).body("event.id", contains(id(other)));
        json().post(one + "/merge").then().statusCode(428);
        matching(one)
                .body(Map.of("event", id(other)))
                .post(one + "/merge")
                .then()
                .statusCode(400);
        matching(one)
                .body(Map.of("event", id(one), "version", 0))
                .post(one + "/merge")
                .then()
                .statusCode(400);
        matching(one)
                .body(Map.of("event", id(other), "version", 9))
                .post(one + "/merge")
                .then()
                .statusCode(412);
        matching(one)
                .body(Map.of("event", id(other), "version", 0, "why", "One meeting"))
                .post(one + "/merge")
                .then()
                .statusCode(200)
                .body("evidence", hasSize(2), "history[0].what", equalTo("merged"));
        given().get(other).then().statusCode(404);
        int link = given().get(one + "/links")
                .then()
                .body("kind", contains("merge"))
                .extract()
                .path("[0].link");
        json().post(one + "/links/" + link + "/take-back").then().statusCode(428);
        matching(one)
                .post(one + "/links/" + link + "/take-back")
                .then()
                .statusCode(200)
                .body("evidence", hasSize(1));
        given().get(other).then().statusCode(200).body("evidence", hasSize(1));
        json().body(Map.of("event", id(other))).post(one + "/not-same").then().statusCode(204);
        given().get(one + "/similar").then().body("$", hasSize(0));
    }

    @Test
    void evidence_is_split_off_and_joined_again() {
        String timeline = Visitor.timeline("Splitting");
        String one = address(timeline, "Talks of Norway and Chile");
        json().body(Map.of("text", "Norway and Chile held talks on 6 May 2024.", "published", "2024-05-08"))
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201);
        List<Integer> numbers = given().get(one).path("evidence.number");
        assertThat(numbers).hasSize(2);
        json().post(one + "/split").then().statusCode(428);
        matching(one)
                .body(Map.of("evidence", numbers))
                .post(one + "/split")
                .then()
                .statusCode(400);
        Response split = matching(one).body(Map.of("evidence", List.of(1))).post(one + "/split");
        split.then().statusCode(201).body("evidence", hasSize(1));
        String made = split.path("id");
        int link = given().get(one + "/links").path("[0].link");
        matching(one).post(one + "/links/" + link + "/take-back").then().statusCode(412);
        matching(one)
                .body(Map.of("version", split.path("version")))
                .post(one + "/links/" + link + "/take-back")
                .then()
                .statusCode(200)
                .body("evidence", hasSize(2));
        given().get("/api/events/" + made).then().statusCode(404);
    }

    @Test
    void a_publication_date_is_corrected_and_what_was_counted_from_it_moves() {
        String timeline = Visitor.timeline("Redating");
        String event = suggestion(timeline);
        String document = "/api/documents/" + given().get(event).path("evidence[0].document");
        String before = given().get(event).path("when.edtf");
        assertThat(before).startsWith("2025-01");
        Map<String, String> february = Map.of("published", "2025-02-14", "why", "The print edition");
        json().body(february).patch(document).then().statusCode(428);
        json().header("If-Match", "\"9\"").body(february).patch(document).then().statusCode(412);
        matching(document)
                .body(Map.of("published", "some day"))
                .patch(document)
                .then()
                .statusCode(400);
        matching(document)
                .body(february)
                .patch(document)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("published", equalTo("2025-02-14"));
        assertThat(given().get(event).<String>path("when.edtf")).startsWith("2025-02");
        String page = document.substring("/api".length());
        Visitor visitor = Visitor.arrive();
        assertThat(Visitor.page(page)).contains("Correct the publication date", "value=\"2025-02-14\"");
        visitor.send(page + "/published", Map.of("reading", 1, "published", "ducks"))
                .then()
                .statusCode(400);
        visitor.send(page + "/published", Map.of("reading", 0, "published", "2025-01-10"))
                .then()
                .statusCode(409);
        visitor.send(page + "/published", Map.of("reading", 1, "published", "2025-01-10"))
                .then()
                .statusCode(303);
        given().get(event).then().body("when.edtf", equalTo(before));
    }
}
