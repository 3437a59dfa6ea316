package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.dedup.Match.Verdict;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Place;
import org.dateline.core.model.Place.Precision;
import org.dateline.core.model.Signal;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameEventTest {
    private static final List<Participant> BOTH = List.of(actor("Arvonia"), actor("Belmark"));

    @Test
    void the_same_act_of_the_same_parties_on_one_day_is_one_event() {
        Match match = SameEvent.compare(
                telling("a", "2024-03-06", EventType.AGREE, BOTH, "Arvonia and Belmark sign the river treaty"),
                telling("b", "2024-03-06", EventType.AGREE, BOTH, "River treaty signed by Arvonia and Belmark"));
        assertThat(match.verdict()).isEqualTo(Verdict.SAME);
        assertThat(match.signals())
                .extracting(Signal::name)
                .contains("the same day: 6 March 2024", "the same parties: Arvonia, Belmark");
    }

    @Test
    void a_day_within_the_week_of_the_other_is_the_same_time() {
        assertThat(verdict(talks("a", "[2024-03-04..2024-03-10]", BOTH), talks("b", "2024-03-05", BOTH)))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void yearly_meetings_are_two() {
        assertThat(verdict(talks("a", "2023-03-05", BOTH), talks("b", "2024-03-05", BOTH)))
                .isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(talks("a", "2024", BOTH), talks("b", "2024-03-05", BOTH)))
                .isNotEqualTo(Verdict.SAME);
    }

    @Test
    void legs_of_one_journey_are_several() {
        List<Participant> lund = List.of(actor("Erik Holm"), new Participant("Arvonia", Role.RECIPIENT));
        List<Participant> mora = List.of(actor("Erik Holm"), new Participant("Belmark", Role.RECIPIENT));
        assertThat(verdict(talks("a", "2024-03-04", lund), talks("b", "2024-03-05", mora)))
                .isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(at("Lund", "2024-03-04/2024-03-06"), at("Mora", "2024-03-05")))
                .isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(at("Lund", "2024-03-04/2024-03-06"), at("Lund", "2024-03-05")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void two_calls_of_one_day_with_different_people_are_two() {
        Match match = SameEvent.compare(
                talks("a", "2024-03-05", List.of(actor("Erik Holm"), actor("Anna Berg"))),
                talks("b", "2024-03-05", List.of(actor("Erik Holm"), actor("Ivo Marsh"))));
        assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(match.signals().get(0).name()).startsWith("other parties: ");
    }

    @Test
    void a_government_and_its_minister_are_one_party_but_two_ministers_are_not() {
        Participant holm = new Participant("Erik Holm", Role.ACTOR, "Arvonia");
        Participant berg = new Participant("Anna Berg", Role.ACTOR, "Arvonia");
        Participant belmark = actor("Belmark");
        Telling minister = talks("a", "2024-03-05", List.of(holm, belmark));
        assertThat(verdict(minister, talks("b", "2024-03-05", BOTH))).isEqualTo(Verdict.SAME);
        assertThat(verdict(minister, talks("b", "2024-03-05", List.of(berg, belmark))))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void a_short_name_is_its_long_one_but_another_land_is_not() {
        Telling full = talks("a", "2024-03-05", List.of(actor("Erik Holm"), actor("Belmark")));
        assertThat(verdict(full, talks("b", "2024-03-05", List.of(actor("Holm"), actor("Belmark")))))
                .isEqualTo(Verdict.SAME);
        assertThat(verdict(full, talks("b", "2024-03-05", List.of(actor("Erik Holm"), actor("South Belmark")))))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void an_act_the_other_way_round_is_another() {
        List<Participant> there = List.of(actor("Arvonia"), new Participant("Belmark", Role.RECIPIENT));
        List<Participant> back = List.of(actor("Belmark"), new Participant("Arvonia", Role.RECIPIENT));
        assertThat(verdict(
                        telling("a", "2024-03-05", EventType.ACCUSE, there, "Arvonia accuses Belmark of spying"),
                        telling("b", "2024-03-05", EventType.ACCUSE, back, "Belmark accuses Arvonia of spying")))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void another_matter_or_kind_of_act_is_another_event() {
        Telling treaty = telling("a", "2024-03-06", EventType.AGREE, BOTH, "Arvonia and Belmark sign the river treaty");
        assertThat(verdict(treaty, telling("b", "2024-03-06", EventType.AGREE, BOTH, "Ferry prices agreed upon")))
                .isNotEqualTo(Verdict.SAME);
        assertThat(verdict(
                        treaty, telling("b", "2024-03-06", EventType.REJECT, BOTH, "Arvonia rejects the river treaty")))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void an_undated_report_of_the_same_days_is_of_the_dated_event() {
        Telling dated = telling("a", "2024-03-06", EventType.AGREE, BOTH, "Arvonia and Belmark sign the river treaty");
        Telling undated = telling("b", null, EventType.AGREE, BOTH, "Arvonia and Belmark signed the river treaty");
        assertThat(verdict(dated, undated)).isEqualTo(Verdict.SAME);
        assertThat(verdict(dated, published(undated, LocalDate.of(2024, 5, 1)))).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void one_statement_in_two_documents_is_one_and_two_statements_are_two() {
        Telling first = said("a", "Holm said the northern locks would open to Belmark's grain barges in spring.");
        Telling again = said("b", "The northern locks will open to grain barges from Belmark in spring, Holm said.");
        Telling other = said("c", "Holm said the budget of the harbour police had been cut by a third.");
        assertThat(verdict(first, again)).isEqualTo(Verdict.SAME);
        assertThat(verdict(first, other)).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void what_one_document_keeps_apart_stays_apart_but_for_a_plan_and_what_came_of_it() {
        Telling fact = talks("a", "2024-03-05", BOTH);
        assertThat(verdict(fact, talks("a", "2024-03-05", BOTH))).isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(fact, made(fact, Modality.PLANNED))).isEqualTo(Verdict.SAME);
    }

    @Test
    void of_several_events_the_likeliest_is_taken() {
        Telling telling =
                telling("c", "2024-03-06", EventType.AGREE, BOTH, "Arvonia and Belmark sign the river treaty");
        Telling near = telling("a", "2024-03", EventType.AGREE, BOTH, "Arvonia and Belmark sign a river treaty");
        Telling exact = telling("b", "2024-03-06", EventType.AGREE, BOTH, "Arvonia and Belmark sign the river treaty");
        SameEvent.Found<String> found = SameEvent.among(
                List.of(new SameEvent.Known<>("near", List.of(near)), new SameEvent.Known<>("exact", List.of(exact))),
                telling);
        assertThat(found).isNotNull();
        assertThat(found.event()).isEqualTo("exact");
    }

    private static Verdict verdict(Telling a, Telling b) {
        return SameEvent.compare(a, b).verdict();
    }

    static Participant actor(String name) {
        return new Participant(name, Role.ACTOR);
    }

    static Telling telling(
            String document, @Nullable String edtf, @Nullable EventType type, List<Participant> actors, String title) {
        return new Telling(
                document,
                LocalDate.of(2024, 3, 7),
                title,
                type,
                null,
                null,
                actors,
                null,
                edtf == null ? null : Edtf.parse(edtf),
                false,
                Modality.HAPPENED,
                List.of());
    }

    private static Telling talks(String document, String edtf, List<Participant> actors) {
        return telling(document, edtf, EventType.CONSULT, actors, actors.get(0).name() + " holds talks");
    }

    private static Telling at(String town, String edtf) {
        Telling t = talks(town + edtf, edtf, BOTH);
        return new Telling(
                t.document(),
                t.published(),
                t.title(),
                t.type(),
                t.mode(),
                t.cameo(),
                t.actors(),
                new Place(town, Precision.CITY),
                t.edtf(),
                false,
                t.modality(),
                t.quotes());
    }

    private static Telling published(Telling t, LocalDate day) {
        return new Telling(
                t.document(),
                day,
                t.title(),
                t.type(),
                t.mode(),
                t.cameo(),
                t.actors(),
                t.place(),
                t.edtf(),
                t.inferred(),
                t.modality(),
                t.quotes());
    }

    static Telling made(Telling t, Modality modality) {
        return new Telling(
                t.document(),
                t.published(),
                t.title(),
                t.type(),
                t.mode(),
                t.cameo(),
                t.actors(),
                t.place(),
                t.edtf(),
                t.inferred(),
                modality,
                t.quotes());
    }

    private static Telling said(String document, String quote) {
        return new Telling(
                document,
                LocalDate.of(2024, 3, 7),
                "Holm: " + quote,
                EventType.SAY,
                null,
                null,
                List.of(new Participant("Erik Holm", Role.SPEAKER)),
                null,
                Edtf.parse("2024-03-06"),
                false,
                Modality.HAPPENED,
                List.of(quote));
    }
}
