package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.store.Samples;
import org.junit.jupiter.api.Test;

class SameEventTest {
    private final EventMention treaty = Samples.found(Samples.document("words"), "2024-03-06", Modality.CLAIMED)
            .events()
            .get(0);

    @Test
    void the_same_act_of_the_same_actors_is_one_event() {
        assertThat(SameEvent.among(
                        List.of(known("Arvonia and Belmark signed the treaty", EventType.AGREE, treaty.actors())),
                        treaty))
                .isPresent();
    }

    @Test
    void another_type_other_actors_or_another_matter_are_not() {
        List<Participant> alone = List.of(new Participant("Arvonia", Participant.Role.ACTOR));
        assertThat(SameEvent.among(
                        List.of(
                                known("Arvonia and Belmark sign the river treaty", EventType.REJECT, treaty.actors()),
                                known("Arvonia and Belmark sign the river treaty", EventType.AGREE, alone),
                                known("Ferry prices raised", EventType.AGREE, treaty.actors())),
                        treaty))
                .isEmpty();
    }

    private static SameEvent.Known known(String title, EventType type, List<Participant> actors) {
        return new SameEvent.Known(new UUID(0, 1), title, type, null, actors);
    }
}
