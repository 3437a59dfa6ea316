package org.dateline.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.importer.read.DocumentReader.Given;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void what_the_line_says_stands_over_what_was_given() throws UnreadableException {
        Given given = new Given(Published.parse("2024-01-01"), "Given source", null, null);
        Document document = JsonLines.read(
                "line 1", "{\"doc\":\"a\",\"dct\":\"2024-03-08\",\"more\":{\"x\":[1]},\"text\":\"Talks.\"}", given);
        assertThat(document.name()).isEqualTo("a");
        assertThat(Objects.requireNonNull(document.published())).hasToString("2024-03-08");
        assertThat(document.source()).isEqualTo("Given source");
    }

    @Test
    void a_bad_line_is_told_with_its_place_and_what_is_wrong() {
        refused("{\"doc\":\"x\"}", "line 7: the field 'text' is missing");
        refused("{\"text\":7}", "line 7: the field 'text' must be a string");
        refused("{\"text\":\"x\",\"dct\":\"2024-13-01\"}", "line 7: the publication date must be like 2025-01-10");
        refused("{\"text\":\"x\"} {}", "line 7: more than one JSON value");
        refused("[1]", "line 7: not a JSON object");
        refused("{\"text\":", "line 7 is not JSON (near column 9): mend the line or leave it out");
    }

    private static void refused(String line, String why) {
        assertThatThrownBy(() -> JsonLines.read("line 7", line, Given.NOTHING))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void a_bad_line_does_not_stop_those_after_it() throws IOException {
        String lines = "{\"text\":\"One.\"}\nnonsense\n\n{\"text\":\"Two.\"}";
        List<String> texts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Sources.read(
                "in",
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                Sources.Kind.BY_LOOKS,
                Given.NOTHING,
                new Sources.Receiver() {
                    @Override
                    public void document(Document document) {
                        texts.add(document.text());
                    }

                    @Override
                    public void unreadable(String name, String message) {
                        refused.add(message);
                    }
                });
        assertThat(texts).containsExactly("One.", "Two.");
        assertThat(refused).hasSize(1).first().asString().startsWith("in line 2 is not JSON (near column ");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_without_being_held() throws IOException {
        String lines = "x".repeat(5000) + "\nshort";
        try (BoundedLines bounded =
                new BoundedLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 1000)) {
            assertThatThrownBy(bounded::next)
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageStartingWith("line 1 is longer");
            assertThat(nextOf(bounded)).isEqualTo("short");
        }
    }

    private static String nextOf(BoundedLines lines) throws IOException {
        try {
            return new String(Objects.requireNonNull(lines.next()), StandardCharsets.UTF_8);
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
    }
}
