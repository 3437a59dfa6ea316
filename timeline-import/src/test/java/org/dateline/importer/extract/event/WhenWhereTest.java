package org.dateline.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.model.Modality;
import org.dateline.core.time.When;
import org.dateline.core.time.When.Basis;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.syntax.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code when-where.txt}; the file says how it is written. */
class WhenWhereTest {
    private static final PlaceFinder PLACES = new PlaceFinder();

    @TestFactory
    Stream<DynamicTest> everyActIsWhenAndWhereTheTextSays() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| ", -1))));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(WhenWhereTest.class.getResourceAsStream("when-where.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static void check(String[] columns) {
        Reading reading = ReadText.reading(columns[0], "2025-01-10");
        ReadSentence s = reading.sentences().get(0);
        Predicate p = s.syntax().predicates().stream()
                .filter(each -> s.token(each.verb().verb()).text().equals(columns[1]))
                .findFirst()
                .orElseThrow();
        When when = new EventWhen(reading.document()).of(s, p, null, null, Modality.HAPPENED);
        String day = when.basis() == Basis.PUBLICATION ? "-" : String.valueOf(when.edtf());
        String place = PLACES.of(s, p, null)
                .map(found -> found.name() + "/" + found.precision().label())
                .orElse("-");
        assertThat(day).as("when of " + columns[0]).isEqualTo(columns[2]);
        assertThat(place).as("where of " + columns[0]).isEqualTo(columns[3]);
    }
}
