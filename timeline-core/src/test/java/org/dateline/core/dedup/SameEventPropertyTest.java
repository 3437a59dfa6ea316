package org.dateline.core.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.dedup.Origins.Origin;
import org.dateline.core.dedup.Origins.Standing;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

class SameEventPropertyTest {
    private static final List<String> DATES = List.of(
            "2024-03-05", "2024-03-06", "2024-03", "2024", "[..2024-03-06]", "2024-03-05/2024-03-08", "2023-03-05");
    private static final List<String> NAMES = List.of(
            "Arvonia", "Belmark", "Erik Holm", "Holm", "Anna Berg", "South Belmark", "Arvonia foreign ministry");
    private static final List<String> TITLES = List.of(
            "Holm meets Berg in Lund",
            "Arvonia and Belmark sign the river treaty",
            "River treaty signed",
            "Talks on grain and the river open");

    @Property
    void it_does_not_matter_which_of_two_came_first(@ForAll("tellings") Telling a, @ForAll("tellings") Telling b) {
        assertThat(SameEvent.compare(a, b)).isEqualTo(SameEvent.compare(b, a));
    }

    @Property
    void what_is_ruled_out_has_a_reason_and_no_score(@ForAll("tellings") Telling a, @ForAll("tellings") Telling b) {
        Match match = SameEvent.compare(a, b);
        assertThat(match.signals()).isNotEmpty();
        assertThat(match.score()).isBetween(0.0, 1.0);
        assertThat(match.verdict() == Match.Verdict.SAME).isEqualTo(match.score() >= 0.75);
    }

    @Property
    void how_an_event_is_shown_does_not_depend_on_the_order(
            @ForAll("lists") List<Telling> tellings, @ForAll long seed) {
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled.get(Representative.of(shuffled))).isEqualTo(tellings.get(Representative.of(tellings)));
    }

    @Property
    void the_number_of_sources_does_not_depend_on_the_order_and_is_at_most_that_of_documents(
            @ForAll("documents") List<Origin> documents, @ForAll long seed) {
        List<Origin> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        List<Standing> standings = Origins.of(documents);
        assertThat(Origins.count(Origins.of(shuffled))).isEqualTo(Origins.count(standings));
        assertThat(Origins.count(standings)).isBetween(1, documents.size());
    }

    @Property
    void a_text_and_itself_are_one_source(@ForAll("documents") List<Origin> documents) {
        Origin first = documents.get(0);
        List<Origin> twice = new ArrayList<>(documents);
        twice.add(new Origin("again", first.publisher(), first.agency(), first.sketch()));
        assertThat(Origins.count(Origins.of(twice))).isEqualTo(Origins.count(Origins.of(documents)));
    }

    private record Coded(@Nullable String mode, @Nullable String cameo) {}

    @Provide
    Arbitrary<Telling> tellings() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(DATES).injectNull(0.2),
                        Arbitraries.of(
                                        EventType.CONSULT,
                                        EventType.AGREE,
                                        EventType.SAY,
                                        EventType.ACCUSE,
                                        EventType.RETREAT)
                                .injectNull(0.1),
                        participants().list().ofMaxSize(3),
                        Arbitraries.of(TITLES),
                        Arbitraries.of(Modality.class),
                        Arbitraries.of(TITLES).list().ofMaxSize(2),
                        Combinators.combine(
                                        Arbitraries.of("phone", "visit").injectNull(0.6),
                                        Arbitraries.of("0353", "0841", "057", "030", "136")
                                                .injectNull(0.2))
                                .as(Coded::new))
                .as((document, edtf, type, actors, title, modality, quotes, coded) -> new Telling(
                        document,
                        LocalDate.of(2024, 3, 7),
                        title,
                        type,
                        coded.mode(),
                        coded.cameo(),
                        actors,
                        null,
                        edtf == null ? null : Edtf.parse(edtf),
                        false,
                        modality,
                        quotes));
    }

    @Provide
    Arbitrary<List<Telling>> lists() {
        return tellings().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Participant> participants() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(Role.ACTOR, Role.RECIPIENT),
                        Arbitraries.of("Arvonia", "Belmark").injectNull(0.5))
                .as(Participant::new);
    }

    @Provide
    Arbitrary<List<Origin>> documents() {
        Arbitrary<String> texts = Arbitraries.integers()
                .between(0, 3)
                .map(kind -> String.join(
                        " ",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "w" + (i + 20 * kind))
                                .toList()));
        Arbitrary<Origin> one = Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(6),
                        Arbitraries.of("Gazette", "Herald", "Times").injectNull(0.2),
                        Arbitraries.of("Reuters", "TASS").injectNull(0.6),
                        texts)
                .as((id, publisher, agency, text) -> new Origin(id, publisher, agency, TextSketch.of(text)));
        return one.list().ofMinSize(1).ofMaxSize(6).uniqueElements(Origin::id);
    }
}
