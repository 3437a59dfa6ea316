package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Timex3;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    static Stream<String> golden() {
        return ResourceLines.read("golden-en.txt").stream();
    }

    static Stream<String> narrative() {
        return ResourceLines.read("narrative-en.txt").stream();
    }

    static Stream<String> negatives() {
        return ResourceLines.read("negatives-en.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aSentenceGivesTheseExpressions(String line) {
        int at = line.lastIndexOf(" @ ");
        int arrow = line.indexOf(" -> ", at);
        String text = line.substring(0, at);

        List<Timex3> found = Tagged.text(text, line.substring(at + 3, arrow));

        assertThat(found.stream().map(timex -> shown(timex, text)).collect(Collectors.joining("; ")))
                .isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource("narrative")
    void historyAndNewsEachCountFromTheirOwnTime(String line) {
        int arrow = line.lastIndexOf(" -> ");
        int at = line.lastIndexOf(" @ ", arrow);
        String text = line.substring(0, at).replace("\\n", "\n");

        List<Timex3> found = Tagged.text(text, line.substring(at + 3, arrow));

        assertThat(found.stream()
                        .map(timex ->
                                timex.span().in(text) + " | " + (timex.value().isEmpty() ? "?" : timex.value()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(line.substring(arrow + 4));
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void wordsThatOnlyLookLikeTimesAreLeftAlone(String text) {
        assertThat(Tagged.text(text, "2025-01-10").stream()
                        .map(timex -> timex.span().in(text)))
                .isEmpty();
    }

    private static String shown(Timex3 timex, String text) {
        return timex.span().in(text) + " | " + timex.type() + " | "
                + (timex.value().isEmpty() ? "?" : timex.value()) + " | "
                + (timex.when().edtf() == null ? "-" : timex.when().edtf());
    }
}
