package org.dateline.importer.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** A bar marks each cut that is wanted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Abara met Gen. Lund on Jan. 20.| He left at 7 p.m. Thursday.",
                "The U.S. President spoke.| It was the last such call by the U.S.| The envoy left.",
                "Resolution No. 12 was passed.| Was it binding?| No.| Three states objected.",
                "J. P. Okafor of Acme Inc. signed.| Acme Inc.| The firm is in Washington, D.C.| But it pays no tax.",
                "“We will talk.”| She smiled.| \"And then?\"| \"Then we sign.\"| (The text is secret.)| He left.",
                "“Really?” he asked.| “Yes!” she said.",
                "It lasted ... two days.| They waited…| Nobody came.",
                "“So be it. ”| When I say talks, I mean talks.",
                "\"So be it. \"| When I say talks, I mean talks.",
                "The talks failed.|The ministers left.",
                "“They failed.”|The ministers left.",
                "1. Cease fire.| 2. Talks.",
                "It fell 3.5 percent to 12.40 dollars.| Version 2.0 of the draft is on example.org today.",
                "Talks were held in Sept. 2019 and in Oct.| The next are in Nov. 2024."
            })
    void aSentenceEndsWhereReadersEndIt(String marked) {
        assertThat(cut(marked.replace("|", ""))).isEqualTo(expected(marked));
    }

    private static List<String> expected(String marked) {
        return List.of(marked.split("\\| ?"));
    }

    @Test
    void aLineIsAParagraphWhereTextHasOneParagraphALine() {
        String text =
                "The minister flew to the capital on Monday for talks that both sides had long asked for, in vain so far\n"
                        + "Nobody met her at the airport.\nShe waited.";
        assertThat(SentenceSplitter.split(text)).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void hardWrappedLinesAreJoinedAndTheirEmptyLinesCut() {
        String text = """
                The minister flew to the capital on Monday for talks with President
                Lund that both sides had asked for.

                Nobody met her at the airport, where she waited until the Tuesday
                Group of envoys came. She left.
                """;
        assertThat(SentenceSplitter.split(text)).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
        assertThat(cut(text).get(0)).endsWith("Lund that both sides had asked for.");
    }

    @Test
    void windowsLineEndsCountOnce() {
        assertThat(SentenceSplitter.split("One.\r\nTwo.\r\n\r\nThree."))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 2);
    }

    @Property(tries = 300)
    void everyCharacterThatIsNotSpaceIsInExactlyOneSentence(@ForAll("scribble") String text) {
        int at = 0;
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertThat(text.substring(at, sentence.span().start())).isBlank();
            assertThat(sentence.span().in(text)).isNotBlank();
            at = sentence.span().end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    @Provide
    Arbitrary<String> scribble() {
        return Arbitraries.strings().withChars("aTU1.!?…\"”’( \n\r-").ofMaxLength(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "\" ", "a", "\n", ".\"", "Mr. ", "( ", "?\n"})
    @Timeout(3)
    void halfAMegabyteOfAnythingIsReadAtOnce(String unit) {
        String text = unit.repeat(500_000 / unit.length());
        assertThat(SentenceSplitter.split(text)).allMatch(s -> s.span().end() <= text.length());
    }

    private static List<String> cut(String text) {
        return SentenceSplitter.split(text).stream().map(s -> s.span().in(text)).toList();
    }
}
