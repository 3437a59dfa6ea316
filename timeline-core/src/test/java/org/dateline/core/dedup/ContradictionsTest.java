package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.dedup.Contradiction.Kind;
import org.dateline.core.dedup.Contradiction.Side;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {
    @Test
    void what_one_asserts_and_another_denies_stands_side_by_side() {
        List<Contradiction> found = Contradictions.among(
                List.of(told("a", "2024-03-06", Modality.CLAIMED), told("b", "2024-03-06", Modality.DENIED)));
        assertThat(found)
                .containsExactly(new Contradiction(
                        Kind.WHETHER, "", List.of(new Side("claimed", List.of(0)), new Side("denied", List.of(1)))));
    }

    @Test
    void days_that_do_not_meet_are_at_odds_but_a_plan_and_what_came_of_it_are_not() {
        Telling tuesday = told("a", "2024-03-05", Modality.HAPPENED);
        assertThat(Contradictions.among(List.of(tuesday, told("b", "2024-03-06", Modality.HAPPENED))))
                .singleElement()
                .satisfies(days -> assertThat(days.sides())
                        .containsExactly(new Side("5 March 2024", List.of(0)), new Side("6 March 2024", List.of(1))));
        assertThat(Contradictions.among(List.of(tuesday, told("b", "2024-03-06", Modality.PLANNED))))
                .isEmpty();
        assertThat(Contradictions.among(List.of(tuesday, told("b", "2024-03", Modality.HAPPENED))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike killed 12 people.       | At least 15 people were killed.   | people killed",
                "Two hundred soldiers were captured.| The army took 150 soldiers.       | soldiers captured",
                "It shot down 1,200 drones.         | Only 900 drones were intercepted. | drones destroyed",
                "There were 12 dead and 40 wounded. | Medics counted 12 dead, 31 injured.| people wounded"
            })
    void two_numbers_of_the_same_things_are_at_odds(String one, String other, String about) {
        assertThat(Contradictions.among(List.of(quoting("a", one), quoting("b", other))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.NUMBER);
                    assertThat(found.about()).isEqualTo(about);
                    assertThat(found.sides()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people were killed.    | The strike killed 15 people.",
                "About 100 houses burned.           | A count found 104 houses burned.",
                "It killed 12 people.               | It wounded 30 people.",
                "12 people died in Lund and 5 people died in Mora. | It killed 17 people.",
                "The talks of 2024 had 3 rounds.    | On 10 March they met for 2 hours."
            })
    void numbers_that_can_both_be_right_are_not(String one, String other) {
        assertThat(Contradictions.among(List.of(quoting("a", one), quoting("b", other))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1,", "9999999999999999999999 people", "killed killed killed 1.2.3 people", "…½"})
    void no_text_breaks_the_count(String text) {
        assertThat(Figure.in(text)).hasSizeLessThan(2);
    }

    private static Telling told(String document, String edtf, Modality modality) {
        return SameEventTest.made(
                SameEventTest.telling(
                        document,
                        edtf,
                        EventType.AGREE,
                        List.of(SameEventTest.actor("Arvonia"), SameEventTest.actor("Belmark")),
                        "Arvonia and Belmark sign the river treaty"),
                modality);
    }

    private static Telling quoting(String document, String quote) {
        Telling t = told(document, "2024-03-06", Modality.HAPPENED);
        return new Telling(
                document,
                t.published(),
                t.title(),
                t.type(),
                t.mode(),
                t.cameo(),
                t.actors(),
                t.place(),
                Edtf.parse("2024-03-06"),
                t.inferred(),
                t.modality(),
                List.of(quote));
    }
}
