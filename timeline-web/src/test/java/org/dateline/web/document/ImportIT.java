package org.dateline.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ImportIT {
    private static final String TEXT = "The foreign ministers of Norway and Finland met in Oslo on 9 January 2025.\n"
            + "\n\"We agreed,\" she said. <b>Bold</b> & more.";

    private static final byte[] NO_FILE = {};

    @Test
    void a_pasted_text_shows_what_is_found_and_is_kept_only_then() {
        Visitor visitor = Visitor.arrive();
        String timeline = Visitor.timeline("Import");
        String path = "/t/" + timeline + "/import";
        visitor.sendParts(path, Map.of("text", TEXT, "published", "2025-01-10", "title", "A visit"), "", NO_FILE)
                .then()
                .statusCode(200)
                .body(containsString("What is found"))
                .body(containsString("Keep it"))
                .body(containsString("&lt;b&gt;Bold&lt;/b&gt; &amp; more"))
                .body(not(containsString("No publication date")));
        assertThat(Visitor.page("/t/" + timeline + "/documents")).contains("No document yet");
        Map<String, String> keep = Map.of("text", TEXT, "published", "2025-01-10", "title", "A visit", "step", "keep");
        String place = visitor.sendParts(path, keep, "", NO_FILE)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(place).contains("done=imported");
        assertThat(Visitor.page("/t/" + timeline + "/documents")).contains("A visit", "10 January 2025");
        assertThat(visitor.sendParts(path, keep, "", NO_FILE).header("Location"))
                .contains("done=known");
    }

    @Test
    void a_text_without_a_publication_date_is_warned_of() {
        Visitor.arrive()
                .sendParts("/t/" + Visitor.timeline("Undated") + "/import", Map.of("text", TEXT), "", NO_FILE)
                .then()
                .statusCode(200)
                .body(containsString("No publication date"));
    }

    @Test
    void an_uploaded_file_travels_as_text_from_the_first_step_to_the_second() {
        Visitor.arrive()
                .sendParts(
                        "/t/" + Visitor.timeline("Upload") + "/import",
                        Map.of("published", "2025-01-10"),
                        "visit.txt",
                        TEXT.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body(containsString("name=\"name\" value=\"visit.txt\""))
                .body(containsString("The foreign ministers of Norway"));
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_field_and_nothing_typed_is_lost() {
        String path = "/t/" + Visitor.timeline("Refused") + "/import";
        Visitor visitor = Visitor.arrive();
        visitor.sendParts(path, Map.of("text", "", "source", "My paper"), "", NO_FILE)
                .then()
                .statusCode(400)
                .body(containsString("href=\"#text\""))
                .body(containsString("My paper"));
        visitor.sendParts(path, Map.of("text", TEXT, "published", "2025", "url", "javascript:x"), "", NO_FILE)
                .then()
                .statusCode(400)
                .body(containsString("href=\"#published\""))
                .body(containsString("href=\"#url\""))
                .body(containsString("The foreign ministers of Norway"));
        visitor.sendParts(path, Map.of("source", "My paper"), "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                .then()
                .statusCode(400)
                .body(containsString("href=\"#file\""));
    }

    @Test
    void a_text_of_several_megabytes_makes_the_round() {
        String large = "Nothing happens in this line of the text.\n".repeat(60_000);
        Visitor.arrive()
                .sendParts("/t/" + Visitor.timeline("Large") + "/import", Map.of("text", large), "", NO_FILE)
                .then()
                .statusCode(200);
    }

    @Test
    void a_nul_and_a_field_that_is_too_long_are_refused_by_the_fields_name() {
        String path = "/t/" + Visitor.timeline("Nul") + "/import";
        Visitor visitor = Visitor.arrive();
        Map<String, String> hostile = Map.of(
                "text", TEXT, "title", "Talks\0", "source", "x".repeat(301), "url", "https://a/" + "x".repeat(2_000));
        visitor.sendParts(path, hostile, "", NO_FILE)
                .then()
                .statusCode(400)
                .body(containsString("href=\"#title\""))
                .body(containsString("href=\"#source\""))
                .body(containsString("href=\"#url\""));
    }

    @Test
    void a_publication_date_is_not_counted_from_the_day_of_the_import() {
        String path = "/t/" + Visitor.timeline("Relative") + "/import";
        Visitor.arrive()
                .sendParts(path, Map.of("text", TEXT, "published", "yesterday"), "", NO_FILE)
                .then()
                .statusCode(400)
                .body(containsString("href=\"#published\""))
                .body(containsString("Give the date itself"));
    }

    @Test
    void the_same_text_with_another_publication_date_is_told_and_not_passed_over() {
        String path = "/t/" + Visitor.timeline("Dates") + "/import";
        Visitor visitor = Visitor.arrive();
        Map<String, String> first = Map.of("text", TEXT, "published", "2025-01-10", "step", "keep");
        visitor.sendParts(path, first, "", NO_FILE).then().statusCode(303);
        Map<String, String> other = Map.of("text", TEXT, "published", "2025-02-11", "step", "keep");
        visitor.sendParts(path, other, "", NO_FILE)
                .then()
                .statusCode(409)
                .body(containsString("This text is already there with publication date 2025-01-10; not changed"));
    }
}
