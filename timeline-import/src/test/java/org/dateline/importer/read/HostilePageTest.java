package org.dateline.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.dateline.importer.read.DocumentReader.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to cost much: each is read, or refused in a sentence, before a person would lose patience. */
class HostilePageTest {
    private static final int SIZE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p>",
                "<p>words, with, commas, in a paragraph of some length that counts</p>",
                "<div>",
                "<li>x<ul>",
                "<a href=x>y</a>",
                "<p><a href=x>yyy</a>",
                "<b>",
                "<blockquote>x",
                "<table><tr><td>x",
                "x<br><br>",
                "<font>x",
                "<div><p>word, and, word, and more than twenty five characters</p></div>"
            })
    void a_megabyte_of_one_thing_is_soon_read_or_refused(String unit) {
        for (int times : new int[] {90, 3_900, 24_000, SIZE / unit.length()}) {
            byte[] page = ("<html><body><p>Talks began.</p>" + unit.repeat(Math.min(times, SIZE / unit.length())))
                    .getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            try {
                assertThat(DocumentReader.read("a.html", page, Given.NOTHING).text())
                        .isNotBlank();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageContaining("more than 50000 elements");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(unit + " " + times + " times")
                    .isLessThan(PATIENCE);
        }
    }

    @Test
    void words_of_nested_blocks_are_taken_once_and_in_order() throws UnreadableException {
        String lists = "<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p><b>four</b></p></li></ul>";
        String page = "<html><head><title>Talks</title></head><body>" + "<i></i>".repeat(10_000) + lists;
        assertThat(DocumentReader.read("a.html", page.getBytes(StandardCharsets.UTF_8), Given.NOTHING)
                        .text())
                .isEqualTo("one two\n\nthree\n\nfour");
    }

    @Test
    void a_page_nested_deeper_than_any_stack_is_read() {
        byte[] page = ("<html><body>" + "<div>".repeat(40_000) + "<p>Talks began.").getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> DocumentReader.read("a.html", page, Given.NOTHING)).doesNotThrowAnyException();
    }
}
