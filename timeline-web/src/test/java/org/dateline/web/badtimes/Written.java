package org.dateline.web.badtimes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was sent to a timeline by HTTP, and what of it the application said that it has. */
final class Written {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** @param address of the application, such as {@code http://127.0.0.1:8080} */
    Written(String address) {
        this.address = address;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Whether the application answers and has its database. */
    boolean isReady() throws InterruptedException {
        try {
            return http.send(get("/api/timelines"), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void makeTimeline(String name) throws IOException, InterruptedException {
        assertThat(post("/api/timelines", Map.of("name", name, "title", name))).isEqualTo(CREATED);
    }

    /** Sends an event or a document with a title of its own; whether it was acknowledged. */
    boolean sendOne(String timeline) throws InterruptedException {
        int number = numbers.incrementAndGet();
        String title = (number % 3 == 0 ? "Paper " : "Talks ") + number;
        sent.add(title);
        try {
            int status = number % 3 == 0
                    ? post("/api/timelines/" + timeline + "/documents", document(title, number))
                    : post("/api/timelines/" + timeline + "/events", event(title));
            if (status == CREATED) {
                acknowledged.add(title);
            }
            return status == CREATED;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static Map<String, Object> event(String title) {
        return Map.of(
                "title",
                title,
                "status",
                "planned",
                "type",
                "CONSULT",
                "when",
                Map.of("edtf", "2090-05"),
                "actors",
                List.of(Map.of("name", "Norway"), Map.of("name", "Switzerland", "role", "host")),
                "citation",
                "A gazette");
    }

    /** Months apart, so that each tells of events of its own. */
    private static Map<String, Object> document(String title, int number) {
        return Map.of(
                "title",
                title,
                "text",
                "Arvonian Foreign Minister Ida Holm said Friday that her country had signed the river treaty with"
                        + " France.\n\nPresident Emmanuel Macron will visit Arvonia on Tuesday.\n\n" + title + ".",
                "published",
                LocalDate.of(1800, 1, 4).plusDays(70L * number).toString());
    }

    private int post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
    }

    String export(String timeline) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(get("/api/timelines/" + timeline + "/export"), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** All that was acknowledged is there once, nothing is there twice, and what is there is whole. */
    void check(String timeline) throws IOException, InterruptedException {
        Map<String, Integer> titles = new HashMap<>();
        Map<String, Integer> statements = new HashMap<>();
        Map<String, Integer> evidence = new HashMap<>();
        Set<String> documents = new HashSet<>();
        for (String line : export(timeline).lines().toList()) {
            JsonNode thing = JSON.readTree(line);
            String title = thing.path("title").asText();
            switch (thing.path("kind").asText()) {
                case "document" -> {
                    documents.add(thing.path("sha256").asText());
                    titles.merge(title, 1, Integer::sum);
                }
                case "statement" -> statements.merge(thing.path("document").asText(), 1, Integer::sum);
                case "event" -> {
                    if (sent.contains(title)) {
                        titles.merge(title, 1, Integer::sum);
                        assertThat(thing.path("participants")).hasSize(2);
                        assertThat(thing.path("evidence")).hasSize(1);
                        assertThat(thing.path("decisions")).hasSize(1);
                    } else {
                        thing.path("evidence")
                                .forEach(one ->
                                        evidence.merge(one.path("document").asText(), 1, Integer::sum));
                    }
                }
                default -> assertThat(thing.path("kind").asText()).isEqualTo("timeline");
            }
        }
        assertThat(titles.keySet()).containsAll(acknowledged).isSubsetOf(sent);
        assertThat(titles.values()).allMatch(times -> times == 1);
        // Their texts differ in one word that is no news, so a half one would stand out.
        assertThat(statements.keySet()).isEqualTo(documents);
        assertThat(evidence.keySet()).isEqualTo(documents);
        assertThat(Set.copyOf(statements.values())).hasSizeLessThan(2);
        assertThat(Set.copyOf(evidence.values())).hasSizeLessThan(2);
    }
}
