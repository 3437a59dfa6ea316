package org.dateline.importer.extract.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.importer.extract.reading.ReadSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code sentences.txt} have the predicates written under them, and no others. */
class GoldenSyntaxTest {
    private record Golden(String sentence, List<String> predicates) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Golden> sentences() throws IOException {
        List<Golden> golden = new ArrayList<>();
        try (InputStream in = GoldenSyntaxTest.class.getResourceAsStream("sentences.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("> ")) {
                    golden.add(new Golden(line.substring(2), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    golden.get(golden.size() - 1).predicates().add(line);
                }
            }
        }
        return golden.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void predicates(Golden golden) {
        List<ReadSentence> read = Parsed.sentences(golden.sentence());
        assertEquals(1, read.size());
        assertEquals(
                String.join("\n", golden.predicates()), String.join("\n", Parsed.predicatesAndExtents(read.get(0))));
    }

    @Test
    void manyPredicates() throws IOException {
        assertTrue(sentences().mapToInt(golden -> golden.predicates().size()).sum() >= 300);
    }
}
