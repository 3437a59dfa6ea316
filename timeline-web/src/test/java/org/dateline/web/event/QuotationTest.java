package org.dateline.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.model.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void words_come_with_the_rest_of_their_paragraph() {
        String text = "First line.\nThey met on Thursday in Geneva.\nLast line.";
        int start = text.indexOf("met");
        assertThat(Quotation.in(text, new TextSpan(start, start + 15)))
                .isEqualTo(new Quotation("They ", "met on Thursday", " in Geneva."));
    }

    @Test
    void a_long_paragraph_is_cut_at_words() {
        String text = "word ".repeat(200) + "HERE" + " word".repeat(200);
        int start = text.indexOf("HERE");
        Quotation quotation = Quotation.in(text, new TextSpan(start, start + 4));
        assertThat(quotation.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(170);
        assertThat(quotation.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(170);
    }

    @Test
    void a_span_at_the_edge_or_outside_the_text_does_no_harm() {
        assertThat(Quotation.in("abc", new TextSpan(0, 3))).isEqualTo(new Quotation("", "abc", ""));
        assertThat(Quotation.in("abc", new TextSpan(5, 9))).isEqualTo(new Quotation("abc", "", ""));
        assertThat(Quotation.in("a\nb", new TextSpan(2, 3))).isEqualTo(new Quotation("", "b", ""));
    }
}
