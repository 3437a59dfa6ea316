package org.dateline.importer.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.dedup.Match;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Signal;
import org.dateline.core.time.Edtf;
import org.junit.jupiter.api.Test;

/** What cameo.txt makes of an act that is planned, matching takes back: its plans.txt knows every such code. */
class PlanCodesTest {
    private static final Cameo CAMEO = new Cameo();

    @Test
    void every_act_is_matched_with_the_plan_of_it() {
        List<String> apart = new ArrayList<>();
        for (Cameo.Code deed : CAMEO.all()) {
            Cameo.Code plan = CAMEO.of(CAMEO.shifted(deed.code(), Shift.PROMISE));
            boolean planned = plan != null && (deed.cooperative() || deed.hostile()) && deed.type() != EventType.AGREE;
            if (planned && plan != null && !one(told("a", plan, Modality.PLANNED), told("b", deed, Modality.HAPPENED))) {
                apart.add(plan.code() + " for " + deed.code());
            }
        }
        assertThat(apart).isEmpty();
    }

    private static boolean one(Telling plan, Telling deed) {
        Match match = SameEvent.compare(plan, deed);
        return match.signals().stream()
                .map(Signal::name)
                .anyMatch(name ->
                        name.equals("a plan, and the act that it names") || name.equals("the same kind of act"));
    }

    private static Telling told(String document, Cameo.Code code, Modality modality) {
        return new Telling(
                document,
                null,
                "Arvonia and Belmark",
                code.type(),
                code.mode(),
                code.code(),
                List.of(new Participant("Arvonia", Role.ACTOR), new Participant("Belmark", Role.RECIPIENT)),
                null,
                Edtf.parse("2024-03-05"),
                false,
                modality,
                List.of());
    }
}
