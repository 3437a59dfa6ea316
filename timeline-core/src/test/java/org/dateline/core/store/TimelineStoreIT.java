package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.store.Samples.draft;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TimelineStoreIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    AgroalDataSource database;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    @Test
    void a_timeline_can_be_renamed_and_archived_and_then_takes_no_events() {
        writer.changeTimeline(timeline, 0, "River talks", "About a river", true, "ann");
        assertThat(reader.timeline(timeline).title()).isEqualTo("River talks");
        assertThat(reader.timelines(false)).extracting(TimelineSummary::name).doesNotContain(timeline);
        assertThat(reader.timelines(true)).extracting(TimelineSummary::name).contains(timeline);
        assertThatThrownBy(() -> writer.create(timeline, draft("Late", "2024", Modality.HAPPENED), "ann"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("archived");
        assertThatThrownBy(() -> writer.changeTimeline(timeline, 0, "Old", "", false, "bob"))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void an_event_comes_back_with_all_that_was_entered() {
        UUID id = writer.create(timeline, draft("First talks", "2024-03-05", Modality.HAPPENED), "ann");
        EventDetail event = reader.event(id, AS_OF);
        assertThat(event.row().title()).isEqualTo("First talks");
        assertThat(event.row().edtf()).isEqualTo("2024-03-05");
        assertThat(event.row().status()).isEqualTo(Status.HAPPENED);
        assertThat(event.row().actors()).hasSize(2);
        assertThat(event.evidence()).hasSize(1);
        assertThat(event.evidence().get(0).url()).isEqualTo("https://example.org/gazette");
        assertThat(event.history()).extracting(EventDetail.Change::what).containsExactly("created");
    }

    @Test
    void a_change_against_an_old_version_changes_nothing() {
        UUID id = writer.create(timeline, draft("First talks", "2024-03-05", Modality.HAPPENED), "ann");
        long version = writer.change(id, 0, draft("First round", "2024-03", Modality.CLAIMED), "ann", "less sure");
        assertThatThrownBy(() -> writer.change(id, 0, draft("Mine", "2024", Modality.HAPPENED), "bob", null))
                .isInstanceOfSatisfying(StaleException.class, stale -> assertThat(stale.version())
                        .isEqualTo(version));
        EventDetail event = reader.event(id, AS_OF);
        assertThat(event.row().title()).isEqualTo("First round");
        assertThat(event.row().status()).isEqualTo(Status.CLAIMED);
        assertThat(event.history().get(0).fields()).contains("title", "when", "status");
        assertThat(event.history().get(0).why()).isEqualTo("less sure");
    }

    @Test
    void of_many_who_change_one_version_at_once_one_wins_and_the_others_are_told() throws Exception {
        UUID id = writer.create(timeline, draft("First talks", "2024-03-05", Modality.HAPPENED), "ann");
        ExecutorService editors = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String title = "Version of editor " + i;
                work.add(() -> outcome(id, title));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : editors.invokeAll(work)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).containsOnly("saved", "stale").containsOnlyOnce("saved");
        } finally {
            editors.shutdownNow();
        }
    }

    private String outcome(UUID id, String title) {
        try {
            writer.change(id, 0, draft(title, "2024-03-05", Modality.HAPPENED), "ann", null);
            return "saved";
        } catch (StaleException e) {
            return "stale";
        }
    }

    @Test
    void writers_who_name_the_same_actors_in_another_order_do_not_wait_for_each_other() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(6);
        try {
            List<Callable<UUID>> work = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                EventDraft sample = draft("Talks " + i, "2024-03-05", Modality.HAPPENED);
                List<Participant> actors = new ArrayList<>(sample.actors());
                actors.add(new Participant("New actor " + i / 6, Participant.Role.HOST));
                if (i % 2 == 0) {
                    Collections.reverse(actors);
                }
                work.add(() -> writer.create(timeline, with(sample, actors), "ann"));
            }
            for (Future<UUID> done : editors.invokeAll(work, 30, TimeUnit.SECONDS)) {
                assertThat(done.get()).isNotNull();
            }
        } finally {
            editors.shutdownNow();
        }
    }

    private static EventDraft with(EventDraft e, List<Participant> actors) {
        return new EventDraft(
                e.title(),
                e.when(),
                e.type(),
                e.mode(),
                e.contexts(),
                actors,
                e.place(),
                e.modality(),
                e.note(),
                e.citation(),
                e.url(),
                e.significance());
    }

    @Test
    void years_at_both_ends_of_the_calendar_do_not_break_the_view() {
        writer.create(timeline, draft("Far ahead", "Y290000000000", Modality.EXPECTED), "ann");
        writer.create(timeline, draft("Far back", "Y-290000000000", Modality.HAPPENED), "ann");
        CalendarTime far = new CalendarTime(9_220_000_000_000_000_000L);
        TimelineQuery all =
                query(new CalendarTime(-far.seconds()), far, Set.of(), Set.of(), null, TimelineQuery.Order.TIME);
        LaneView view = reader.lanes(new LaneQuery(all, LaneQuery.Lanes.TYPE, 10, 10));
        assertThat(view.lanes().get(0).total()).isEqualTo(2);
    }

    @Test
    void a_removed_event_is_gone_from_lists_and_can_be_restored() {
        UUID id = writer.create(timeline, draft("First talks", "2024-03-05", Modality.HAPPENED), "ann");
        writer.remove(id, 0, "ann", "entered twice");
        assertThat(list(TimelineQuery.all(timeline, 50, AS_OF))).isEmpty();
        assertThatThrownBy(() -> reader.event(id, AS_OF)).isInstanceOf(NotFoundException.class);
        writer.restore(id, "ann");
        assertThat(reader.event(id, AS_OF).history())
                .extracting(EventDetail.Change::what)
                .containsExactly("restored", "removed", "created");
    }

    @Test
    void history_cannot_be_rewritten() {
        writer.create(timeline, draft("First talks", "2024-03-05", Modality.HAPPENED), "ann");
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection()) {
                        Sql.run(connection, "DELETE FROM revision");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("refused");
    }

    @Test
    void pages_hold_every_event_once_in_either_order_with_undated_ones_last() {
        for (int day = 1; day <= 9; day++) {
            writer.create(timeline, draft("Same day", "2024-03-05", Modality.HAPPENED), "ann");
            writer.create(timeline, draft("Day " + day, "2024-03-0" + day, Modality.HAPPENED), "ann");
        }
        EventDraft dated = draft("Undated", "2024", Modality.HAPPENED);
        writer.create(timeline, undated(dated), "ann");
        for (TimelineQuery.Order order : List.of(TimelineQuery.Order.TIME, TimelineQuery.Order.NEWEST)) {
            List<EventRow> all = list(query(null, null, Set.of(), Set.of(), null, order));
            assertThat(all).hasSize(19);
            assertThat(all).extracting(EventRow::id).doesNotHaveDuplicates();
            assertThat(all.get(18).title()).isEqualTo("Undated");
        }
    }

    private static EventDraft undated(EventDraft draft) {
        return new EventDraft(
                "Undated",
                When.unknown("nobody knows"),
                draft.type(),
                null,
                List.of(),
                draft.actors(),
                null,
                draft.modality(),
                null,
                null,
                null,
                1);
    }

    @Test
    void a_window_holds_what_could_have_happened_in_it() {
        writer.create(timeline, draft("In the month", "2024-03", Modality.HAPPENED), "ann");
        writer.create(timeline, draft("Open start", "../2024-03-05", Modality.HAPPENED), "ann");
        writer.create(timeline, draft("After", "2024-04-01", Modality.HAPPENED), "ann");
        writer.create(timeline, draft("Before year 1", "-0043", Modality.HAPPENED), "ann");
        TimelineQuery march = query(
                CalendarTime.atStartOf(LocalDate.of(2024, 3, 5)),
                CalendarTime.atStartOf(LocalDate.of(2024, 3, 6)),
                Set.of(),
                Set.of(),
                null,
                TimelineQuery.Order.TIME);
        assertThat(list(march)).extracting(EventRow::title).containsExactly("In the month", "Open start");
        assertThat(list(TimelineQuery.all(timeline, 50, AS_OF)).get(0).title()).isEqualTo("Before year 1");
    }

    @Test
    void filters_by_type_status_actor_and_words() {
        writer.create(timeline, draft("Ferry treaty planned", "2024-09-01", Modality.PLANNED), "ann");
        writer.create(timeline, draft("Bridge treaty planned", "2024-04-01", Modality.PLANNED), "ann");
        assertThat(list(query(null, null, Set.of(), Set.of(Status.OVERDUE), null, TimelineQuery.Order.TIME)))
                .extracting(EventRow::title)
                .containsExactly("Bridge treaty planned");
        assertThat(list(query(null, null, Set.of(EventType.SAY), Set.of(), null, TimelineQuery.Order.TIME)))
                .isEmpty();
        assertThat(list(query(null, null, Set.of(), Set.of(), "ferries", TimelineQuery.Order.TIME)))
                .extracting(EventRow::title)
                .containsExactly("Ferry treaty planned");
        assertThat(reader.actors(timeline, "arv")).containsExactly("Arvonia");
    }

    @Test
    void lanes_count_each_event_once() {
        writer.create(timeline, draft("A", "2024-03-01", Modality.HAPPENED), "ann");
        writer.create(timeline, draft("B", "2024-03-31", Modality.PLANNED), "ann");
        TimelineQuery march = query(
                CalendarTime.atStartOf(LocalDate.of(2024, 3, 1)),
                CalendarTime.atStartOf(LocalDate.of(2024, 4, 1)),
                Set.of(),
                Set.of(),
                null,
                TimelineQuery.Order.TIME);
        LaneView view = reader.lanes(new LaneQuery(march, LaneQuery.Lanes.ACTOR, 31, 10));
        assertThat(view.lanes()).hasSize(1);
        assertThat(view.lanes().get(0).name()).isEqualTo("Arvonia");
        assertThat(view.lanes().get(0).total()).isEqualTo(2);
        int[] counts = view.lanes().get(0).counts();
        long width = 1L << view.binExponent();
        assertThat(counts).hasSize(view.bins());
        assertThat(counts[bin(view, LocalDate.of(2024, 3, 1), width)]).isEqualTo(1);
        assertThat(counts[bin(view, LocalDate.of(2024, 3, 31), width)]).isEqualTo(1);
        assertThat(view.labels()).hasSize(2);
    }

    private static int bin(LaneView view, LocalDate day, long width) {
        return (int) ((CalendarTime.atStartOf(day).seconds() - view.start().seconds()) / width);
    }

    private TimelineQuery query(
            @Nullable CalendarTime from,
            @Nullable CalendarTime to,
            Set<EventType> types,
            Set<Status> statuses,
            @Nullable String text,
            TimelineQuery.Order order) {
        return TimelineQuery.on(timeline, AS_OF)
                .window(from, to)
                .types(types)
                .statuses(statuses)
                .text(text)
                .order(order)
                .limit(4)
                .build();
    }

    private List<EventRow> list(TimelineQuery query) {
        List<EventRow> all = new ArrayList<>();
        EventPage page = reader.events(query);
        all.addAll(page.events());
        while (page.next().isPresent()) {
            page = reader.events(query.after(page.next()));
            all.addAll(page.events());
        }
        return all;
    }
}
