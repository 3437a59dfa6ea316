package org.dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.model.TextSpan;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void a_character_of_two_units_counts_once_and_asking_backwards_gives_the_same() {
        CodePoints offsets = new CodePoints("a😀b😀c");
        TextSpan late = new TextSpan(4, 7);
        TextSpan early = new TextSpan(1, 3);
        assertThat(offsets.start(late)).isEqualTo(3);
        assertThat(offsets.end(late)).isEqualTo(5);
        assertThat(offsets.start(early)).isEqualTo(1);
        assertThat(offsets.end(early)).isEqualTo(2);
    }

    @Test
    void a_span_beyond_the_text_ends_with_it() {
        assertThat(new CodePoints("ab").end(new TextSpan(0, 9))).isEqualTo(2);
    }
}
