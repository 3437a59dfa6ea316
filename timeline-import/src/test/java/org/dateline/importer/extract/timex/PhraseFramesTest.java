package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseFramesTest {

    static Stream<String> examples() {
        return PhraseFrames.ENGLISH.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFrameDoesWhatItsExampleSays(String example) {
        int at = example.lastIndexOf(" @ ");
        int arrow = example.lastIndexOf(" -> ");
        String words = example.substring(example.indexOf(": ") + 2, at);
        String day = example.substring(at + 3, arrow);

        Edtf edtf = DatePhrase.read(words, day.equals("none") ? null : LocalDate.parse(day))
                .edtf();

        assertThat(edtf == null ? "nothing" : edtf.toString()).isEqualTo(example.substring(arrow + 4));
    }

    @Test
    void everyFrameHasAnExample() {
        List<String> named = examples()
                .map(example -> example.substring(0, example.indexOf(": ")))
                .distinct()
                .toList();
        assertThat(PhraseFrames.ENGLISH.frames().stream().map(PhraseFrames.Frame::name))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(named);
    }
}
