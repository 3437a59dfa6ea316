package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PastApiIT {
    private static final String TEXT =
            "France and Germany signed a treaty in Paris on Thursday. Norway recalled its ambassador to Chile on Friday.";

    private static Map<String, Object> event(String title, String edtf, String status) {
        return Map.of("title", title, "when", Map.of("edtf", edtf), "status", status);
    }

    private static void assertField(Response response, String field) {
        response.then().statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void changes_between_two_days_are_told_page_by_page() {
        String timeline = Visitor.timeline("Changes");
        given().contentType(ContentType.JSON)
                .body(Map.of("text", TEXT, "published", "2025-01-10"))
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201);
        String changes = "/api/timelines/" + timeline + "/changes?since=2025-01-09";
        Response all = given().get(changes + "&until=2025-01-10");
        all.then()
                .statusCode(200)
                .body("changes", hasSize(2), "changes.day", everyItem(equalTo("2025-01-10")))
                .body("changes.what", everyItem(contains("known")), "changes.before", everyItem(nullValue()))
                .body("next", nullValue());
        Response first = given().get(changes + "&until=2025-01-10&limit=1");
        Response second =
                given().queryParam("after", first.<String>path("next")).get(changes + "&until=2025-01-10&limit=1");
        assertThat(List.of(first.<String>path("changes[0].after.id"), second.<String>path("changes[0].after.id")))
                .isEqualTo(all.path("changes.after.id"));
        given().get("/api/timelines/" + timeline + "/changes?since=2025-01-10&until=2025-02-10")
                .then()
                .body("changes", empty());
        assertField(given().get("/api/timelines/" + timeline + "/changes"), "since");
        assertField(given().get(changes + "&until=2025-01-09"), "until");
        assertField(given().get(changes + "&after=x"), "after");
        given().get("/api/timelines/none-of-this-name/changes?since=2025-01-09")
                .then()
                .statusCode(404);
    }

    @Test
    void commitments_come_with_what_became_of_them_overdue_ones_first() {
        String timeline = Visitor.timeline("Commitments");
        Visitor.event(timeline, event("Talks that happened", "2024-03-05", "happened"));
        Visitor.event(timeline, event("Talks without a day", "", "planned"));
        Visitor.event(timeline, event("Talks that are late", "2024-03-05", "planned"));
        String commitments = "/api/timelines/" + timeline + "/commitments";
        given().get(commitments)
                .then()
                .statusCode(200)
                .body("commitments.event.title", contains("Talks that are late", "Talks without a day"))
                .body("commitments.outcome", contains("overdue", "open"), "commitments.made[0]", equalTo("planned"))
                .body("commitments.due[0].latest", equalTo("2024-03-05"), "commitments.due[1].latest", nullValue());
        given().get(commitments + "?asOf=2024-03-05").then().body("commitments.outcome", contains("open", "open"));
        given().get(commitments + "?outcome=overdue").then().body("commitments", hasSize(1));
        given().get(commitments + "?knownOn=2024-03-01").then().body("commitments", empty());
        Response first = given().get(commitments + "?limit=1");
        given().queryParam("after", first.<String>path("next"))
                .get(commitments + "?limit=1")
                .then()
                .body("commitments.event.title", contains("Talks without a day"), "next", nullValue());
        assertField(given().get(commitments + "?outcome=late"), "outcome");
        assertField(given().get(commitments + "?after=x"), "after");
    }

    @Test
    void the_record_is_given_as_it_stood() {
        String timeline = Visitor.timeline("Record");
        String address = "/api/events/" + Visitor.event(timeline, event("First talks", "2024-03-05", "planned"));
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(address).header("ETag"))
                .body(event("First round", "2024-03", "claimed"))
                .put(address)
                .then()
                .statusCode(200);
        String created = given().get(address + "/versions").path("[1].at");
        given().queryParam("asStood", created)
                .get(address + "/record")
                .then()
                .statusCode(200)
                .body(
                        "title",
                        equalTo("First talks"),
                        "when.edtf",
                        equalTo("2024-03-05"),
                        "status",
                        equalTo("overdue"));
        String record = "/api/timelines/" + timeline + "/record";
        given().queryParam("asStood", created)
                .get(record)
                .then()
                .statusCode(200)
                .body("events.title", contains("First talks"), "next", nullValue());
        given().get(record + "?asStood=2024-03-05").then().body("events", empty());
        given().get(address + "/record?asStood=2024-03-05").then().statusCode(404);
        assertField(given().get(record), "asStood");
        assertField(given().get(record + "?asStood=2024-03-05T10:00"), "asStood");
        assertField(given().get(record + "?asStood=%2B999999999-01-01T00:00:00Z"), "asStood");
        assertField(given().get(record + "?asStood=2024-03-05&after=x"), "after");
    }

    @Test
    void a_day_before_all_history_is_a_day_on_which_nothing_was_known() {
        String timeline = Visitor.timeline("Long ago");
        Visitor.event(timeline, event("Talks", "2024", "happened"));
        given().get("/api/timelines/" + timeline + "/events?knownOn=-9999-01-01")
                .then()
                .statusCode(200)
                .body("events", empty());
        given().get("/api/timelines/" + timeline + "/events").then().body("events", not(empty()));
        assertField(given().get("/api/timelines/" + timeline + "/changes?since=-9999-01-01"), "since");
    }
}
