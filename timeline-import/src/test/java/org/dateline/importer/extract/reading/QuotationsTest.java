package org.dateline.importer.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationsTest {
    private static List<TextSpan> quotations(String text) {
        return Quotations.in(text, SentenceSplitter.split(text));
    }

    @TestFactory
    Stream<DynamicTest> goldenLines() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                QuotationsTest.class.getResourceAsStream("/org/dateline/importer/extract/reading/quotations.txt"))) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream().map(line -> dynamicTest(line, () -> check(line)));
        }
    }

    private static void check(String line) {
        String[] columns = line.split(" \\| ");
        String text = columns[0].replace("\\n", "\n");
        assertThat(quotations(text).stream().map(span -> span.in(text)))
                .containsExactlyElementsOf(Arrays.asList(columns).subList(1, columns.length));
    }

    @Property
    void inOrderAndInsideTheText(
            @ForAll
                    @StringLength(max = 80)
                    @Chars({'“', '”', '‘', '’', '"', '\'', '`', '«', '»', ' ', '.', ',', '\n'})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        int end = 0;
        for (TextSpan span : quotations(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    @Test
    void aMegabyteOfMarksTakesNoTime() {
        for (String mark : List.of("\"", "“", "' a", "‘a", "''", "“ a. ", "\" ")) {
            String text = mark.repeat(1_000_000 / mark.length());
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> quotations(text));
        }
    }
}
