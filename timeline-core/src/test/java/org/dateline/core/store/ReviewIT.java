package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ReviewIT {
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

    private void take(String text, String edtf, Modality modality, String title) {
        Document document = Samples.document(text);
        Extraction found = Samples.found(document, edtf, modality);
        EventMention mention = Samples.titled(found.events().get(0), title);
        ingest.ingest(timeline, document, new Extraction(List.of(), found.statements(), List.of(mention), List.of()));
    }

    private EventDetail suggestion() {
        take(
                "Arvonia signed the river treaty.",
                "2024-03",
                Modality.CLAIMED,
                "Arvonia and Belmark sign the river treaty");
        return only();
    }

    private EventDetail only() {
        List<EventRow> rows =
                reader.events(TimelineQuery.all(timeline, 50, AS_OF)).events();
        assertThat(rows).hasSize(1);
        return reader.event(rows.get(0).id(), AS_OF);
    }

    /** The same event as its page has it, to be changed in one field or another. */
    private static EventDraft draft(EventDetail event, String title, @Nullable Modality modality) {
        EventRow row = event.row();
        return new EventDraft(
                title,
                event.when(),
                row.type(),
                row.mode(),
                event.contexts(),
                row.actors(),
                row.place() == null ? null : row.place().name(),
                modality,
                event.note(),
                null,
                null,
                row.significance());
    }

    @Test
    void what_an_import_finds_is_a_suggestion_until_a_person_says_yes() {
        EventRow row = suggestion().row();
        assertThat(row.review()).isEqualTo(Review.SUGGESTED);
        long version = writer.accept(row.id(), row.version(), "ann");
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
        assertThat(version).isEqualTo(row.version() + 1);
        assertThat(writer.accept(row.id(), version, "ann")).isEqualTo(version);
        assertThat(only().history()).extracting(EventDetail.Change::what).containsExactly("accepted", "created");
        assertThatThrownBy(() -> writer.accept(row.id(), row.version(), "bob")).isInstanceOf(StaleException.class);
    }

    @Test
    void an_accepted_event_goes_on_to_follow_its_documents() {
        EventRow row = suggestion().row();
        writer.accept(row.id(), row.version(), "ann");
        take("Both signed the river treaty.", "2024-03-06", Modality.HAPPENED, "Arvonia and Belmark sign river treaty");
        assertThat(only().row().edtf()).isEqualTo("2024-03-06");
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void what_a_person_entered_is_accepted_and_stays_so_when_changed() {
        UUID id = writer.create(timeline, Samples.draft("Talks", "2024-03", Modality.HAPPENED), "ann");
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
        writer.change(id, 0, Samples.draft("First talks", "2024-03", Modality.HAPPENED), "ann", null);
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void the_field_that_a_person_corrects_is_fixed_and_the_others_follow_the_documents() {
        EventDetail found = suggestion();
        writer.change(found.row().id(), found.row().version(), draft(found, "River treaty", null), "ann", null);
        assertThat(only().row().review()).isEqualTo(Review.CORRECTED);
        take("Both signed the river treaty.", "2024-03-06", Modality.HAPPENED, "Arvonia and Belmark sign river treaty");
        EventDetail now = only();
        assertThat(now.row().title()).isEqualTo("River treaty");
        assertThat(now.row().edtf()).isEqualTo("2024-03-06");
        assertThat(now.row().status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void a_rejected_event_is_off_the_timeline_and_one_brought_back_is_accepted() {
        EventRow row = suggestion().row();
        writer.remove(row.id(), row.version(), "ann", "no event");
        assertThat(reader.events(TimelineQuery.all(timeline, 50, AS_OF)).events())
                .isEmpty();
        assertThat(reader.removed(timeline, AS_OF)).extracting(EventRow::review).containsExactly(Review.REJECTED);
        writer.restore(row.id(), "ann");
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void the_review_queue_has_the_surest_suggestion_first_page_by_page() {
        for (int i = 0; i < 7; i++) {
            Document document = Samples.document("Arvonia signed paper number " + i);
            Extraction found = Samples.found(document, "200" + i, Modality.CLAIMED);
            ingest.ingest(timeline, document, found);
        }
        writer.create(timeline, Samples.draft("Not a suggestion", "2024-03", Modality.HAPPENED), "ann");
        List<EventRow> queue = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            EventPage page = reader.events(TimelineQuery.toReview(timeline, AS_OF)
                    .change()
                    .limit(3)
                    .build()
                    .after(next));
            queue.addAll(page.events());
            next = page.next();
        } while (next.isPresent());
        assertThat(queue).hasSize(7).doesNotHaveDuplicates().allMatch(row -> row.review() == Review.SUGGESTED);
        assertThat(queue).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    /** What a version is made of, but what its evidence makes of it. */
    private static Map<String, Object> record(EventDetail event) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", event.row().title());
        record.put("when", event.when());
        record.put("type", String.valueOf(event.row().type()));
        record.put("mode", String.valueOf(event.row().mode()));
        record.put("contexts", event.contexts());
        record.put("cameo", String.valueOf(event.cameo()));
        record.put("actors", event.row().actors());
        record.put("place", String.valueOf(event.row().place()));
        record.put("pinned", String.valueOf(event.pinned()));
        record.put("note", String.valueOf(event.note()));
        record.put("significance", event.row().significance());
        record.put("signals", event.significanceSignals());
        record.put(
                "citations",
                event.evidence().stream()
                        .filter(evidence -> evidence.documentId() == null)
                        .map(evidence -> evidence.documentTitle() + evidence.url() + evidence.modality())
                        .toList());
        return record;
    }

    @Test
    void every_version_of_a_random_history_can_be_restored() {
        for (int seed = 0; seed < 6; seed++) {
            a_new_timeline();
            Random random = new Random(seed);
            UUID id = suggestion().row().id();
            Map<Long, Map<String, Object>> versions = new LinkedHashMap<>();
            for (int step = 0; step < 8; step++) {
                step(random, step);
                EventDetail event = reader.event(id, AS_OF);
                versions.put(event.history().get(0).revision(), record(event));
            }
            for (Map.Entry<Long, Map<String, Object>> version : versions.entrySet()) {
                EventDetail now = reader.event(id, AS_OF);
                writer.restoreVersion(id, version.getKey(), now.row().version(), "ann", "back");
                assertThat(record(reader.event(id, AS_OF)))
                        .as("seed %d, revision %d", seed, version.getKey())
                        .isEqualTo(version.getValue());
            }
        }
    }

    /** A person changes it, a document tells more of it, or it is taken off and brought back. */
    private void step(Random random, int step) {
        EventDetail event = only();
        UUID id = event.row().id();
        switch (random.nextInt(5)) {
            case 0 ->
                take(
                        "Telling number " + step + " of the treaty, signed by both.",
                        "2024-03-0" + (1 + random.nextInt(8)),
                        random.nextBoolean() ? Modality.HAPPENED : Modality.DENIED,
                        "Arvonia and Belmark sign the river treaty");
            case 1 -> {
                writer.remove(id, event.row().version(), "ann", null);
                writer.restore(id, "bob");
            }
            case 2 ->
                writer.change(
                        id,
                        event.row().version(),
                        Samples.draft("Treaty, draft " + step, "2024-03", EventType.AGREE, Modality.PLANNED),
                        "ann",
                        "step " + step);
            case 3 ->
                writer.change(id, event.row().version(), draft(event, "Treaty, title " + step, null), "bob", null);
            default -> writer.change(id, event.row().version(), changed(event, random), "ann", null);
        }
    }

    private static EventDraft changed(EventDetail event, Random random) {
        EventDraft same = draft(event, event.row().title(), Modality.CLAIMED);
        return new EventDraft(
                same.title(),
                Samples.on("2024-03-0" + (1 + random.nextInt(8))),
                EventType.AGREE,
                random.nextBoolean() ? "phone" : null,
                List.of(),
                random.nextBoolean() ? List.of(new Participant("Arvonia", Participant.Role.HOST)) : same.actors(),
                random.nextBoolean() ? "Mora" : null,
                Modality.CLAIMED,
                "Note " + random.nextInt(9),
                "A letter",
                "https://example.org/" + random.nextInt(9),
                random.nextInt(100));
    }

    @Test
    void a_version_of_before_whole_ones_were_kept_or_of_another_event_is_refused() {
        EventRow row = suggestion().row();
        assertThatThrownBy(() -> writer.restoreVersion(row.id(), Long.MAX_VALUE, row.version(), "ann", null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void of_two_editors_who_judge_and_change_at_once_none_overwrites_the_other() throws Exception {
        UUID id = suggestion().row().id();
        ExecutorService editors = Executors.newFixedThreadPool(2);
        int saved = 0;
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (String editor : List.of("ann", "bob")) {
                work.add(() -> edits(id, editor));
            }
            for (Future<Integer> done : editors.invokeAll(work)) {
                saved += done.get();
            }
        } finally {
            editors.shutdownNow();
        }
        EventDetail event = reader.event(id, AS_OF);
        assertThat(saved).isGreaterThan(0);
        assertThat(String.valueOf(event.note()).chars().filter(c -> c == ';').count())
                .isEqualTo(saved);
        assertThat(event.history()).hasSize(saved + 1);
    }

    /** Adds a word to the note, again and again; what is told to be stale is not counted. */
    private int edits(UUID id, String editor) {
        int saved = 0;
        for (int i = 0; i < 15; i++) {
            EventDetail seen = reader.event(id, AS_OF);
            EventDraft same = draft(seen, seen.row().title(), null);
            EventDraft longer = new EventDraft(
                    same.title(),
                    same.when(),
                    same.type(),
                    same.mode(),
                    same.contexts(),
                    same.actors(),
                    same.place(),
                    null,
                    (seen.note() == null ? "" : seen.note()) + editor + i + ";",
                    null,
                    null,
                    same.significance());
            try {
                writer.change(id, seen.row().version(), longer, editor, null);
                saved++;
            } catch (StaleException e) {
                assertThat(e.version()).isGreaterThan(seen.row().version());
            }
        }
        return saved;
    }
}
