package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.Contradiction;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Published;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Status;
import org.dateline.core.model.TextSpan;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.Samples;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SameEventIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final List<Participant> BOTH =
            List.of(new Participant("Arvonia", Role.ACTOR), new Participant("Belmark", Role.ACTOR));

    @Inject
    DocumentIngest ingest;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    /** One report: who printed it, what it says, and when it says that it was. */
    private record Report(
            String source,
            String text,
            String edtf,
            Modality modality,
            List<Participant> actors,
            EventType type,
            String cameo,
            String title) {
        Report(String source, String text, String edtf, Modality modality, List<Participant> actors) {
            this(
                    source,
                    text,
                    edtf,
                    modality,
                    actors,
                    EventType.AGREE,
                    "057",
                    "Arvonia and Belmark sign the river treaty");
        }

        Report coded(EventType coded, String code, Modality made, String told) {
            return new Report(source, text, edtf, made, actors, coded, code, told);
        }

        Document document() {
            return new Document(source + text.hashCode(), null, text, Published.parse("2024-03-08"), source, null);
        }

        Extraction extraction() {
            return new Extraction(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new EventMention(
                            DocumentPart.TEXT,
                            List.of(new TextSpan(0, text.length())),
                            type,
                            null,
                            List.of(),
                            cameo,
                            actors,
                            null,
                            Samples.on(edtf),
                            modality,
                            List.of(),
                            title,
                            Significance.of(List.of(new Signal("type AGREE", 40))),
                            Confidence.of(List.of(new Signal("any event", 1))),
                            "sign")),
                    List.of());
        }
    }

    private void take(Report report) {
        ingest.ingest(timeline, report.document(), report.extraction());
    }

    private static Report report(String source, String text) {
        return new Report(source, text, "2024-03-06", Modality.HAPPENED, BOTH);
    }

    @Test
    void independent_sources_are_counted_and_make_it_matter_more() {
        take(report("Lund Gazette", "LUND (Reuters) - Arvonia and Belmark signed the river treaty on Wednesday."));
        take(report("Mora Herald", "MORA (Reuters) - The river treaty was signed by both sides, officials said."));
        EventDetail once = only();
        assertThat(once.row().sources()).isEqualTo(1);
        assertThat(once.row().significance()).isEqualTo(40);
        assertThat(once.evidence()).extracting(Evidence::repeatsWhy).containsExactlyInAnyOrder("", "both from Reuters");

        take(report("Ferry News", "Our correspondent watched both presidents put their names under the river treaty."));
        EventDetail twice = only();
        assertThat(twice.row().sources()).isEqualTo(2);
        assertThat(twice.row().significance()).isEqualTo(44);
        assertThat(twice.significanceSignals())
                .extracting(Signal::name)
                .containsExactly("type AGREE", "told by 2 independent sources");
        assertThat(twice.row().confidence()).isGreaterThan(once.row().confidence());
    }

    @Test
    void why_a_document_joined_is_kept_with_its_evidence() {
        take(report("Lund Gazette", "Arvonia and Belmark signed the river treaty."));
        take(report("Mora Herald", "The river treaty was signed by Arvonia and Belmark."));
        List<Evidence> evidence = only().evidence();
        assertThat(evidence.get(0).match()).isNull();
        assertThat(evidence.get(1).match()).isNotNull().satisfies(match -> assertThat(match.signals())
                .extracting(Signal::name)
                .contains("the same day: 6 March 2024", "the same parties: Arvonia, Belmark"));
    }

    @Test
    void two_numbers_stand_side_by_side() {
        take(report("Lund Gazette", "The river treaty that was signed frees 12 prisoners."));
        take(report("Mora Herald", "The river treaty was signed; it frees 20 prisoners."));
        assertThat(only().contradictions()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Contradiction.Kind.NUMBER);
            assertThat(found.about()).isEqualTo("prisoners freed");
            assertThat(found.sides()).extracting(Contradiction.Side::tellings).containsExactly(List.of(0), List.of(1));
        });
    }

    @Test
    void the_order_in_which_documents_come_makes_no_other_timeline() {
        List<Participant> minister =
                List.of(new Participant("Erik Holm", Role.ACTOR, "Arvonia"), new Participant("Belmark", Role.ACTOR));
        List<Report> reports = List.of(
                report("Lund Gazette", "Arvonia and Belmark signed the river treaty on Wednesday in the old mill."),
                new Report(
                        "Mora Herald",
                        "The river treaty is to be signed this week.",
                        "2024-03-04/2024-03-10",
                        Modality.PLANNED,
                        BOTH),
                new Report(
                        "Ferry News",
                        "Holm signed the river treaty with Belmark.",
                        "2024-03-06",
                        Modality.CLAIMED,
                        minister),
                new Report(
                        "Harbour Times",
                        "Belmark denied that the river treaty had been signed.",
                        "2024-03-06",
                        Modality.DENIED,
                        BOTH),
                new Report(
                        "Lock Post",
                        "A year before, the two had signed a river treaty too.",
                        "2023-03-06",
                        Modality.HAPPENED,
                        BOTH));
        Set<String> seen = new TreeSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 8; i++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            a_new_timeline();
            shuffled.forEach(this::take);
            seen.add(shown());
        }
        assertThat(seen).hasSize(1);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void a_plan_and_its_deed_are_one_line_that_is_the_deeds() {
        Report plan = report("Lund Gazette", "Arvonia will free the 40 sailors of Belmark on Wednesday, it said.")
                .coded(EventType.AGREE, "0353", Modality.PLANNED, "Arvonia is to free 40 sailors");
        Report again = report("Harbour Times", "The 40 sailors are to go home on Wednesday.")
                .coded(EventType.AGREE, "0353", Modality.PLANNED, "Arvonia is to free 40 sailors");
        Report deed = report("Mora Herald", "Arvonia freed the 40 sailors at the harbour gate.")
                .coded(EventType.RETREAT, "0841", Modality.HAPPENED, "Arvonia freed 40 sailors");
        take(plan);
        take(again);
        assertThat(only().row())
                .satisfies(row -> assertThat(row.status()).isEqualTo(Status.OVERDUE))
                .satisfies(row -> assertThat(row.type()).isEqualTo(EventType.AGREE));
        assertThat(reader.event(rows().get(0).id(), LocalDate.of(2024, 3, 2))
                        .row()
                        .status())
                .isEqualTo(Status.PLANNED);
        Set<String> seen = new TreeSet<>();
        for (List<Report> order :
                List.of(List.of(plan, again, deed), List.of(deed, plan, again), List.of(plan, deed, again))) {
            a_new_timeline();
            order.forEach(this::take);
            EventDetail event = only();
            assertThat(event.row().status()).isEqualTo(Status.HAPPENED);
            assertThat(event.row().type()).isEqualTo(EventType.RETREAT);
            assertThat(event.row().title()).isEqualTo("Arvonia freed 40 sailors");
            assertThat(event.evidence())
                    .extracting(Evidence::modality)
                    .containsExactlyInAnyOrder(Modality.PLANNED, Modality.PLANNED, Modality.HAPPENED);
            assertThat(event.contradictions()).isEmpty();
            assertThat(event.evidence().stream()
                            .map(Evidence::match)
                            .filter(Objects::nonNull)
                            .flatMap(match -> match.signals().stream())
                            .map(Signal::name))
                    .contains("a plan, and the act that it names");
            seen.add(shown());
        }
        assertThat(seen).hasSize(1);
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (EventRow row : rows()) {
            shown.append(row.title())
                    .append(row.edtf())
                    .append(row.status())
                    .append(row.sources())
                    .append(row.significance())
                    .append(row.confidence())
                    .append(row.actors())
                    .append('\n');
        }
        return shown.toString();
    }

    private List<EventRow> rows() {
        return reader.events(TimelineQuery.all(timeline, 50, AS_OF)).events();
    }

    private EventDetail only() {
        List<EventRow> rows = rows();
        assertThat(rows).hasSize(1);
        return reader.event(rows.get(0).id(), AS_OF);
    }
}
