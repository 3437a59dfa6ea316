package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Samples;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class DocumentIngestIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

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

    @Test
    void a_document_is_stored_once_and_each_event_opens_to_its_words() {
        Document document = Samples.document("Arvonia said it had signed the river treaty.");
        Extraction found = Samples.found(document, "2024-03-06", Modality.CLAIMED);
        Ingested first = ingest.ingest(timeline, document, found);
        Ingested again = ingest.ingest(timeline, document, found);
        assertThat(first.isNew()).isTrue();
        assertThat(first.newEvents()).isEqualTo(1);
        assertThat(again.isNew()).isFalse();
        assertThat(again.documentId()).isEqualTo(first.documentId());

        EventDetail event = only();
        assertThat(event.row().status()).isEqualTo(Status.CLAIMED);
        assertThat(event.evidence().get(0).quotes()).containsExactly(document.text());
        assertThat(event.evidence().get(0).statements().get(0).statement().speaker())
                .isEqualTo("Arvonia");
        assertThat(event.evidence().get(0).statements().get(0).statement().via())
                .containsExactly("Gazette");
        assertThat(reader.document(first.documentId()).marks()).hasSize(1);
    }

    @Test
    void a_denial_elsewhere_stands_beside_the_claim_on_one_event() {
        Document claim = Samples.document("Arvonia said it had signed the river treaty.");
        Document denial = Samples.document("Belmark denied that it had signed the river treaty.");
        ingest.ingest(timeline, claim, Samples.found(claim, "2024-03-06", Modality.CLAIMED));
        Ingested second = ingest.ingest(timeline, denial, Samples.found(denial, "2024-03-06", Modality.DENIED));
        assertThat(second.joinedEvents()).isEqualTo(1);
        EventDetail event = only();
        assertThat(event.row().status()).isEqualTo(Status.DISPUTED);
        assertThat(event.evidence()).hasSize(2);
    }

    @Test
    void a_document_that_cannot_be_stored_whole_leaves_nothing() {
        Document document = Samples.document("Arvonia said it had signed the river treaty.");
        Extraction found = Samples.found(document, "2024-03-06", Modality.CLAIMED);
        EventMention mention = found.events().get(0);
        EventMention dangling = new EventMention(
                mention.in(),
                mention.evidence(),
                mention.type(),
                null,
                List.of(),
                null,
                mention.actors(),
                null,
                mention.when(),
                mention.modality(),
                List.of(new StanceLink("no such statement", Stance.ASSERTS)),
                "Something else entirely",
                mention.significance(),
                mention.confidence(),
                "x");
        Extraction broken = new Extraction(List.of(), found.statements(), List.of(mention, dangling), List.of());
        assertThatThrownBy(() -> ingest.ingest(timeline, document, broken)).isInstanceOf(RuntimeException.class);
        assertThat(rows()).isEmpty();
        assertThat(reader.documents(timeline)).isEmpty();
        assertThat(ingest.ingest(timeline, document, found).isNew()).isTrue();
    }

    @Test
    void workers_that_take_the_same_documents_at_once_store_each_once() throws Exception {
        List<Callable<Ingested>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Document document = Samples.document("Arvonia signed the river treaty, telling number " + i % 4);
            Extraction found = Samples.found(document, "2024-03-06", Modality.HAPPENED);
            work.add(() -> ingest.ingest(timeline, document, found));
        }
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            int stored = 0;
            for (Future<Ingested> done : workers.invokeAll(work)) {
                stored += done.get().isNew() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(4);
        } finally {
            workers.shutdownNow();
        }
        assertThat(only().evidence()).hasSize(4);
    }

    @Test
    void what_a_person_says_stands_over_what_documents_say() {
        Document document = Samples.document("Arvonia said it had signed the river treaty.");
        ingest.ingest(timeline, document, Samples.found(document, "2024-03-06", Modality.CLAIMED));
        EventRow row = rows().get(0);
        writer.change(
                row.id(), row.version(), Samples.draft("Treaty signed", "2024-03-06", Modality.HAPPENED), "ann", null);
        assertThat(only().row().status()).isEqualTo(Status.HAPPENED);
        assertThat(only().evidence()).hasSize(2);
    }

    @Test
    void a_better_title_alone_does_not_freeze_the_status() {
        Document claim = Samples.document("Arvonia said it had signed the river treaty.");
        ingest.ingest(timeline, claim, Samples.found(claim, "2024-03-06", Modality.CLAIMED));
        EventRow row = rows().get(0);
        writer.change(
                row.id(),
                row.version(),
                Samples.draft("Arvonia and Belmark sign the river treaty in Lund", "2024-03-06", EventType.AGREE, null),
                "ann",
                null);
        assertThat(only().pinned()).isNull();
        Document denial = Samples.document("Belmark denied that it had signed the river treaty.");
        ingest.ingest(timeline, denial, Samples.found(denial, "2024-03-06", Modality.DENIED));
        assertThat(only().row().status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void a_plan_entered_by_hand_comes_to_pass_when_a_document_says_so() {
        writer.create(
                timeline,
                Samples.draft(
                        "Arvonia and Belmark to sign the river treaty",
                        "2024-03-06",
                        EventType.AGREE,
                        Modality.PLANNED),
                "ann");
        assertThat(only().row().status()).isEqualTo(Status.OVERDUE);
        Document report = Samples.document("Arvonia and Belmark signed the river treaty.");
        ingest.ingest(timeline, report, Samples.found(report, "2024-03-06", Modality.HAPPENED));
        assertThat(only().row().status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void a_plan_that_came_to_pass_is_told_as_it_happened() {
        Document plan = Samples.document("Arvonia and Belmark are to sign the river treaty on Wednesday.");
        Extraction found = Samples.found(plan, "2024-03-06", Modality.PLANNED);
        EventMention told = found.events().get(0);
        EventMention planned = Samples.titled(told, "Arvonia and Belmark are to sign the river treaty");
        ingest.ingest(timeline, plan, new Extraction(List.of(), found.statements(), List.of(planned), List.of()));
        Document report = Samples.document("Arvonia and Belmark signed the river treaty.");
        ingest.ingest(timeline, report, Samples.found(report, "2024-03-06", Modality.HAPPENED));
        assertThat(only().row().title()).isEqualTo("Arvonia and Belmark sign the river treaty");
    }

    @Test
    void what_was_removed_does_not_come_back_with_the_next_document() {
        Document claim = Samples.document("Arvonia said it had signed the river treaty.");
        ingest.ingest(timeline, claim, Samples.found(claim, "2024-03-06", Modality.CLAIMED));
        EventRow row = rows().get(0);
        writer.remove(row.id(), row.version(), "ann", "not ours");
        Document report = Samples.document("Arvonia and Belmark signed the river treaty.");
        Ingested second = ingest.ingest(timeline, report, Samples.found(report, "2024-03-06", Modality.HAPPENED));
        assertThat(second.newEvents()).isZero();
        assertThat(rows()).isEmpty();
        assertThat(reader.removed(timeline, AS_OF)).hasSize(1);
        writer.restore(row.id(), "ann");
        assertThat(only().evidence()).hasSize(2);
    }

    @Test
    void the_words_of_all_its_evidence_find_an_event_after_every_change() {
        Document first = Samples.document("Arvonia said by the lighthouse that it had signed the river treaty.");
        Document second = Samples.document("Belmark told of the signing aboard a ferry.");
        ingest.ingest(timeline, first, Samples.found(first, "2024-03-06", Modality.CLAIMED));
        ingest.ingest(timeline, second, Samples.found(second, "2024-03-06", Modality.CLAIMED));
        assertThat(found("lighthouse")).hasSize(1);
        assertThat(found("ferry")).hasSize(1);
        EventRow row = rows().get(0);
        writer.change(
                row.id(), row.version(), Samples.draft("Signed", "2024-03-06", EventType.AGREE, null), "ann", null);
        assertThat(found("lighthouse ferry")).hasSize(1);
        writer.remove(row.id(), rows().get(0).version(), "ann", null);
        writer.restore(row.id(), "ann");
        assertThat(found("lighthouse ferry")).hasSize(1);
    }

    private List<EventRow> found(String words) {
        return reader.events(TimelineQuery.on(timeline, AS_OF).text(words).build())
                .events();
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
