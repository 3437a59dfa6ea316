package org.dateline.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Published;
import org.dateline.importer.extract.Extractor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code reports.txt}; the file says how it is written. */
class ReportsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> titleAndTextAreOneEvent() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| ", -1))));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportsTest.class.getResourceAsStream("reports.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static void check(String[] columns) {
        Document document = new Document("report", columns[0], columns[1], Published.parse("2025-01-10"), null, null);
        List<EventMention> held = EXTRACTOR.extract(document).events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .filter(event -> event.modality() == Modality.HAPPENED)
                .toList();
        if (columns[2].equals("none")) {
            assertThat(held).isEmpty();
            return;
        }
        assertThat(held).hasSize(1);
        EventMention event = held.get(0);
        assertThat(event.mode()).isEqualTo(columns[2].equals("meeting") ? null : columns[2]);
        assertThat(String.valueOf(event.when().edtf())).isEqualTo(columns[3]);
        assertThat(event.actors()).extracting(Participant::name).contains(columns[4].split("; ", -1));
    }
}
