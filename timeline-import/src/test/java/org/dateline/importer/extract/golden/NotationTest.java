package org.dateline.importer.extract.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.junit.jupiter.api.Test;

/** What the golden files' notation means. */
class NotationTest {
    private static final List<Participant> VISIT =
            List.of(new Participant("Astrid Lunde", Role.ACTOR), new Participant("Kenya", Role.RECIPIENT));

    @Test
    void fieldsArePartedByBarsWithSpacesAndAlternativesByBarsWithout() {
        assertThat(Notation.fields("A|B | ? | | direct", 1, 4)).containsExactly("A|B", "?", "", "direct");
        assertThatIllegalArgumentException().isThrownBy(() -> Notation.fields("a | b | c", 1, 2));
    }

    @Test
    void partiesAreHeldToTheirPart() {
        assertThat(takePart("Astrid Lunde > Kenya", false)).isTrue();
        assertThat(takePart("Kenya > Astrid Lunde", false)).isFalse();
        assertThat(takePart("Astrid Lunde; Kenya", false)).isFalse();
        assertThat(takePart("Astrid Lunde + Kenya|Uganda", false)).isTrue();
        assertThat(takePart("Astrid Lunde + Uganda", false)).isFalse();
        assertThat(takePart("host Kenya + Astrid Lunde", false)).isFalse();
        assertThat(takePart("“lunde”", false)).isTrue();
    }

    @Test
    void whatMustNotBeIsRefusedInWhateverPart() {
        assertThat(takePart("Kenya", true)).isTrue();
        assertThat(takePart("Kenya; Uganda", true)).isFalse();
        assertThat(takePart("Kenya > ?", true)).isFalse();
        assertThat(takePart("?", true)).isTrue();
    }

    @Test
    void aLineThatSaysNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.parse("event", "CONSULT happend ? | Kenya"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.parse("event", "CONSULT happened | Kenya"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.parse("no", "TALKS happened"));
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.parse("said", "Kenya | 2025-1-9 | yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoldenDocument("f", List.of("evnt: x")));
    }

    private static boolean takePart(String parties, boolean inAnyPart) {
        return PartiesPicture.parse(parties, inAnyPart).takePart(VISIT);
    }
}
