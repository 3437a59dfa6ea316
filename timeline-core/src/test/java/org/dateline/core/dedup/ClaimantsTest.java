package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.junit.jupiter.api.Test;

class ClaimantsTest {
    private static final List<Participant> KNOWN = List.of(
            new Participant("Erik Holm", Role.SPEAKER, "Arvonia"),
            new Participant("Ana Sørli", Role.SPEAKER, "Arvonia"),
            new Participant("Belmark", Role.ACTOR));

    @Test
    void nobody_claims_what_is_not_claimed() {
        assertThat(Claimants.count(List.of(), KNOWN)).isZero();
    }

    @Test
    void one_speaker_in_two_papers_is_one_party() {
        assertThat(Claimants.count(List.of("Erik Holm", "Erik Holm"), List.of()))
                .isEqualTo(1);
    }

    @Test
    void two_speakers_of_one_side_and_the_side_itself_are_one_party() {
        assertThat(Claimants.count(List.of("Erik Holm", "Ana Sørli", "Arvonia"), KNOWN))
                .isEqualTo(1);
    }

    @Test
    void two_sides_are_two_parties() {
        assertThat(Claimants.count(List.of("Erik Holm", "Belmark"), KNOWN)).isEqualTo(2);
    }

    @Test
    void speakers_of_whom_nothing_is_known_are_parties_of_their_own() {
        assertThat(Claimants.count(List.of("Erik Holm", "Ana Sørli"), List.of()))
                .isEqualTo(2);
    }

    @Test
    void who_is_not_named_adds_nothing_to_those_who_are() {
        assertThat(Claimants.count(Arrays.asList(null, null), KNOWN)).isEqualTo(1);
        assertThat(Claimants.count(Arrays.asList("Belmark", null), KNOWN)).isEqualTo(1);
    }

    @Test
    void a_name_is_the_same_with_and_without_marks_over_letters() {
        assertThat(Claimants.count(List.of("Erdoğan", "Erdogan"), List.of())).isEqualTo(1);
    }

    @Test
    void whom_somebody_acts_for_does_not_depend_on_the_order_of_the_documents() {
        Participant one = new Participant("Erik Holm", Role.ACTOR, "Arvonia");
        Participant other = new Participant("Erik Holm", Role.ACTOR, "River Council");
        List<String> speakers = List.of("Erik Holm", "Arvonia");
        assertThat(Claimants.count(speakers, List.of(one, other)))
                .isEqualTo(Claimants.count(speakers, List.of(other, one)));
    }
}
