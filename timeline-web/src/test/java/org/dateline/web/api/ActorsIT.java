package org.dateline.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

/** Actors, sources and tags by the API, and the page of an actor. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ActorsIT {
    /** Actors are shared by all timelines, so that this test has its own. */
    private final String own = UUID.randomUUID().toString().replace("-", "");

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private String name(String word) {
        return word + " " + own;
    }

    private String event(String timeline, String title, String name) {
        return Visitor.event(
                timeline,
                Map.of(
                        "title",
                        title,
                        "status",
                        "happened",
                        "when",
                        Map.of("edtf", "2024-01-05"),
                        "actors",
                        List.of(Map.of("name", name))));
    }

    private int number(String name) {
        List<Integer> found = given().queryParam("q", name)
                .get("/api/actors")
                .then()
                .statusCode(200)
                .extract()
                .path("actors.id");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void an_actor_is_told_about_named_merged_and_taken_out_again() {
        String timeline = Visitor.timeline("Actors");
        event(timeline, "First", name("Arvonia"));
        event(timeline, "Second", name("Republic"));
        int arvonia = number(name("Arvonia"));
        int republic = number(name("Republic"));
        Map<String, Object> said = Map.of(
                "kind", "government",
                "wikidata", "Q42",
                "roles", List.of(Map.of("office", "chair", "since", "2021-03", "citation", "Gazette")),
                "why", "read");
        json().body(said).put("/api/actors/" + arvonia).then().statusCode(428);
        json().header("If-Match", "\"7\"")
                .body(said)
                .put("/api/actors/" + arvonia)
                .then()
                .statusCode(412);
        json().header("If-Match", "\"0\"")
                .body(said)
                .put("/api/actors/" + arvonia)
                .then()
                .statusCode(200)
                .body("kind", equalTo("government"), "roles[0].since", equalTo("2021-03"))
                .body("history[0].why", equalTo("read"), "history[0].by", notNullValue());
        json().header("If-Match", "\"0\"")
                .body(Map.of("into", arvonia))
                .put("/api/actors/" + republic + "/merge")
                .then()
                .statusCode(200)
                .body("id", equalTo(arvonia), "names.name", contains(name("Republic")));
        given().queryParam("limit", 1)
                .get("/api/actors/" + republic + "/events")
                .then()
                .statusCode(200)
                .body("events", hasSize(1), "next", notNullValue());
        String page = Visitor.page("/actors/" + arvonia);
        assertThat(page).contains("First", "Second", "Also known as", name("Republic"), "from March 2021", "2 events");
        String version =
                given().get("/api/actors/" + arvonia).path("names[0].version").toString();
        given().delete("/api/actors/" + republic + "/merge").then().statusCode(428);
        given().header("If-Match", "\"" + version + "\"")
                .delete("/api/actors/" + republic + "/merge")
                .then()
                .statusCode(200)
                .body("id", equalTo(republic), "timelines[0].events", equalTo(1));
        assertThat(Visitor.page("/actors/" + arvonia)).contains("First").doesNotContain("Second");
    }

    @Test
    void another_name_leads_to_its_actor() {
        String timeline = Visitor.timeline("Names");
        String id = event(timeline, "First", name("Arvonia"));
        int arvonia = number(name("Arvonia"));
        String tag = given().get("/api/actors/" + arvonia).header("ETag");
        Integer alias = json().header("If-Match", tag)
                .body(Map.of("name", name("Arv"), "why", "short"))
                .post("/api/actors/" + arvonia + "/names")
                .then()
                .statusCode(200)
                .extract()
                .path("names[0].id");
        given().redirects()
                .follow(false)
                .get("/actors/" + alias)
                .then()
                .statusCode(303)
                .header("Location", containsString("/actors/" + arvonia));
        assertThat(Visitor.page("/events/" + id)).contains("href=\"/actors/" + arvonia + "\"");
        given().get("/actors/999999999").then().statusCode(404);
        given().queryParam("from", "no date at all")
                .get("/actors/" + arvonia)
                .then()
                .statusCode(400);
    }

    @Test
    void a_new_actor_has_a_kind_and_a_bad_one_is_refused_by_field() {
        json().body(Map.of("name", name("Body"), "kind", "body"))
                .post("/api/actors")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/actors/"))
                .body("kind", equalTo("body"), "version", notNullValue());
        json().body(Map.of("name", name("Body"))).post("/api/actors").then().statusCode(400);
        json().body(Map.of("name", name("Other"), "kind", "thing"))
                .post("/api/actors")
                .then()
                .statusCode(400)
                .body("errors.field", contains("kind"));
    }

    @Test
    void a_source_is_told_about() {
        String timeline = Visitor.timeline("Sources");
        String name = "!" + own;
        json().body(Map.of("title", "A", "text", "The ministers met. " + own, "source", name))
                .post("/api/timelines/" + timeline + "/documents")
                .then()
                .statusCode(201);
        Integer id = given().queryParam("after", name.substring(0, 20))
                .queryParam("limit", 1)
                .get("/api/sources")
                .then()
                .statusCode(200)
                .body("sources[0].name", equalTo(name), "sources[0].kind", equalTo("other"))
                .extract()
                .path("sources[0].id");
        Map<String, String> said = Map.of("kind", "newspaper", "country", "no", "home", "https://gazette.example");
        json().body(said).put("/api/sources/" + id).then().statusCode(428);
        json().header("If-Match", "\"0\"")
                .body(said)
                .put("/api/sources/" + id)
                .then()
                .statusCode(200)
                .body("country", equalTo("NO"), "home", equalTo("https://gazette.example"))
                .body("history", hasSize(1));
        json().header("If-Match", "\"0\"")
                .body(said)
                .put("/api/sources/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void events_and_timelines_are_tagged_and_filtered_by_tag() {
        String timeline = Visitor.timeline("Tags");
        String id = event(timeline, "First", name("Arvonia"));
        event(timeline, "Second", name("Arvonia"));
        String tag = given().get("/api/events/" + id).header("ETag");
        json().header("If-Match", tag)
                .body(Map.of("title", "First", "tags", List.of("Grain  deal")))
                .put("/api/events/" + id)
                .then()
                .statusCode(200)
                .body("tags", contains("grain deal"));
        given().queryParam("tag", "grain deal")
                .get("/api/timelines/" + timeline + "/events")
                .then()
                .body("events.title", contains("First"));
        assertThat(Visitor.page("/events/" + id)).contains("grain deal");
        String version = given().get("/api/timelines/" + timeline).header("ETag");
        json().header("If-Match", version)
                .body(Map.of("tags", List.of("Black Sea")))
                .patch("/api/timelines/" + timeline)
                .then()
                .statusCode(200)
                .body("tags", contains("black sea"), "title", equalTo("Tags"));
    }
}
