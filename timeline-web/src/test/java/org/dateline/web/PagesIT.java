package org.dateline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PagesIT {
    private static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    @Test
    void every_page_shows_hostile_words_as_words() {
        String timeline = Visitor.timeline(HOSTILE);
        String event = Visitor.event(
                timeline,
                Map.of(
                        "title", HOSTILE,
                        "status", "planned",
                        "place", HOSTILE,
                        "note", HOSTILE,
                        "citation", HOSTILE,
                        "actors", List.of(Map.of("name", HOSTILE)),
                        "when", Map.of("edtf", "2025-01-10")));
        String document = given().contentType("application/json")
                .body(Map.of("text", HOSTILE + " on 10 January 2025.", "title", HOSTILE, "source", HOSTILE))
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("document");
        List<String> paths = List.of(
                "/",
                "/t/" + timeline,
                "/t/" + timeline + "?q=" + "%3Cscript%3Ealert(%27x%27)%3C/script%3E",
                "/t/" + timeline + "/edit",
                "/t/" + timeline + "/events/new",
                "/t/" + timeline + "/documents",
                "/t/" + timeline + "/import",
                "/events/" + event,
                "/events/" + event + "/edit",
                "/documents/" + document,
                "/search?q=%3Cscript%3Ealert(%27x%27)%3C/script%3E",
                "/docs/api");
        for (String path : paths) {
            assertThat(Visitor.page(path))
                    .as(path)
                    .contains("<h1")
                    .doesNotContain("<script>alert", "<img src=x", "style=");
        }
        assertThat(Visitor.page("/events/" + event)).contains("&lt;script&gt;");
    }

    @Test
    void a_timeline_is_made_changed_and_archived_by_forms_alone() {
        Visitor visitor = Visitor.arrive();
        String place = visitor.send("/timelines", Map.of("title", "Grain talks", "description", "Ships"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(place).contains("/t/grain-talks");
        String path = place.substring(place.indexOf("/t/"), place.indexOf('?'));
        assertThat(Visitor.page(path)).contains("Nothing here yet", "/import");
        visitor.send(path + "/edit", Map.of("title", "Grain", "description", "Ships", "version", 0, "archived", true))
                .then()
                .statusCode(303);
        assertThat(Visitor.page(path)).contains("archived").doesNotContain("Add an event");
        visitor.send(path + "/edit", Map.of("title", "Mine", "description", "My words", "version", 0))
                .then()
                .statusCode(409)
                .body(containsString("Somebody changed it meanwhile"))
                .body(containsString("My words"))
                .body(containsString("<dd>Grain</dd>"));
    }

    @Test
    void a_timeline_without_a_title_is_not_made_and_nothing_typed_is_lost() {
        Visitor.arrive()
                .send("/timelines", Map.of("title", " ", "description", "What I wrote"))
                .then()
                .statusCode(400)
                .body(containsString("What I wrote"))
                .body(containsString("href=\"#title\""));
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() {
        given().formParam("title", "Forged")
                .post("/timelines")
                .then()
                .statusCode(400)
                .body(containsString("not sent from one of our pages"));
        given().cookie("form-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParams(Map.of("form-token", "BBBBBBBBBBBBBBBBBBBBBB", "title", "Forged"))
                .post("/timelines")
                .then()
                .statusCode(400);
        assertThat(Visitor.page("/")).doesNotContain("Forged");
    }

    @Test
    void a_list_pages_through_every_event_once_with_undated_ones_last() {
        String timeline = Visitor.timeline("Many");
        for (int i = 0; i < 120; i++) {
            Map<String, Object> dated = Map.of(
                    "title", "Event no. %03d".formatted(i),
                    "status", "happened",
                    "when", Map.of("edtf", "20%02d-01-01".formatted(i % 50)));
            Map<String, Object> undated = Map.of("title", "Event no. %03d".formatted(i), "status", "happened");
            Visitor.event(timeline, i < 110 ? dated : undated);
        }
        StringBuilder all = new StringBuilder();
        String path = "/t/" + timeline;
        int pages = 0;
        while (path != null && pages < 10) {
            String page = Visitor.page(path);
            all.append(page);
            int next = page.indexOf("rel=\"next\" href=\"");
            path = next < 0
                    ? null
                    : page.substring(next + 17, page.indexOf('#', next)).replace("&amp;", "&");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        for (int i = 0; i < 120; i++) {
            assertThat(all.toString().split("Event no. %03d".formatted(i), -1)).hasSize(2);
        }
        assertThat(all.indexOf("Event no. 115")).isGreaterThan(all.indexOf("Without a date"));
    }

    @Test
    void a_filter_that_cannot_be_read_says_so_beside_its_field() {
        String timeline = Visitor.timeline("Filtered");
        Visitor.event(timeline, Map.of("title", "One", "status", "happened"));
        given().get("/t/" + timeline + "?from=never ever&q=words")
                .then()
                .statusCode(400)
                .body(containsString("value=\"never ever\""))
                .body(containsString("value=\"words\""))
                .body(containsString("id=\"from-error\""));
    }

    @Test
    void what_is_not_there_is_told_on_a_page() {
        for (String path : List.of("/nope", "/t/nope", "/events/00000000-0000-0000-0000-000000000000", "/events/x")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("<h1>Not found</h1>"));
        }
    }

    @Test
    void a_search_finds_events_of_every_timeline() {
        String timeline = Visitor.timeline("Searched");
        Visitor.event(timeline, Map.of("title", "Zanzibar conference", "status", "happened"));
        assertThat(Visitor.page("/search?q=zanzibar")).contains("Zanzibar conference", "Searched");
        assertThat(Visitor.page("/search?q=nothingofthatkind")).contains("Nothing found");
    }

    @Test
    void an_event_shows_what_its_figures_are_made_of_and_why_two_documents_tell_of_it() {
        String timeline = Visitor.timeline("Treaties");
        document(
                timeline,
                Map.of(
                        "title", "A treaty in Moscow",
                        "text", "Russia and Iran signed an agreement in Moscow on January 9, 2025.",
                        "published", "2025-01-10",
                        "source", "Lund Gazette"));
        document(
                timeline,
                Map.of(
                        "title", "Two sides sign",
                        "text", "On January 9, 2025, Iran and Russia signed an agreement, the Herald has learned.",
                        "published", "2025-01-11",
                        "source", "Mora Herald"));
        List<String> events = given().get("/api/timelines/" + timeline + "/events")
                .then()
                .statusCode(200)
                .extract()
                .path("events.findAll { it.title.contains('sign') }.id");
        assertThat(events).hasSize(1);
        assertThat(Visitor.page("/events/" + events.get(0)))
                .contains("2 independent sources", "What makes it matter", "told by 2 independent sources")
                .contains("What makes it sure", "Why this is the same event", "the same day: 9 January 2025");
        given().get("/api/events/" + events.get(0))
                .then()
                .statusCode(200)
                .body("sources", equalTo(2))
                .body("significanceSignals.size()", greaterThan(3))
                .body("evidence[1].match.score", greaterThan(0.7f));
    }

    private static void document(String timeline, Map<String, String> document) {
        given().contentType("application/json")
                .body(document)
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201);
    }
}
