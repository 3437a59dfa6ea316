package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ApiIT {
    private static final Map<String, Object> TALKS = Map.of(
            "title", "Talks in Bern",
            "status", "planned",
            "type", "CONSULT",
            "when", Map.of("edtf", "2090-05"),
            "actors", List.of(Map.of("name", "Norway"), Map.of("name", "Switzerland", "role", "host")));

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status), "title", notNullValue(), "instance", notNullValue());
    }

    @Test
    void an_event_is_added_read_changed_and_removed() {
        String timeline = Visitor.timeline("CRUD");
        Response made = json().body(TALKS).post("/api/timelines/" + timeline + "/events");
        String id = made.then()
                .statusCode(201)
                .header("Location", containsString("/api/events/"))
                .header("ETag", notNullValue())
                .extract()
                .path("id");
        String tag = made.header("ETag");
        given().get("/api/events/" + id)
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("when.edtf", equalTo("2090-05"), "when.earliest", equalTo("2090-05-01"))
                .body("when.latest", equalTo("2090-05-31"), "when.basis", equalTo("person"))
                .body("status", equalTo("planned"), "actors[1].role", equalTo("host"))
                .body("history", hasSize(1), "timeline", equalTo(timeline));
        given().header("If-None-Match", tag).get("/api/events/" + id).then().statusCode(304);
        Response changed = json().header("If-Match", tag)
                .body(Map.of("title", "Talks in Oslo", "status", "happened", "why", "Moved"))
                .put("/api/events/" + id);
        changed.then()
                .statusCode(200)
                .body("title", equalTo("Talks in Oslo"), "when.edtf", nullValue(), "history[0].why", equalTo("Moved"));
        given().header("If-Match", changed.header("ETag"))
                .delete("/api/events/" + id)
                .then()
                .statusCode(204);
        problem(given().get("/api/events/" + id), 404);
    }

    @Test
    void a_change_needs_the_version_it_is_made_to() {
        String timeline = Visitor.timeline("Versions");
        String id = Visitor.event(timeline, TALKS);
        problem(json().body(TALKS).put("/api/events/" + id), 428);
        problem(given().delete("/api/events/" + id), 428);
        problem(json().header("If-Match", "\"9\"").body(TALKS).put("/api/events/" + id), 412);
        problem(given().header("If-Match", "\"9\"").delete("/api/events/" + id), 412);
        problem(json().body(Map.of("title", "x")).patch("/api/timelines/" + timeline), 428);
        problem(json().header("If-Match", "\"9\"").body(Map.of("title", "x")).patch("/api/timelines/" + timeline), 412);
    }

    @Test
    void a_timeline_is_changed_field_by_field() {
        String timeline = Visitor.timeline("Before");
        String tag = given().get("/api/timelines/" + timeline).header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/timelines/" + timeline)
                .then()
                .statusCode(304);
        json().header("If-Match", tag)
                .body(Map.of("description", "About it"))
                .patch("/api/timelines/" + timeline)
                .then()
                .statusCode(200)
                .body("title", equalTo("Before"), "description", equalTo("About it"), "version", equalTo(1));
    }

    @Test
    void what_cannot_be_taken_is_named_by_its_field() {
        String events = "/api/timelines/" + Visitor.timeline("Fields") + "/events";
        assertField(json().body(Map.of("status", "planned")).post(events), "title");
        assertField(json().body(Map.of("title", "x")).post(events), "status");
        assertField(json().body(Map.of("title", "x", "status", "maybe")).post(events), "status");
        assertField(
                json().body(Map.of("title", "x", "status", "planned", "type", "DANCE"))
                        .post(events),
                "type");
        assertField(
                json().body(Map.of("title", "x", "status", "planned", "when", Map.of("edtf", "2025-13")))
                        .post(events),
                "when.edtf");
        assertField(
                json().body(Map.of("title", "x", "status", "planned", "url", "javascript:alert(1)"))
                        .post(events),
                "url");
        assertField(
                json().body(Map.of("title", "x", "status", "planned", "colour", "red"))
                        .post(events),
                "colour");
        assertField(
                json().body("{\"title\":\"x\",\"status\":\"planned\",\"actors\":[{\"name\":\"a\",\"nick\":\"b\"}]}")
                        .post(events),
                "actors[0].nick");
        assertField(json().body("{\"title\":\"x\",\"significance\":\"high\"}").post(events), "significance");
        assertField(given().get(events + "?from=never"), "from");
        assertField(given().get(events + "?limit=0"), "limit");
        assertField(given().get(events + "?after=x"), "after");
        assertField(given().get(events + "?status=lost"), "status");
    }

    private static void assertField(Response response, String field) {
        problem(response, 400).body("errors.field", contains(field), "errors[0].detail", notNullValue());
    }

    @Test
    void malformed_foreign_and_missing_bodies_are_refused_without_a_word_of_java() {
        String events = "/api/timelines/" + Visitor.timeline("Bodies") + "/events";
        for (Response response : List.of(
                json().body("{\"title\":").post(events),
                json().body("[1]").post(events),
                json().post(events),
                json().body("null").post(events))) {
            String body = problem(response, 400).extract().asString();
            assertThat(body).doesNotContain("Exception", "java.", "org.dateline", "jackson");
        }
        problem(given().contentType("text/plain").body("{}").post(events), 415);
        problem(
                given().contentType("application/x-www-form-urlencoded")
                        .body("title=x")
                        .post(events),
                415);
        problem(given().get("/api/nothing"), 404);
        problem(given().get("/api/events/not-a-uuid"), 404);
        problem(given().get("/api/timelines/nothing/events"), 404);
        problem(given().delete("/api/timelines"), 405);
    }

    @Test
    void pages_of_a_list_hold_every_event_once() {
        String timeline = Visitor.timeline("Pages");
        for (int i = 0; i < 23; i++) {
            Visitor.event(
                    timeline,
                    i % 5 == 0
                            ? Map.of("title", "Undated " + i, "status", "happened")
                            : Map.of("title", "E" + i, "status", "happened", "when", Map.of("edtf", "2025-01-10")));
        }
        for (String order : List.of("time", "newest")) {
            List<String> ids = new ArrayList<>();
            String next = "";
            while (next != null) {
                Response page = given().queryParams("limit", 4, "order", order, "after", next)
                        .get("/api/timelines/" + timeline + "/events");
                ids.addAll(page.then().statusCode(200).extract().path("events.id"));
                next = page.path("next");
            }
            assertThat(ids).hasSize(23);
            assertThat(new HashSet<>(ids)).hasSize(23);
        }
    }

    @Test
    void a_list_is_filtered_by_what_its_address_says() {
        String timeline = Visitor.timeline("Filters");
        Visitor.event(timeline, TALKS);
        Visitor.event(timeline, Map.of("title", "Aid sent", "status", "happened", "type", "AID"));
        String events = "/api/timelines/" + timeline + "/events";
        given().get(events + "?type=consult").then().body("events.title", contains("Talks in Bern"));
        given().get(events + "?status=happened").then().body("events.title", contains("Aid sent"));
        given().get(events + "?actor=Norway").then().body("events.title", contains("Talks in Bern"));
        given().get(events + "?q=aid").then().body("events.title", contains("Aid sent"));
        given().get(events + "?from=2090-05-31").then().body("events.title", contains("Talks in Bern"));
        given().get(events + "?from=2090-06").then().body("events", hasSize(0));
        given().get(events + "?asOf=2091-01-01&status=overdue").then().body("events.title", contains("Talks in Bern"));
        given().get("/api/timelines/" + timeline + "/actors?q=switz").then().body("$", contains("Switzerland"));
    }

    @Test
    void the_view_counts_the_window_and_its_tag_saves_sending_it_again() {
        String timeline = Visitor.timeline("View");
        Visitor.event(timeline, TALKS);
        Response view = given().get("/api/timelines/" + timeline + "/view?bins=10&labels=5");
        view.then()
                .statusCode(200)
                .body("timeline", equalTo(timeline), "bins", lessThanOrEqualTo(10))
                .body(
                        "lanes[0].counts.size()",
                        equalTo(view.<Integer>path("bins")),
                        "lanes.total.sum()",
                        greaterThan(0))
                .body("labels[0].title", equalTo("Talks in Bern"), "labels[0].status", equalTo("planned"))
                .body("labels[0].when", containsString("May 2090"), "labels[0].url", containsString("/events/"));
        assertThat(view.<Long>path("to")).isGreaterThan(view.<Long>path("from"));
        given().header("If-None-Match", view.header("ETag"))
                .get("/api/timelines/" + timeline + "/view?bins=10&labels=5")
                .then()
                .statusCode(304);
        assertField(given().get("/api/timelines/" + timeline + "/view?from=1"), "to");
        assertField(given().get("/api/timelines/" + timeline + "/view?bins=0"), "bins");
        assertField(given().get("/api/timelines/" + timeline + "/view?lanes=colour"), "lanes");
    }

    @Test
    void a_document_is_imported_once_and_its_marks_count_code_points() {
        String timeline = Visitor.timeline("Documents");
        Map<String, String> document = Map.of(
                "text", "😀 The ministers of Norway and Finland met in Oslo on 9 January 2025.",
                "published", "2025-01-10",
                "source", "A gazette");
        String path = "/api/timelines/" + timeline + "/documents";
        String id = json().body(document)
                .post(path)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/documents/"))
                .body("isNew", equalTo(true))
                .extract()
                .path("document");
        json().body(document).post(path).then().statusCode(200).body("isNew", equalTo(false), "document", equalTo(id));
        given().get("/api/documents/" + id)
                .then()
                .statusCode(200)
                .body("text", endsWith("2025."), "published", equalTo("2025-01-10"), "marks.in", notNullValue());
        given().get(path).then().body("id", hasItem(id));
        assertField(json().body(Map.of("text", "x", "published", "2025")).post(path), "published");
        assertField(json().body(Map.of("text", " ")).post(path), "text");
    }

    @Test
    void a_timeline_is_exported_as_lines_of_json() {
        String timeline = Visitor.timeline("Export");
        json().body(TALKS).post("/api/timelines/" + timeline + "/events").then().statusCode(201);
        String path = "/api/timelines/" + timeline + "/export";
        List<String> lines = given().get(path)
                .then()
                .statusCode(200)
                .contentType("application/jsonl")
                .header("Content-Disposition", containsString(timeline + ".jsonl"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"kind\":\"timeline\",\"format\":1,\"name\":\"" + timeline + "\"");
        assertThat(lines.get(1))
                .startsWith("{\"kind\":\"event\",\"title\":\"Talks in Bern\",\"when\":\"2090-05\"")
                .contains("{\"name\":\"Switzerland\",\"role\":\"HOST\"}", "\"modalities\":[\"PLANNED\"]")
                .doesNotContain("recorded");
        problem(given().get("/api/timelines/no-such-timeline/export"), 404);
    }

    @Test
    void a_date_says_what_it_means() {
        given().get("/api/dates?words=2022-02")
                .then()
                .statusCode(200)
                .body("edtf", equalTo("2022-02"), "earliest", equalTo("2022-02-01"), "latest", equalTo("2022-02-28"))
                .body("words", equalTo("February 2022"), "reason", notNullValue());
        assertField(given().get("/api/dates?words="), "words");
        assertField(given().get("/api/dates?words=ducks"), "words");
        assertField(given().get("/api/dates?words=2022&reference=ducks"), "reference");
        given().get("/api/dates?words=yesterday&reference=foo")
                .then()
                .body("errors[0].detail", equalTo("‘foo’ is not one day, such as 10 January 2025 or 2025-01-10"));
        given().get("/api/dates?words=yesterday&reference=2025-01-10T10:00")
                .then()
                .statusCode(200)
                .body("edtf", equalTo("2025-01-09"));
        assertField(given().get("/api/dates?words=yesterday"), "reference");
        given().get("/api/dates?words=yesterday&reference=2025-01-10")
                .then()
                .statusCode(200)
                .body("edtf", equalTo("2025-01-09"), "anchor", equalTo("the reference day, Friday 10 January 2025"));
    }

    @Test
    void what_is_too_large_is_refused_with_a_problem() {
        String path = "/api/timelines/" + Visitor.timeline("Large") + "/documents";
        String large = "x".repeat(11 * 1024 * 1024);
        assertField(json().body(Map.of("text", large)).post(path), "text");
        problem(json().body("x".repeat(13 * 1024 * 1024)).post(path), 413);
    }

    @Test
    void the_api_documents_itself_for_machines_and_people() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/events/{id}'.put.operationId", equalTo("changeEvent"));
        assertThat(Visitor.page("/docs/api")).contains("changeEvent", "If-Match", "curl", "/api/timelines/{name}/view");
    }
}
