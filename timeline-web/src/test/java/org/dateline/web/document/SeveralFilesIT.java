package org.dateline.web.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SeveralFilesIT {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0};
    private static final Pattern DOCUMENT = Pattern.compile("<a href=\"(/documents/[0-9a-f-]{36})\">oslo.txt</a>");
    private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();

    @Inject
    ImportWorkers workers;

    @Test
    void several_files_are_read_in_the_background_and_each_tells_what_became_of_it() {
        String timeline = Visitor.timeline("Several");
        Visitor visitor = Visitor.arrive();
        Map<String, byte[]> files = texts();
        files.put("picture.png", PICTURE);
        String place = send(visitor, timeline, Map.of("published", "2025-01-10"), files)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(place).contains("/t/" + timeline + "/imports/");
        String path = place.substring(place.indexOf("/t/"));
        given().get(path)
                .then()
                .statusCode(200)
                .header("Refresh", equalTo("2"))
                .body(containsString("0 of 3 stored, 1 failed, 2 waiting"))
                .body(containsString("picture.png"));
        assertThat(given().get(path + "?still=true").header("Refresh")).isNull();
        try (ImportWorkers.Crew crew = workers.start(1, timeline)) {
            assertThat(crew).isNotNull();
            awaitDone(path);
        }
        String done = Visitor.page(path);
        assertThat(done).contains("2 of 3 stored, 1 failed", "1 new event").doesNotContain("waiting");
        assertThat(given().get(path).header("Refresh")).isNull();
        Matcher document = DOCUMENT.matcher(done);
        assertThat(document.find()).isTrue();
        assertThat(Visitor.page(document.group(1))).contains("met in Oslo", "10 January 2025");
        given().get("/api/timelines/" + timeline + "/imports")
                .then()
                .body("imports[0].failures[0].document", equalTo("picture.png"));
        assertThat(send(visitor, timeline, Map.of(), texts()).header("Location"))
                .contains("done=all-known");
    }

    @Test
    void a_title_or_link_cannot_be_that_of_several_files() {
        String timeline = Visitor.timeline("Titled");
        Map<String, String> values = Map.of("title", "Talks", "url", "https://example.org/a", "source", "My paper");
        send(Visitor.arrive(), timeline, values, texts())
                .then()
                .statusCode(400)
                .body(containsString("href=\"#title\""))
                .body(containsString("href=\"#url\""))
                .body(containsString("My paper"));
        given().get("/api/timelines/" + timeline + "/imports").then().body("imports.size()", equalTo(0));
    }

    @Test
    void what_is_no_import_is_not_found() {
        given().get("/t/" + Visitor.timeline("Empty") + "/imports/999999")
                .then()
                .statusCode(404);
    }

    private static Response send(
            Visitor visitor, String timeline, Map<String, String> values, Map<String, byte[]> files) {
        return visitor.sendFiles("/t/" + timeline + "/import", values, files);
    }

    private static Map<String, byte[]> texts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("oslo.txt", text("The foreign ministers of Norway and Finland met in Oslo on 9 January 2025."));
        files.put("riga.txt", text("The presidents of Latvia and Estonia met in Riga on 8 January 2025."));
        return files;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void awaitDone(String path) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (Visitor.page(path).contains("waiting")) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }
}
