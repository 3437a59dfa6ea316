package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dateline.core.model.TextSpan;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final Vocabulary WORDS = Language.ENGLISH.words();
    private static final List<RulePattern> PATTERNS = Language.ENGLISH.rules().rules().stream()
            .flatMap(rule -> rule.patterns().stream())
            .toList();
    private static final Openings OPENINGS = new Openings();

    static {
        for (int place = 0; place < PATTERNS.size(); place++) {
            OPENINGS.add(place, PATTERNS.get(place), WORDS);
        }
    }

    @Property(tries = 2000)
    void noPatternThatFitsIsRuledOut(@ForAll("sentences") String sentence) {
        List<Token> tokens = Lexer.tokens(sentence, new TextSpan(0, sentence.length()), WORDS);
        Slots slots = new Slots(WORDS, tokens);
        for (int at = 0; at < tokens.size(); at++) {
            for (int place = 0; place < PATTERNS.size(); place++) {
                if (PATTERNS.get(place).match(slots, tokens, at, new ArrayList<>()) > at) {
                    assertThat(OPENINGS.at(tokens, at).get(place))
                            .as("pattern %s at token %s of: %s", place, at, sentence)
                            .isTrue();
                }
            }
        }
    }

    /** Words of the rules and of the word classes, and numbers of all shapes. */
    @Provide
    Arbitrary<String> sentences() {
        TreeSet<String> words = new TreeSet<>(List.of("Q3", "q", "a.m.", "pm", "-", "'s", ",", "Kremlin"));
        for (RulePattern pattern : PATTERNS) {
            words.addAll(pattern.openings(WORDS).keySet());
            pattern.openings(WORDS).values().forEach(words::addAll);
        }
        Arbitrary<String> word = Arbitraries.of(words);
        Arbitrary<String> capital = word.map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1));
        Arbitrary<String> figure = Arbitraries.of(
                "3",
                "12",
                "21st",
                "1998",
                "1990s",
                "'97",
                "'90s",
                "5:30",
                "10.45",
                "1998-03-04",
                "12/3/2001",
                "1/2",
                "1,700",
                "2.5",
                "½");
        return Arbitraries.frequencyOf(Tuple.of(3, word), Tuple.of(2, capital), Tuple.of(1, figure))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts).replace(" 's", "'s"));
    }

    @Test
    void aWordThatNoDateBeginsWithAsksForNothing() {
        List<Token> tokens = Lexer.tokens("The Kremlin denied", new TextSpan(0, 18), WORDS);

        assertThat(OPENINGS.at(tokens, 0).isEmpty()).isTrue();
        assertThat(OPENINGS.at(tokens, 1).isEmpty()).isTrue();
    }
}
