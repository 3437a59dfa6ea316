package org.dateline.importer.evaluate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.evaluate.Part;
import org.dateline.importer.evaluate.events.LogisticFit.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventEvaluationTest {
    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void statements_are_paired_by_the_content_they_share() throws IOException {
        Path documents = write("said.jsonl", """
                {"doc": "a", "text": "The minister said the locks would open in spring."}
                {"doc": "b", "text": "Nobody spoke."}
                """);
        Path gold = write("said.gold.jsonl", """
                {"doc": "a", "content": [[18, 48]], "source": [[0, 12]], "cue": [[13, 17]]}
                {"doc": "b", "content": [[0, 6]], "source": [], "cue": []}
                """);
        List<String> lines = score(gold, documents);
        assertThat(lines.get(0)).isEqualTo("said: statements of 2 documents, gold 2, found 1");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("  content") || line.startsWith("  with source"))
                .allSatisfy(line -> assertThat(line).contains("1.000  0.500  0.667"));
    }

    @Test
    void an_act_is_scored_by_its_type_and_by_who_does_it_to_whom() throws IOException {
        Path gold = write("acts.jsonl", """
                {"doc": "1", "text": "Russia accused Ukraine of shelling.", "type": "ACCUSE", "source": "Russia", "target": "Ukraine"}
                {"doc": "2", "text": "The weather was fine.", "type": "AID", "source": "Russia", "target": "Ukraine"}
                """);
        List<String> lines = score(gold, null);
        assertThat(lines)
                .contains("  ACCUSE          1  1.000  1.000  1.000", "  AID             1  0.000  0.000  0.000");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("  accuracy 0.500, macro-F1 0.500, both parties right 0.500");
    }

    @Test
    void a_readout_is_scored_by_who_how_and_when() throws IOException {
        Path gold = write("calls.jsonl", """
                {"id": "1", "published": "2022-03-02", "title": "", "text": "President Joe Biden spoke by phone with President Vladimir Putin on March 1, 2022.", "gold": {"usActor": "Joe Biden", "counterpart": "Vladimir Putin", "mode": "phone", "date": "2022-03-01"}}
                """);
        List<String> lines = score(gold, null);
        assertThat(lines.get(1)).isEqualTo("  CONSULT 1.000, both parties 1.000, mode 1.000");
        assertThat(lines.get(2)).startsWith("  day right 1/1 = 1.000, of those not on the publication day 1/1");
    }

    @Test
    void judged_events_tell_how_far_to_trust_a_confidence() throws IOException {
        StringBuilder judged = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            judged.append("{\"doc\": \"d")
                    .append(i)
                    .append("\", \"right\": ")
                    .append(i % 4 != 0)
                    .append(", \"confidenceSignals\": [{\"name\": \"any event\"}, {\"name\": \"no such signal\"}]}\n");
        }
        judged.append("{\"doc\": \"x\", \"right\": null, \"confidenceSignals\": []}\n");
        List<String> lines = score(write("news.jsonl", judged.toString()), null);
        assertThat(lines.get(0)).isEqualTo("news: 40 events judged, 30 right");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("40     30  0.750"));
        assertThat(complaints).singleElement().asString().contains("no such signal");
    }

    @Test
    void a_fit_finds_the_weights_that_made_the_judgements() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            boolean second = i % 2 == 0;
            int right = second ? 900 : 500;
            examples.add(new Example(second ? List.of(0, 1) : List.of(0), (i * 7919) % 1000 < right));
        }
        double[] fitted = LogisticFit.fit(examples, new double[] {0, 0, 0.5});
        assertThat(fitted[0]).isCloseTo(0, within(0.15));
        assertThat(fitted[0] + fitted[1]).isCloseTo(Math.log(9), within(0.2));
        assertThat(fitted[2]).isEqualTo(0.5);
    }

    private List<String> score(Path gold, @Nullable Path documents) throws IOException {
        String corpus = gold.getFileName().toString().replaceFirst("\\..*", "");
        return new EventEvaluation(Part.ALL, complaints::add)
                .score(GoldLines.kind(gold), corpus, gold, documents)
                .lines();
    }

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }
}
