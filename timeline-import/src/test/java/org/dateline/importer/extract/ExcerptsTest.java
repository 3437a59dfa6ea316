package org.dateline.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code excerpts.txt}; the file says how it is written. */
class ExcerptsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private record Excerpt(List<String> lines) {
        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .map(line -> line.substring(key.length() + 1).strip().replace("\\n", "\n"))
                    .toList();
        }

        Optional<String> one(String key) {
            return all(key).stream().findFirst();
        }

        Document document() {
            String dct = one("dct").orElse("2025-01-10");
            Published published = dct.equals("-") ? null : Published.parse(dct);
            return new Document(
                    "excerpt", one("title").orElse(null), one("text").orElseThrow(), published, null, null);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExcerptComesOutAsItSays() throws IOException {
        return excerpts().stream()
                .map(excerpt -> DynamicTest.dynamicTest(excerpt.one("text").orElseThrow(), () -> check(excerpt)));
    }

    private static List<Excerpt> excerpts() throws IOException {
        try (InputStream in = Objects.requireNonNull(ExcerptsTest.class.getResourceAsStream("excerpts.txt"))) {
            List<Excerpt> excerpts = new ArrayList<>();
            List<String> block = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n\n";
            for (String line : text.lines().toList()) {
                if (line.isBlank() && !block.isEmpty()) {
                    excerpts.add(new Excerpt(List.copyOf(block)));
                    block.clear();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    block.add(line);
                }
            }
            return excerpts;
        }
    }

    private static void check(Excerpt excerpt) {
        Extraction found = EXTRACTOR.extract(excerpt.document());
        List<String> events = found.events().stream().map(ExcerptsTest::written).toList();
        for (String wanted : excerpt.all("event")) {
            assertThat(events).as("one of them is " + wanted).anyMatch(event -> isEvent(event, wanted));
        }
        for (String unwanted : excerpt.all("no")) {
            assertThat(events).as("none is " + unwanted).noneMatch(event -> isUnwanted(event, unwanted));
        }
        List<String> statements =
                found.statements().stream().map(s -> written(excerpt, s)).toList();
        for (String wanted : excerpt.all("said")) {
            assertThat(statements).as("one of them is " + wanted).anyMatch(said -> isSaid(said, wanted));
        }
        if (excerpt.one("silent").isPresent()) {
            assertThat(statements).isEmpty();
        }
    }

    private static String written(EventMention event) {
        EventType type = event.type();
        String names = event.actors().stream().map(Participant::name).sorted().collect(Collectors.joining("; "));
        return (type == null ? "NONE" : type.name()) + " " + event.modality().label() + " "
                + event.when().edtf() + " | " + names;
    }

    private static String written(Excerpt excerpt, Statement statement) {
        String content = statement.content().get(0).in(excerpt.document().part(statement.in()));
        return statement.speaker() + " | " + statement.said().edtf() + " | " + content + " | "
                + String.join(", ", statement.via());
    }

    private static boolean isEvent(String event, String wanted) {
        List<String> have = words(event);
        List<String> want = words(wanted);
        boolean same = matches(have.get(0), want.get(0))
                && have.get(1).equals(want.get(1))
                && matches(have.get(2), want.get(2));
        Set<String> parties = Set.of(after(event).split("; ", -1));
        return same && parties.containsAll(Arrays.asList(after(wanted).split("; ", -1)));
    }

    private static boolean isUnwanted(String event, String unwanted) {
        List<String> have = words(event);
        List<String> want = words(unwanted);
        boolean type = want.get(0).equals("*")
                ? !have.get(0).equals("SAY")
                : have.get(0).equals(want.get(0));
        return type && have.get(1).equals(want.get(1));
    }

    private static boolean isSaid(String said, String wanted) {
        String[] have = said.split(" \\| ", -1);
        String[] want = wanted.split(" \\| ", -1);
        return have[0].equals(want[0])
                && matches(have[1], want[1])
                && have[2].startsWith(want[2])
                && (want.length < 4 || have[3].equals(want[3]));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" ", -1));
    }

    private static String after(String line) {
        return line.substring(line.indexOf(" | ") + 3);
    }

    private static boolean matches(String have, String want) {
        return want.equals("?") || have.equals(want);
    }
}
