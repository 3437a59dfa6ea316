package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.Timex3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    static Stream<Arguments> examples() {
        return Language.ENGLISH.messages().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.name(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void aRuleDoesWhatItsExampleSays(String rule, String example) {
        int at = example.lastIndexOf(" @ ");
        int arrow = example.lastIndexOf(" -> ");
        String expected = example.substring(arrow + 4).trim();

        List<Timex3> found = Tagged.text(
                example.substring(0, at), example.substring(at + 3, arrow).trim());

        assertThat(shown(found)).isEqualTo(expected.equals("nothing") ? "" : expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadByItsOwnRule(String rule, String example) {
        int at = example.lastIndexOf(" @ ");
        int arrow = example.lastIndexOf(" -> ");
        List<Timex3> found = Tagged.text(
                example.substring(0, at), example.substring(at + 3, arrow).trim());

        assertThat(found.isEmpty()
                        || found.stream().anyMatch(timex -> timex.when().rule().equals(rule)))
                .isTrue();
    }

    @Test
    void everyRuleHasAnExampleAndAReading() {
        assertThat(Language.ENGLISH.messages().rules())
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty());
        assertThat(Language.ENGLISH.messages().rules())
                .extracting(TemporalRule::name)
                .doesNotHaveDuplicates();
    }

    private static String shown(List<Timex3> found) {
        return found.stream().map(timex -> timex.type() + " " + timex.value()).collect(Collectors.joining("; "));
    }
}
