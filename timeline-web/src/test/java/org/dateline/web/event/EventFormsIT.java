package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class EventFormsIT {
    private static Map<String, Object> typed() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("title", "Ministers meet"),
                Map.entry("when", "2025-01"),
                Map.entry("type", "consult"),
                Map.entry("mode", "visit"),
                Map.entry("contexts", "diplomatic"),
                Map.entry("actors", "Norway\nhost: Finland"),
                Map.entry("place", "Helsinki"),
                Map.entry("status", "planned"),
                Map.entry("note", "A note"),
                Map.entry("citation", "A gazette, page 3"),
                Map.entry("url", "https://example.org/gazette"),
                Map.entry("significance", "70"),
                Map.entry("version", 0)));
    }

    private static String add(Visitor visitor, String timeline) {
        String place = visitor.send("/t/" + timeline + "/events/new", typed())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return place.substring(place.indexOf("/events/"), place.indexOf('?'));
    }

    @Test
    void an_event_is_added_shown_changed_removed_and_brought_back_by_forms_alone() {
        Visitor visitor = Visitor.arrive();
        String timeline = Visitor.timeline("Form round trip");
        String event = add(visitor, timeline);
        assertThat(Visitor.page(event))
                .contains("Ministers meet", "January 2025", "<code>2025-01</code>", "Helsinki", "Finland", "host")
                .contains("A gazette, page 3", "https://example.org/gazette", "rel=\"noopener noreferrer\"");
        assertThat(Visitor.page(event + "/edit"))
                .contains("value=\"Ministers meet\"", "value=\"2025-01\"", "host: Finland", "value=\"70\"")
                .contains("value=\"planned\" selected", "value=\"consult\" selected", "A gazette, page 3");
        Map<String, Object> changed = typed();
        changed.put("title", "Ministers met");
        changed.put("why", "It took place");
        visitor.send(event + "/edit", changed).then().statusCode(303);
        assertThat(Visitor.page(event)).contains("<h1>Ministers met</h1>", "It took place", "local");
        String list = visitor.send(event + "/remove", Map.of("version", 1, "why", "A test"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(Visitor.page(list.substring(list.indexOf("/t/")))).contains("Bring it back");
        visitor.send(event + "/restore", Map.of()).then().statusCode(303);
        assertThat(Visitor.page(event)).contains("<h1>Ministers met</h1>");
    }

    @Test
    void nothing_typed_is_lost_when_a_field_is_wrong() {
        Map<String, Object> wrong = typed();
        wrong.put("when", "the day of the ducks");
        wrong.put("url", "javascript:alert(1)");
        wrong.put("significance", "many");
        Visitor.arrive()
                .send("/t/" + Visitor.timeline("Errors") + "/events/new", wrong)
                .then()
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#when\""))
                .body(containsString("href=\"#significance\""))
                .body(containsString("value=\"the day of the ducks\""))
                .body(containsString("value=\"javascript:alert(1)\""))
                .body(not(containsString("href=\"javascript:")))
                .body(containsString("value=\"many\""))
                .body(containsString("host: Finland"))
                .body(containsString("A note"))
                .body(containsString("value=\"planned\" selected"));
    }

    @Test
    void a_preview_shows_what_the_date_means_and_saves_nothing() {
        String timeline = Visitor.timeline("Preview");
        Visitor.arrive()
                .send(
                        "/t/" + timeline + "/events/new",
                        Map.of("title", "Half written", "when", "2022-02", "step", "preview"))
                .then()
                .statusCode(200)
                .body(containsString("February 2022"))
                .body(containsString("2022-02-28"))
                .body(containsString("value=\"Half written\""))
                .body(not(containsString("There is a problem")));
        assertThat(Visitor.page("/t/" + timeline)).doesNotContain("Half written");
    }

    @Test
    void a_relative_date_counts_from_the_day_that_is_given_with_it() {
        Visitor.arrive()
                .send(
                        "/t/" + Visitor.timeline("Relative") + "/events/new",
                        Map.of("when", "last Thursday", "reference", "10 January 2025", "step", "preview"))
                .then()
                .statusCode(200)
                .body(containsString("9 January 2025"))
                .body(containsString("<code>2025-01-09</code>"));
    }

    @Test
    void an_event_comes_back_with_the_words_that_were_typed_for_its_date() {
        Visitor visitor = Visitor.arrive();
        Map<String, Object> relative = typed();
        relative.put("when", "last Thursday");
        relative.put("reference", "10 January 2025");
        String place = visitor.send("/t/" + Visitor.timeline("Typed words") + "/events/new", relative)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String event = place.substring(place.indexOf("/events/"), place.indexOf('?'));
        assertThat(Visitor.page(event + "/edit"))
                .contains("value=\"last Thursday\"", "value=\"2025-01-10\"", "<code>2025-01-09</code>");
        relative.put("when", "last Friday");
        relative.put("citation", "Another gazette");
        visitor.send(event + "/edit", relative).then().statusCode(303);
        assertThat(Visitor.page(event)).contains("changed: source, date");
    }

    @Test
    void two_people_editing_one_event_both_see_what_the_other_wrote() {
        Visitor visitor = Visitor.arrive();
        String event = add(visitor, Visitor.timeline("Conflict"));
        Map<String, Object> first = typed();
        first.put("title", "First version");
        visitor.send(event + "/edit", first).then().statusCode(303);
        Map<String, Object> second = typed();
        second.put("title", "Second version");
        visitor.send(event + "/edit", second)
                .then()
                .statusCode(409)
                .body(containsString("Somebody changed this event meanwhile"))
                .body(containsString("First version"))
                .body(containsString("value=\"Second version\""))
                .body(containsString("name=\"version\" value=\"1\""));
        assertThat(Visitor.page(event)).contains("<h1>First version</h1>");
        visitor.send(event + "/remove", Map.of("version", 0))
                .then()
                .statusCode(409)
                .body(containsString("Nothing was written"));
        second.put("version", 1);
        visitor.send(event + "/edit", second).then().statusCode(303);
        assertThat(Visitor.page(event)).contains("<h1>Second version</h1>");
    }

    @Test
    void a_nul_is_refused_by_the_name_of_its_field() {
        Visitor visitor = Visitor.arrive();
        String timeline = Visitor.timeline("Nul");
        for (String field : new String[] {"title", "when", "place", "note", "citation", "actors"}) {
            Map<String, Object> form = typed();
            form.put(field, "a\0b");
            visitor.send("/t/" + timeline + "/events/new", form)
                    .then()
                    .statusCode(400)
                    .body(containsString("href=\"#" + field + "\""));
        }
        String event = add(visitor, Visitor.timeline("Nul reason"));
        visitor.send(event + "/edit", Map.of("title", "x", "status", "happened", "version", 0, "why", "a\0b"))
                .then()
                .statusCode(400);
        visitor.send(event + "/remove", Map.of("version", 0, "why", "a\0b"))
                .then()
                .statusCode(400);
    }
}
