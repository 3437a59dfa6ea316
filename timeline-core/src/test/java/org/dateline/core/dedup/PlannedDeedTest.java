package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.dedup.Match.Verdict;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Signal;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan and the later deed are one event, whose kinds differ. */
class PlannedDeedTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 3, 7);
    private static final List<Participant> PARTIES =
            List.of(new Participant("Arvonia", Role.ACTOR), new Participant("Belmark", Role.RECIPIENT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGREE | 0333 | AID | 073 | Arvonia is to send grain to Belmark | Arvonia sent grain to Belmark",
                "AGREE | 0353 | RETREAT | 0841 | Arvonia is to free 40 sailors | Arvonia freed 40 sailors",
                "AGREE | 0341 | CONCEDE | 0831 | Holm is to resign | Holm resigned",
                "AGREE | 0312 | COOPERATE | 062 | Joint drill of the fleets is planned | Fleets held a joint drill",
                "AGREE | 030 | SUPPORT | 057 | River treaty is to be signed | River treaty was signed",
                "AGREE | 032 | SUPPORT | 054 | Arvonia is to recognise Belmark | Arvonia recognised Belmark",
                "THREATEN | 136 | SANCTION | 166 | Arvonia is to expel three envoys | Arvonia expelled three envoys",
                "THREATEN | 1312 | COERCE | 163 | Arvonia is to ban timber | Arvonia banned timber from Belmark",
                "THREATEN | 1384 | ASSAULT | 195 | Arvonia is to bomb the port | Arvonia bombed the port",
                "THREATEN | 133 | PROTEST | 143 | Dockers of the port are to strike | Dockers of the port struck",
                "CONSULT | 040 | CONSULT | 040 | Arvonia is to hold talks in Lund | Arvonia held talks in Lund"
            })
    void a_plan_and_its_deed_are_one(
            EventType promise, String promised, EventType done, String code, String plan, String deed) {
        Telling planned = planned(promise, promised, "2024-03-05", plan);
        Telling happened = told("b", AFTER, done, code, "2024-03-05", Modality.HAPPENED, deed);
        Match match = SameEvent.compare(planned, happened);
        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(SameEvent.compare(happened, planned)).isEqualTo(match);
        assertThat(match.signals())
                .extracting(Signal::name)
                .contains(promise == done ? "the same kind of act" : "a plan, and the act that it names");
        List<Telling> both = List.of(planned, happened);
        assertThat(both.get(Representative.of(both)).type()).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGREE    | 0353 | AID      | 073  | another kind of act than is planned: Aid",
                "AGREE    | 033  | ASSAULT  | 190  | another kind of act than is planned: Assault",
                "THREATEN | 136  | AID      | 073  | another kind of act than is planned: Aid",
                "AGREE    | 0353 | AGREE    | 0353 | the plan of an act, and the promise or threat of it that was made: Agree",
                "THREATEN | 136  | THREATEN | 136  | the plan of an act, and the promise or threat of it that was made: "
                        + "Threaten"
            })
    void the_plan_of_one_act_is_not_of_another(
            EventType promise, String promised, EventType done, String code, String why) {
        Match match = SameEvent.compare(
                planned(promise, promised, "2024-03-05", "Arvonia is to free 40 sailors"),
                told("b", AFTER, done, code, "2024-03-05", Modality.HAPPENED, "Arvonia freed 40 sailors"));
        assertThat(match.signals()).containsExactly(new Signal(why, 0));
    }

    @Test
    void another_act_of_the_kind_needs_more_in_common() {
        Telling plan = planned(EventType.AGREE, "0353", "2024-03-05", "Arvonia is to free the sailors of Belmark");
        Telling other = told(
                "b", AFTER, EventType.RETREAT, "0872", "2024-03-05", Modality.HAPPENED, "Arvonia withdraws its troops");
        Match match = SameEvent.compare(plan, other);
        assertThat(match.signals()).extracting(Signal::name).contains("a plan, and another act of its kind");
        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void what_was_done_before_is_not_what_is_planned() {
        Telling plan = planned(EventType.AGREE, "0353", null, "Arvonia is to free 40 sailors");
        Telling before = deed("2024-02-28");
        Telling after = deed("2024-03-05");
        assertThat(SameEvent.compare(plan, before).signals())
                .containsExactly(new Signal("dates that do not meet: 28 February 2024 / planned on 1 March 2024", 0));
        assertThat(SameEvent.compare(plan, after).verdict()).isEqualTo(Verdict.SAME);
        Telling meeting = planned(EventType.CONSULT, "040", null, "Arvonia is to hold talks in Lund");
        assertThat(SameEvent.compare(
                                meeting,
                                told(
                                        "b",
                                        AFTER,
                                        EventType.CONSULT,
                                        "040",
                                        "2024-02-28",
                                        Modality.HAPPENED,
                                        "Arvonia held talks in Lund"))
                        .verdict())
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void a_plan_until_a_day_is_met_by_what_comes_before_it() {
        Telling plan = planned(EventType.AGREE, "0353", "[..2024-03-10]", "Arvonia is to free 40 sailors");
        assertThat(SameEvent.compare(plan, deed("2024-03-05")).verdict()).isEqualTo(Verdict.SAME);
        assertThat(SameEvent.compare(plan, deed("2024-02-28")).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(SameEvent.compare(plan, deed("2024-03-12")).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void two_plans_and_a_plan_that_did_not_come_to_pass_are_one() {
        Telling plan = planned(EventType.AGREE, "0353", "2024-03-05", "Arvonia is to free 40 sailors");
        Telling again =
                told("b", AFTER, EventType.AGREE, "0353", "2024-03-05", Modality.PLANNED, "40 sailors are to be freed");
        Telling negated =
                told("b", AFTER, EventType.RETREAT, "0841", "2024-03-05", Modality.NEGATED, "Arvonia freed no sailors");
        assertThat(SameEvent.compare(plan, again).verdict()).isEqualTo(Verdict.SAME);
        assertThat(SameEvent.compare(plan, negated).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void yearly_acts_and_legs_of_a_journey_stay_several() {
        Telling plan = planned(EventType.AGREE, "0312", "2024-03-05", "Arvonia is to hold a drill with Belmark");
        Telling lastYear = told(
                "b",
                AFTER,
                EventType.COOPERATE,
                "062",
                "2023-03-05",
                Modality.HAPPENED,
                "Arvonia held a drill with Belmark");
        assertThat(SameEvent.compare(plan, lastYear).verdict()).isEqualTo(Verdict.DIFFERENT);
        Telling visit = planned(EventType.CONSULT, "042", "2024-03-05", "Arvonia is to visit Belmark");
        Telling otherLeg = new Telling(
                "b",
                AFTER,
                "Arvonia visited Cordia",
                EventType.CONSULT,
                "visit",
                "042",
                List.of(new Participant("Arvonia", Role.ACTOR), new Participant("Cordia", Role.RECIPIENT)),
                null,
                Edtf.parse("2024-03-05"),
                false,
                Modality.HAPPENED,
                List.of());
        assertThat(SameEvent.compare(visit, otherLeg).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    private static Telling deed(String edtf) {
        return told("b", AFTER, EventType.RETREAT, "0841", edtf, Modality.HAPPENED, "Arvonia freed 40 sailors");
    }

    private static Telling planned(EventType type, String code, @Nullable String edtf, String title) {
        return told("a", BEFORE, type, code, edtf, Modality.PLANNED, title);
    }

    private static Telling told(
            String document,
            LocalDate published,
            EventType type,
            String code,
            @Nullable String edtf,
            Modality modality,
            String title) {
        return new Telling(
                document,
                published,
                title,
                type,
                null,
                code,
                PARTIES,
                null,
                edtf == null ? null : Edtf.parse(edtf),
                false,
                modality,
                List.of());
    }
}
