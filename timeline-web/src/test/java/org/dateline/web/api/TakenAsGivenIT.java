package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

/** What the API refuses to guess at, and what it refuses to store. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TakenAsGivenIT {

    @Test
    void relative_words_need_a_reference_day_and_keep_it_in_their_reason() {
        String events = "/api/timelines/" + Visitor.timeline("Relative") + "/events";
        refused(events, Map.of("title", "x", "status", "happened", "when", Map.of("words", "yesterday")), "when")
                .body("errors[0].detail", containsString("‘yesterday’ needs a reference day"));
        refused(
                events,
                Map.of(
                        "title",
                        "x",
                        "status",
                        "happened",
                        "when",
                        Map.of("words", "yesterday", "reference", "last Thursday")),
                "when.reference");
        post(
                        events,
                        Map.of(
                                "title",
                                "x",
                                "status",
                                "happened",
                                "when",
                                Map.of("words", "yesterday", "reference", "2025-01-10")))
                .statusCode(201)
                .body("when.edtf", equalTo("2025-01-09"))
                .body("when.reason", containsString("the reference day, Friday 10 January 2025"));
        post(events, Map.of("title", "x", "status", "happened", "when", Map.of("words", "9 January 2025")))
                .statusCode(201)
                .body("when.edtf", equalTo("2025-01-09"));
    }

    @Test
    void a_document_is_checked_as_files_are() {
        String documents = "/api/timelines/" + Visitor.timeline("Checked") + "/documents";
        refused(documents, Map.of("text", "Talks.", "title", "a\0b"), "title");
        refused(documents, Map.of("text", "Talks.\0"), "text");
        refused(documents, Map.of("text", "Talks.", "source", "x".repeat(301)), "source");
        refused(documents, Map.of("text", "Talks.", "url", "javascript:alert(1)"), "url");
        refused(documents, Map.of("text", "Talks.", "published", "yesterday"), "published");
    }

    @Test
    void the_same_text_with_another_publication_date_says_what_was_kept() {
        String documents = "/api/timelines/" + Visitor.timeline("Kept") + "/documents";
        post(documents, Map.of("text", "Talks.", "published", "2025-01-10T18:30+01:00"))
                .statusCode(201)
                .body("notice", nullValue());
        post(documents, Map.of("text", "Talks.", "published", "2025-01-10T18:30+01:00"))
                .statusCode(200)
                .body("notice", nullValue());
        post(documents, Map.of("text", "Talks.", "published", "2025-02-11"))
                .statusCode(200)
                .body("isNew", equalTo(false))
                .body("notice", containsString("already there with publication date 2025-01-10T18:30"));
    }

    @Test
    void a_nul_in_any_field_of_an_event_is_refused_by_its_name() {
        String events = "/api/timelines/" + Visitor.timeline("Nul") + "/events";
        for (String field : new String[] {"title", "place", "note", "citation", "mode"}) {
            Map<String, Object> event = new HashMap<>(Map.of("title", "x", "status", "happened"));
            event.put(field, "a\0b");
            refused(events, event, field);
        }
        refused(
                events,
                Map.of("title", "x", "status", "happened", "when", Map.of("words", "9 January\0 2025")),
                "when.words");
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse refused(String path, Map<String, ?> body, String field) {
        return post(path, body).statusCode(400).body("errors.field", contains(field));
    }
}
