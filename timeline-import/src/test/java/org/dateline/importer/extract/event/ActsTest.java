package org.dateline.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Published;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.extract.lexicon.DataFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code acts.txt}; the file says how it is written. */
class ActsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> everySentenceTellsWhatItsLineSays() throws IOException {
        return lines().stream()
                .map(line -> line.split("=>", -1))
                .map(line -> DynamicTest.dynamicTest(line[0].strip(), () -> check(line[0].strip(), line[1].strip())));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ActsTest.class.getResourceAsStream("acts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static void check(String sentence, String wanted) {
        Document document = new Document("acts", null, sentence, Published.parse("2025-01-10"), null, null);
        List<EventMention> events = EXTRACTOR.extract(document).events().stream()
                .filter(event -> event.type() != EventType.SAY)
                .toList();
        if (wanted.equals("none")) {
            assertThat(events).extracting(EventMention::title).isEmpty();
            return;
        }
        String[] parts = wanted.split("\\|", -1);
        assertThat(events)
                .as(events.stream().map(ActsTest::written).toList().toString())
                .anyMatch(event -> String.valueOf(event.type()).equals(parts[0].strip())
                        && names(event, Role.ACTOR, parts[1])
                        && names(event, Role.RECIPIENT, parts[2]));
    }

    private static boolean names(EventMention event, Role role, String wanted) {
        List<String> names = Arrays.stream(wanted.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<Participant> have = event.actors().stream()
                .filter(each -> each.role() == role || role == Role.ACTOR && each.role() == Role.MEDIATOR)
                .toList();
        return names.stream().allMatch(name -> have.stream().anyMatch(each -> each.name()
                .toLowerCase(Locale.ROOT)
                .contains(name.toLowerCase(Locale.ROOT))));
    }

    private static String written(EventMention event) {
        return event.type() + " " + event.actors() + " " + event.pattern();
    }

    @Test
    void everyFramesCodeIsOneThatPloverKnows() {
        Cameo cameo = new Cameo();
        for (String file : List.of("act-verbs.txt", "act-nouns.txt", "governors.txt")) {
            int column = file.equals("act-verbs.txt") ? 5 : 3;
            for (DataFile.Row row : DataFile.rows(file)) {
                String code = row.column(column);
                assertThat(code.isEmpty() || cameo.of(code) != null)
                        .as(row.where() + ": " + code)
                        .isTrue();
            }
        }
    }

    @Test
    void everyShiftLeadsToACodeOfTheTypeItMustHave() {
        Cameo cameo = new Cameo();
        for (Cameo.Code code : cameo.all()) {
            if (code.cooperative()) {
                assertThat(type(cameo, code, Shift.PROMISE)).as(code.code()).isEqualTo(EventType.AGREE);
                assertThat(type(cameo, code, Shift.REFUSE)).as(code.code()).isEqualTo(EventType.REJECT);
            }
            if (code.hostile() && !code.code().equals("176")) {
                assertThat(type(cameo, code, Shift.PROMISE)).as(code.code()).isEqualTo(EventType.THREATEN);
            }
        }
    }

    private static EventType type(Cameo cameo, Cameo.Code code, Shift shift) {
        return Objects.requireNonNull(cameo.of(cameo.shifted(code.code(), shift))).type();
    }
}
