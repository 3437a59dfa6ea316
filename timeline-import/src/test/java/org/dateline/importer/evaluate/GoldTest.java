package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {
    private final List<String> complaints = new ArrayList<>();

    private Gold read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Gold.read("tiny.gold.jsonl", new ByteArrayInputStream(bytes), complaints::add);
    }

    @Test
    void furtherFieldsArePassedOverAndMissingOnesAreEmpty() throws IOException {
        Gold gold = read("""
                {"doc": "a", "start": 1, "end": 4, "type": "DATE", "value": "2024", "text": "the", "more": [{"x": 1}]}

                {"doc": "a", "start": 5, "end": 9, "type": null}
                """);

        assertThat(gold.of("a", 99, complaints::add))
                .containsExactly(new Annotation(1, 4, "DATE", "2024", ""), new Annotation(5, 9, "", "", ""));
        assertThat(gold.of("b", 99, complaints::add)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{\"doc\": \"a\", \"start\": 1",
                "{\"doc\": \"a\", \"start\": 1, \"end\": 2} {}",
                "{\"start\": 1, \"end\": 2, \"type\": \"DATE\"}",
                "{\"doc\": \"a\", \"start\": 1}",
                "{\"doc\": \"a\", \"start\": \"1\", \"end\": 2, \"type\": \"DATE\"}",
                "{\"doc\": \"a\", \"start\": 1.5, \"end\": 2, \"type\": \"DATE\"}",
                "{\"doc\": \"a\", \"start\": 99999999999, \"end\": 2, \"type\": \"DATE\"}",
                "{\"doc\": 7, \"start\": 1, \"end\": 2, \"type\": \"DATE\"}",
                "{\"doc\": \"a\", \"start\": 1, \"end\": 2, \"type\": null, \"value\": {}}",
                "{\"doc\": \"a\", \"start\": 2, \"end\": 2, \"type\": null}",
                "{\"doc\": \"a\", \"start\": 1, \"end\": 2}",
            })
    void aMalformedLineIsNamedAndTheRestIsRead(String line) throws IOException {
        Gold gold = read("{\"doc\": \"b\", \"start\": 0, \"end\": 1, \"type\": null}\n" + line
                + "\n{\"doc\": \"b\", \"start\": 2, \"end\": 3, \"type\": null}\n");

        assertThat(gold.of("b", 99, complaints::add)).hasSize(2);
        assertThat(complaints).singleElement().asString().startsWith("tiny.gold.jsonl line 2");
    }

    @Test
    void aLineLongerThanAllowedIsPassedOver() throws IOException {
        Gold gold =
                read("x".repeat(2 * 1024 * 1024) + "\n{\"doc\": \"b\", \"start\": 2, \"end\": 3, \"type\": null}\n");

        assertThat(gold.of("b", 99, complaints::add)).hasSize(1);
        assertThat(complaints).hasSize(1);
    }
}
