package org.dateline.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code status.txt}; the file says how it is written. */
class StatusTest {
    private static final Factuality FACTUALITY = new Factuality(new ScopeLexicon());
    private static final String HEADLINE = "[headline] ";

    @TestFactory
    Stream<DynamicTest> everyActComesOutAsItSays() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatusTest.class.getResourceAsStream("status.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static void check(String line) {
        int bar = line.lastIndexOf(" | ");
        boolean headline = line.startsWith(HEADLINE);
        String text = line.substring(headline ? HEADLINE.length() : 0, bar);
        ReadSentence s = ReadText.sentences(text, "2025-01-10").get(0);
        for (String wanted : line.substring(bar + 3).split(", ", -1)) {
            String word = wanted.substring(0, wanted.indexOf(' '));
            String status = wanted.substring(wanted.indexOf(' ') + 1);
            String found = told(s, word, headline);
            if (status.startsWith("not ")) {
                assertThat(found).as(wanted).isNotEqualTo(status.substring(4));
            } else {
                assertThat(found).as(wanted + " of " + text).isEqualTo(status);
            }
        }
    }

    private static String told(ReadSentence s, String word, boolean headline) {
        Optional<Predicate> predicate = s.syntax().predicates().stream()
                .filter(p -> s.token(p.verb().verb()).text().equals(word))
                .findFirst();
        if (predicate.isPresent()) {
            return FACTUALITY.of(s, predicate.get(), headline).label();
        }
        Optional<NounPhrase> noun = s.syntax().nouns().stream()
                .filter(n -> s.token(n.head()).text().equals(word))
                .findFirst();
        return noun.map(n -> FACTUALITY
                        .nouns()
                        .told(s, n, headline, 0)
                        .map(Modality::label)
                        .orElse("untold"))
                .orElse("no such word");
    }
}
