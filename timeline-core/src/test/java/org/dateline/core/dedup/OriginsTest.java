package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.dedup.Origins.Origin;
import org.dateline.core.dedup.Origins.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final String REPORT = "The two governments opened the northern locks on Tuesday after nine months of"
            + " talks, and the first barges with grain passed upstream in the afternoon, watched by some hundred people"
            + " who had come from the villages on both banks of the river to see it.";

    @Test
    void what_an_agency_wrote_counts_once_whoever_prints_it() {
        List<Standing> standings = Origins.of(List.of(
                origin("a", "Lund Gazette", "Reuters", "first words"),
                origin("b", "Mora Herald", "Reuters", "quite other words"),
                origin("c", "Mora Herald", null, "a third")));
        assertThat(Origins.count(standings)).isEqualTo(2);
        assertThat(standings.get(1)).isEqualTo(new Standing("b", "a", "both from Reuters"));
    }

    @Test
    void a_reprint_without_a_credit_line_is_known_by_its_words() {
        List<Standing> standings = Origins.of(List.of(
                origin("a", "Lund Gazette", null, REPORT),
                origin("b", "Mora Herald", null, "From our desk. " + REPORT + " More to follow tomorrow."),
                origin("c", "Ferry News", null, REPORT.substring(0, 180)),
                origin(
                        "d",
                        "Harbour Times",
                        null,
                        "Nobody saw the barges that were said to have passed the locks on"
                                + " that afternoon, people in four villages say.")));
        assertThat(standings).extracting(Standing::repeats).containsExactly("a", "a", "a", "d");
        assertThat(standings.get(1).why()).startsWith("nearly the same text: ");
    }

    @Test
    void one_publisher_is_one_source_and_unknown_ones_are_not_told_apart() {
        List<Standing> standings = Origins.of(List.of(
                origin("a", "Lund Gazette", null, "one"),
                origin("b", "lund gazette ", null, "two"),
                origin("c", null, null, "three"),
                origin("d", null, null, "four")));
        assertThat(standings).extracting(Standing::repeats).containsExactly("a", "a", "c", "c");
        assertThat(standings.get(3).why()).isEqualTo("neither names its publisher");
    }

    @Test
    void a_count_as_documents_come_out_is_that_of_those_that_are_out() {
        List<Origin> documents = List.of(
                origin("a", "Lund Gazette", null, "one"),
                origin("b", "Mora Herald", "Reuters", REPORT),
                origin("c", "Ferry News", null, "three"),
                origin("d", "Ferry News", null, REPORT),
                origin("e", null, null, "five"),
                origin("f", "Lund Gazette", "Reuters", "six"));
        for (int i = 0; i < documents.size(); i++) {
            assertThat(Origins.counts(documents).get(i))
                    .isEqualTo(Origins.count(Origins.of(documents.subList(0, i + 1))));
        }
        assertThat(Origins.counts(documents)).containsExactly(1, 2, 3, 2, 3, 3);
    }

    private static Origin origin(String id, @Nullable String publisher, @Nullable String agency, String text) {
        return new Origin(id, publisher, agency, TextSketch.of(text));
    }
}
