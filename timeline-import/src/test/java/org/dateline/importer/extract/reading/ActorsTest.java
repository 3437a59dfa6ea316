package org.dateline.importer.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.ActorMention;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.Extractor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code actors.txt}, whose head says how to read it. */
class ActorsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private record Case(int line, String text, String day, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> golden() throws IOException {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.line() + ": " + each.text(), () -> check(each)));
    }

    private static void check(Case each) {
        String text = each.text().replace("\\n", "\n");
        Document document = new Document(text, null, text, Published.parse(each.day()), null, null);
        List<ActorMention> actors = EXTRACTOR.extract(document).actors();
        List<String> found = new ArrayList<>();
        for (ActorMention actor : actors) {
            List<String> words = new ArrayList<>();
            for (TextSpan span : actor.inText()) {
                words.add(span.in(text));
            }
            found.add(actor.name() + " (" + actor.kind().label() + "): " + String.join(" / ", words));
        }
        assertThat(found).containsExactlyElementsOf(each.expected());
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        int number = 0;
        String day = "2024-05-10";
        for (String line : lines()) {
            number++;
            if (line.startsWith("@ ")) {
                day = line.substring(2).strip();
            } else if (line.startsWith("> ")) {
                cases.add(new Case(number, line.substring(2), day, new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(2));
            }
        }
        return cases;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ActorsTest.class.getResourceAsStream("actors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
