package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Published;
import org.dateline.core.model.Signal;
import org.dateline.core.model.Significance;
import org.dateline.core.model.TextSpan;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventLink;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.Samples;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class MergeIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final String TREATY = "Arvonia and Belmark sign the river treaty";
    private static final String PACT = "Corvia and Dolmen sign the mountain pact";

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

    /** A report of one of the two signings, in the words of its number. */
    private void take(String title, int number, Modality modality) {
        String text = title + ", by telling number " + number + ".";
        Document document =
                new Document("n" + number, null, text, Published.parse("2024-03-08"), "Source " + number, null);
        List<Participant> actors = new ArrayList<>();
        for (String name : title.substring(0, title.indexOf(" sign")).split(" and ")) {
            actors.add(new Participant(name, Participant.Role.ACTOR));
        }
        EventMention mention = new EventMention(
                DocumentPart.TEXT,
                List.of(new TextSpan(0, text.length())),
                EventType.AGREE,
                null,
                List.of(),
                "057",
                actors,
                null,
                Samples.on("2024-03-06"),
                modality,
                List.of(),
                title,
                Significance.of(List.of(new Signal("type AGREE", 40))),
                Confidence.of(List.of(new Signal("any event", 1 + number / 10.0))),
                "sign");
        ingest.ingest(timeline, document, new Extraction(List.of(), List.of(), List.of(), List.of(mention), List.of()));
    }

    private List<EventRow> rows() {
        return reader.events(TimelineQuery.all(timeline, 50, AS_OF)).events();
    }

    private EventRow of(String title) {
        return rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private long version(UUID event) {
        return reader.event(event, AS_OF).row().version();
    }

    private void both() {
        take(TREATY, 1, Modality.CLAIMED);
        take(PACT, 2, Modality.HAPPENED);
        assertThat(rows()).hasSize(2);
    }

    private void merge(UUID into, UUID other) {
        writer.merge(into, version(into), other, version(other), "ann", "one act");
    }

    private void takeBack(UUID event) {
        EventLink link = reader.links(event).stream()
                .filter(each -> each.undoneAt() == null)
                .findFirst()
                .orElseThrow();
        long other = link.kind() == EventLink.Kind.SPLIT ? version(link.to()) : 0;
        writer.takeBack(event, version(event), link.id(), other, "bob", "two after all");
    }

    /** All that a reader sees of the timeline's events but ids of the run, versions and history. */
    private List<String> export() {
        List<String> all = new ArrayList<>();
        for (EventRow row : rows()) {
            EventDetail event = reader.event(row.id(), AS_OF);
            List<String> evidence = new ArrayList<>();
            for (Evidence each : event.evidence()) {
                evidence.add(each.documentTitle() + each.modality() + each.quotes() + each.repeatsWhy());
            }
            evidence.sort(null);
            all.add(List.of(
                            row.title(),
                            String.valueOf(row.edtf()),
                            row.status(),
                            row.actors(),
                            row.significance(),
                            row.confidence(),
                            row.sources(),
                            row.review(),
                            event.when(),
                            String.valueOf(event.pinned()),
                            String.valueOf(event.note()),
                            event.significanceSignals(),
                            event.confidenceSignals(),
                            evidence)
                    .toString());
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    @Test
    void a_merged_event_leaves_the_timeline_and_later_documents_that_tell_of_it_reach_the_other() {
        both();
        UUID treaty = of(TREATY).id();
        UUID pact = of(PACT).id();
        merge(treaty, pact);
        assertThat(rows()).extracting(EventRow::id).containsExactly(treaty);
        assertThat(reader.removed(timeline, AS_OF)).isEmpty();
        take(PACT, 3, Modality.HAPPENED);
        assertThat(rows()).hasSize(1);
        assertThat(reader.event(treaty, AS_OF).evidence()).hasSize(3);
        assertThat(reader.links(treaty)).extracting(EventLink::from).containsExactly(pact);
        assertThatThrownBy(() -> writer.restore(pact, "ann")).isInstanceOf(FieldException.class);
    }

    @Test
    void a_merge_taken_back_leaves_both_as_they_would_be_without_it_whatever_came_meanwhile() {
        for (int seed = 0; seed < 6; seed++) {
            List<List<String>> exports = new ArrayList<>();
            for (boolean merged : List.of(true, false)) {
                a_new_timeline();
                Random random = new Random(seed);
                both();
                for (int i = 10; i < 10 + random.nextInt(3); i++) {
                    take(random.nextBoolean() ? TREATY : PACT, i, Modality.CLAIMED);
                }
                UUID treaty = of(TREATY).id();
                UUID pact = of(PACT).id();
                UUID into = random.nextBoolean() ? treaty : pact;
                if (merged) {
                    merge(into, into.equals(treaty) ? pact : treaty);
                }
                for (int i = 20; i < 21 + random.nextInt(4); i++) {
                    take(random.nextBoolean() ? TREATY : PACT, i, Modality.HAPPENED);
                }
                if (merged) {
                    assertThat(rows()).hasSize(1);
                    takeBack(into);
                }
                exports.add(export());
            }
            assertThat(exports.get(0)).as("seed %d", seed).isEqualTo(exports.get(1));
        }
    }

    @Test
    void what_a_person_cites_goes_over_and_comes_back() {
        UUID one = writer.create(timeline, Samples.draft("Talks in Lund", "2024-03-05", Modality.HAPPENED), "ann");
        UUID other = writer.create(timeline, Samples.draft("Lund talks", "2024-03-05", Modality.DENIED), "ann");
        List<String> before = export();
        merge(one, other);
        assertThat(reader.event(one, AS_OF).evidence()).hasSize(2);
        writer.change(one, version(one), Samples.draft("Talks, held", "2024-03-05", Modality.HAPPENED), "ann", null);
        assertThat(reader.event(one, AS_OF).evidence()).hasSize(2);
        writer.change(one, version(one), Samples.draft("Talks in Lund", "2024-03-05", Modality.HAPPENED), "ann", null);
        takeBack(one);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void merges_of_merges_are_taken_back_the_last_first() {
        both();
        UUID third = writer.create(timeline, Samples.draft("Third", "2024-03-05", Modality.HAPPENED), "ann");
        List<String> before = export();
        UUID treaty = of(TREATY).id();
        UUID pact = of(PACT).id();
        merge(pact, treaty);
        merge(third, pact);
        assertThat(reader.event(third, AS_OF).evidence()).hasSize(3);
        EventLink first = reader.links(treaty).get(0);
        assertThatThrownBy(() -> writer.takeBack(pact, 9, first.id(), 0, "ann", null))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("take that back first");
        assertThatThrownBy(() -> merge(treaty, third)).isInstanceOf(NotFoundException.class);
        takeBack(third);
        takeBack(pact);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void an_event_is_not_merged_with_itself_another_timelines_or_as_somebody_else_left_it() {
        both();
        UUID treaty = of(TREATY).id();
        UUID pact = of(PACT).id();
        a_new_timeline();
        UUID far = writer.create(timeline, Samples.draft("Far", "2024-03-05", Modality.HAPPENED), "ann");
        assertThatThrownBy(() -> merge(treaty, treaty)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> merge(treaty, far)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> writer.merge(treaty, version(treaty), pact, 99, "ann", null))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> writer.merge(treaty, 99, pact, version(pact), "ann", null))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void of_two_who_merge_two_events_into_each_other_one_is_told() throws Exception {
        for (int round = 0; round < 4; round++) {
            a_new_timeline();
            both();
            UUID treaty = of(TREATY).id();
            UUID pact = of(PACT).id();
            long one = version(treaty);
            long other = version(pact);
            ExecutorService people = Executors.newFixedThreadPool(2);
            int merged = 0;
            try {
                List<Callable<Boolean>> work = List.of(
                        () -> merged(() -> writer.merge(treaty, one, pact, other, "ann", null)),
                        () -> merged(() -> writer.merge(pact, other, treaty, one, "bob", null)));
                for (Future<Boolean> done : people.invokeAll(work)) {
                    merged += done.get() ? 1 : 0;
                }
            } finally {
                people.shutdownNow();
            }
            assertThat(merged).isEqualTo(1);
            assertThat(rows()).hasSize(1);
        }
    }

    private static boolean merged(Runnable merge) {
        try {
            merge.run();
            return true;
        } catch (StaleException | NotFoundException e) {
            return false;
        }
    }

    @Test
    void evidence_that_is_split_off_is_an_event_of_its_own_until_that_is_taken_back() {
        both();
        UUID treaty = of(TREATY).id();
        take(TREATY, 5, Modality.DENIED);
        List<String> before = export();
        List<Evidence> evidence = reader.event(treaty, AS_OF).evidence();
        assertThat(evidence).hasSize(2);
        Set<Integer> second = Set.of(evidence.get(1).number());
        assertThatThrownBy(() -> writer.split(treaty, version(treaty), Set.of(), "ann", null))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> writer.split(treaty, version(treaty), Set.of(0, 1), "ann", null))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> writer.split(treaty, version(treaty), Set.of(7), "ann", null))
                .isInstanceOf(FieldException.class);
        UUID off = writer.split(treaty, version(treaty), second, "ann", "another treaty");
        assertThat(rows()).hasSize(3);
        assertThat(reader.event(off, AS_OF).evidence()).hasSize(1);
        assertThat(reader.event(treaty, AS_OF).evidence()).hasSize(1);
        takeBack(treaty);
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void events_that_may_be_the_same_are_named_with_the_reasons_until_a_person_says_that_they_are_not() {
        take(TREATY, 1, Modality.CLAIMED);
        take(PACT, 2, Modality.HAPPENED);
        UUID treaty = of(TREATY).id();
        UUID other = writer.create(
                timeline,
                Samples.draft("River treaty signed", "2024-03-06", EventType.AGREE, Modality.HAPPENED),
                "ann");
        assertThat(reader.similar(treaty, AS_OF)).singleElement().satisfies(found -> {
            assertThat(found.event().id()).isEqualTo(other);
            assertThat(found.match().score()).isGreaterThan(0.4);
            assertThat(found.match().signals()).isNotEmpty();
        });
        assertThat(reader.similar(other, AS_OF)).hasSize(1);
        writer.keepApart(other, treaty, "ann", "two treaties");
        writer.keepApart(treaty, other, "bob", null);
        assertThat(reader.similar(treaty, AS_OF)).isEmpty();
        assertThat(reader.similar(other, AS_OF)).isEmpty();
    }
}
