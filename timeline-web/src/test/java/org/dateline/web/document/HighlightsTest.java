package org.dateline.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.model.TextSpan;
import org.dateline.web.document.Highlights.Highlight;
import org.dateline.web.document.Highlights.Piece;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private static Highlight<String> highlight(int start, int end, String what) {
        return new Highlight<>(new TextSpan(start, end), what);
    }

    @Test
    void a_text_without_highlights_is_one_piece() {
        assertThat(Highlights.pieces("abc", List.<Highlight<String>>of()))
                .containsExactly(new Piece<>("abc", List.of(), List.of()));
    }

    @Test
    void an_empty_text_has_no_piece() {
        assertThat(Highlights.pieces("", List.of(highlight(0, 0, "a")))).isEmpty();
    }

    @Test
    void overlapping_highlights_are_cut_where_they_cross() {
        assertThat(Highlights.pieces("0123456789", List.of(highlight(4, 8, "b"), highlight(2, 6, "a"))))
                .containsExactly(
                        new Piece<>("01", List.of(), List.of()),
                        new Piece<>("23", List.of("a"), List.of("a")),
                        new Piece<>("45", List.of("a", "b"), List.of("b")),
                        new Piece<>("67", List.of("b"), List.of()),
                        new Piece<>("89", List.of(), List.of()));
    }

    @Test
    void a_highlight_within_another_begins_once_and_ends_before_it() {
        assertThat(Highlights.pieces("abcdef", List.of(highlight(0, 6, "outer"), highlight(2, 4, "inner"))))
                .containsExactly(
                        new Piece<>("ab", List.of("outer"), List.of("outer")),
                        new Piece<>("cd", List.of("outer", "inner"), List.of("inner")),
                        new Piece<>("ef", List.of("outer"), List.of()));
    }

    @Test
    void two_highlights_on_the_same_words_both_begin_there() {
        assertThat(Highlights.pieces("ab", List.of(highlight(0, 2, "one"), highlight(0, 2, "two"))))
                .containsExactly(new Piece<>("ab", List.of("one", "two"), List.of("one", "two")));
    }

    @Test
    void what_lies_outside_the_text_is_cut_to_it() {
        assertThat(Highlights.pieces("abc", List.of(highlight(2, 99, "long"), highlight(50, 60, "gone"))))
                .containsExactly(
                        new Piece<>("ab", List.of(), List.of()), new Piece<>("c", List.of("long"), List.of("long")));
    }

    @Test
    void the_pieces_together_are_the_text_and_each_highlight_covers_its_own_words() {
        Random random = new Random(7);
        String text = "The quick brown fox jumps over the lazy dog";
        for (int round = 0; round < 200; round++) {
            List<Highlight<Integer>> highlights = IntStream.range(0, 6)
                    .mapToObj(i -> {
                        int start = random.nextInt(text.length());
                        return new Highlight<>(
                                new TextSpan(start, start + random.nextInt(text.length() - start) + 1), i);
                    })
                    .toList();
            List<Piece<Integer>> pieces = Highlights.pieces(text, highlights);
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            for (Highlight<Integer> highlight : highlights) {
                assertThat(pieces.stream()
                                .filter(piece -> piece.covering().contains(highlight.what()))
                                .map(Piece::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(highlight.span().in(text));
            }
        }
    }
}
