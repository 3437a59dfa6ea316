package org.dateline.importer.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.extract.statement.Marked.Expected;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code statements.txt}; the file says how it is written. */
class StatementsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<Statement> statements(String text) {
        return EXTRACTOR
                .extract(new Document("golden", null, text, Published.parse("2025-01-10"), null, null))
                .statements();
    }

    @TestFactory
    Stream<DynamicTest> goldenLines() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementsTest.class.getResourceAsStream("statements.txt"))) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream().map(line -> dynamicTest(line, () -> check(Marked.of(line))));
        }
    }

    private static void check(Marked marked) {
        List<Statement> found = statements(marked.text());
        List<Expected> written = found.stream()
                .map(each -> new Expected(
                        words(marked.text(), each.source()),
                        words(marked.text(), each.cue()),
                        words(marked.text(), each.content())))
                .toList();
        assertThat(written).containsExactlyInAnyOrderElementsOf(marked.statements());
        if (!marked.speaker().isEmpty()) {
            assertThat(found).anySatisfy(each -> assertThat(speaker(each)).isEqualTo(marked.speaker()));
        }
    }

    private static String speaker(Statement statement) {
        String via = statement.via().isEmpty() ? "" : " via " + String.join(", ", statement.via());
        return (statement.speaker() == null ? "-" : statement.speaker()) + via;
    }

    private static List<String> words(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "''",
                        ",",
                        ".",
                        ":",
                        "he",
                        "said",
                        "Iran",
                        "that",
                        "it",
                        "was",
                        "to",
                        "wants",
                        "according to",
                        "the",
                        "claim",
                        "of",
                        "by",
                        "and",
                        "who",
                        "accused",
                        "is expected",
                        "\n\n",
                        "as")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void spansLieInTheTextAndAreTheSameEachTime(@ForAll("talk") String text) {
        List<Statement> found = statements(text);
        for (Statement each : found) {
            assertThat(each.content()).isNotEmpty();
            Stream.of(each.content(), each.source(), each.cue())
                    .flatMap(List::stream)
                    .forEach(span -> {
                        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                    });
        }
        assertThat(statements(text)).isEqualTo(found);
    }

    @Test
    void hostileTextTakesNoTime() {
        for (String piece :
                List.of("\" ", "“he said, ” ", "he said that ", "“A.” ", "according to ", "the claim that ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> statements(text));
        }
    }
}
