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
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SearchIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    ActorReader actors;

    @Inject
    EventSearch search;

    @Inject
    AgroalDataSource database;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    @Test
    void words_and_phrases_are_found_in_any_slice_of_time_in_every_order() {
        List<String> dates =
                List.of("-0043", "0844", "1648-10", "1969-12-31", "1970-01-01", "../2024-03-05", "2071", "9000");
        for (String date : dates) {
            writer.create(timeline, draft("Ferry treaty of " + date, date, Modality.HAPPENED), "ann");
            writer.create(timeline, draft("Treaty on no ferry of " + date, date, Modality.HAPPENED), "ann");
            writer.create(timeline, draft("Bridge of " + date, date, Modality.HAPPENED), "ann");
        }
        writer.create(timeline, undated(), "ann");
        for (TimelineQuery.Order order :
                List.of(TimelineQuery.Order.TIME, TimelineQuery.Order.NEWEST, TimelineQuery.Order.CONFIDENCE)) {
            assertThat(found("treaty ferry", order)).hasSize(16).doesNotHaveDuplicates();
            assertThat(found("\"ferry treaty\"", order)).hasSize(8).allMatch(title -> title.startsWith("Ferry"));
            assertThat(found("ferry -\"ferry treaty\"", order)).hasSize(8);
            assertThat(found("-treaty", order)).hasSize(9).contains("Undated");
            assertThat(found("bridge or undated", order)).hasSize(9).contains("Undated");
            assertThat(found("the", order)).isEmpty();
            assertThat(found("ferry's 'bridge\\ & | !", order)).isEmpty();
        }
        assertThat(found("bridge or undated", TimelineQuery.Order.TIME))
                .startsWith("Bridge of -0043")
                .endsWith("Undated");
        assertThat(found("bridge or undated", TimelineQuery.Order.NEWEST))
                .startsWith("Bridge of 9000")
                .endsWith("Bridge of -0043", "Undated");
    }

    @Test
    void lanes_count_what_holds_the_words() {
        writer.create(timeline, draft("Ferry treaty", "2024-03-01", Modality.HAPPENED), "ann");
        writer.create(timeline, draft("Bridge treaty", "2024-03-02", Modality.HAPPENED), "ann");
        TimelineQuery ferries = TimelineQuery.on(timeline, AS_OF)
                .window(
                        CalendarTime.atStartOf(LocalDate.of(2024, 1, 1)),
                        CalendarTime.atStartOf(LocalDate.of(2025, 1, 1)))
                .text("ferries")
                .build();
        LaneView view = reader.lanes(new LaneQuery(ferries, LaneQuery.Lanes.TYPE, 4, 10));
        assertThat(view.lanes().get(0).total()).isEqualTo(1);
    }

    @Test
    void all_timelines_are_searched_at_once_but_archived_ones() {
        String word = word();
        String other = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
        String archived = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
        writer.create(timeline, draft("Old " + word, "2020", Modality.HAPPENED), "ann");
        writer.create(other, draft("New " + word, "2024-05", Modality.HAPPENED), "ann");
        writer.create(archived, draft("Hidden " + word, "2023", Modality.HAPPENED), "ann");
        writer.changeTimeline(archived, 0, "Archived", "", true, "ann");
        UUID removed = writer.create(timeline, draft("Removed " + word, "2022", Modality.HAPPENED), "ann");
        writer.remove(removed, 0, "ann", null);
        SearchResult result = search.everywhere(word, 50, AS_OF);
        assertThat(result.events()).extracting(EventRow::title).containsExactly("New " + word, "Old " + word);
        assertThat(result.events()).extracting(EventRow::timeline).containsExactly(other, timeline);
        assertThat(result.events().get(0).actors()).hasSize(2);
        assertThat(result.found()).isEqualTo(2);
        assertThat(result.more()).isFalse();
        assertThat(search.everywhere(word, 1, AS_OF).events()).hasSize(1);
        assertThat(search.everywhere(word + " -new", 50, AS_OF).found()).isEqualTo(1);
        assertThat(search.everywhere(" ", 50, AS_OF).events()).isEmpty();
    }

    @Test
    void counting_ends_at_a_bound() throws SQLException {
        String word = word();
        UUID one = writer.create(timeline, draft("Many " + word, "2024-05-01", Modality.HAPPENED), "ann");
        copies(one, EventSearch.MOST_COUNTED + 1);
        SearchResult result = search.everywhere(word, 10, AS_OF);
        withoutCopies(one);
        assertThat(result.events()).hasSize(10);
        assertThat(result.found()).isEqualTo(EventSearch.MOST_COUNTED);
        assertThat(result.more()).isTrue();
    }

    @Test
    void names_are_found_though_they_are_mistyped() {
        writer.create(timeline, by("Volodymyr Zelenskyy"), "ann");
        writer.create(timeline, by("Recep Tayyip Erdoğan"), "ann");
        for (String typed : List.of("Zelensky", "Zelenskij", "volodimir zelenski")) {
            assertThat(actors.list(typed, null, 50)).extracting(ActorRow::name).startsWith("Volodymyr Zelenskyy");
        }
        assertThat(search.everywhere("Erdogann", 50, AS_OF).actors())
                .extracting(ActorRow::name)
                .contains("Recep Tayyip Erdoğan");
        assertThat(actors.list("qqqxxxzzz", null, 50)).isEmpty();
    }

    @Test
    void by_relevance_titles_that_hold_the_words_come_first_and_then_what_holds_them_most() {
        String word = word();
        writer.create(timeline, noted("Talks on fish", "2024-03-03", "a " + word), "ann");
        writer.create(timeline, noted("Talks on salt", "2024-03-02", "the " + word + " of every " + word), "ann");
        writer.create(timeline, noted("The " + word, "2020", ""), "ann");
        writer.create(timeline, noted("Undated " + word, null, ""), "ann");
        TimelineQuery query = TimelineQuery.on(timeline, AS_OF)
                .text(word)
                .order(TimelineQuery.Order.RELEVANCE)
                .build();
        EventPage page = reader.events(query);
        assertThat(page.events())
                .extracting(EventRow::title)
                .containsExactly("The " + word, "Undated " + word, "Talks on salt", "Talks on fish");
        assertThat(page.weighed()).isEqualTo(4);
        assertThat(page.next()).isEmpty();
        assertThat(reader.events(query.change().limit(1).build()).events()).hasSize(1);
        assertThat(reader.events(
                                query.change().knownOn(LocalDate.of(2000, 1, 1)).build())
                        .events())
                .isEmpty();
        SearchResult result = search.everywhere(word, EventSearch.Order.RELEVANCE, 2, AS_OF);
        assertThat(result.events()).extracting(EventRow::title).containsExactly("The " + word, "Talks on salt");
        assertThat(result.weighed()).isEqualTo(3);
        assertThatThrownBy(() -> query.change().text(" ").build()).isInstanceOf(FieldException.class);
        assertThatThrownBy(() ->
                        query.change().after(new Cursor(0, UUID.randomUUID())).build())
                .isInstanceOf(FieldException.class);
    }

    @Test
    void only_the_newest_hits_are_weighed() throws SQLException {
        String word = word();
        writer.create(timeline, noted("The " + word, "2020", ""), "ann");
        UUID one = writer.create(timeline, noted("Many", "2024-05-01", word), "ann");
        copies(one, Relevance.MOST);
        EventPage page = reader.events(TimelineQuery.on(timeline, AS_OF)
                .text(word)
                .order(TimelineQuery.Order.RELEVANCE)
                .limit(TimelineQuery.MAX_LIMIT)
                .build());
        withoutCopies(one);
        assertThat(page.weighed()).isEqualTo(Relevance.MOST);
        assertThat(page.events()).extracting(EventRow::title).containsOnly("Many");
    }

    @Test
    void a_mistyped_name_that_nothing_holds_leads_to_the_events_of_whom_it_may_mean() {
        writer.create(timeline, by("Miroslawa Quendelstein"), "ann");
        SearchResult result = search.everywhere("Quendelshtain", 50, AS_OF);
        assertThat(result.events()).isEmpty();
        assertThat(result.meant()).isNotNull().satisfies(meant -> {
            assertThat(meant.actor().name()).isEqualTo("Miroslawa Quendelstein");
            assertThat(meant.events()).extracting(EventRow::title).containsExactly("Talks");
            assertThat(meant.events().get(0).actors()).hasSize(1);
        });
        assertThat(search.everywhere("Quendelstein", 50, AS_OF).meant()).isNull();
        writer.changeTimeline(timeline, 0, "Archived", "", true, "ann");
        assertThat(search.everywhere("Quendelshtain", 50, AS_OF).meant()).isNull();
    }

    @Test
    void what_is_out_of_bounds_is_told_by_its_field() {
        assertThatThrownBy(() -> search.everywhere("a".repeat(501), 50, AS_OF))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> search.everywhere("a\0", 50, AS_OF)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> search.everywhere("a", 0, AS_OF)).isInstanceOf(FieldException.class);
    }

    private void copies(UUID one, int many) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO event (timeline_id, id, title, contexts, edtf, earliest, latest, position, basis,"
                            + " rule, inferred, reason, modalities, significance, confidence, words, recorded_at, version)"
                            + " SELECT timeline_id, overlay(id::text placing lpad(n::text, 4, '0') from 33)::uuid, title,"
                            + " contexts, edtf, earliest, latest, position, basis, rule, inferred, reason, modalities,"
                            + " significance, confidence, words, recorded_at, 0 FROM event CROSS JOIN generate_series(1,"
                            + " ?) n WHERE id = ? ON CONFLICT DO NOTHING",
                    many,
                    one);
        }
    }

    /** No other test should meet events without a history. */
    private void withoutCopies(UUID one) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "DELETE FROM event WHERE timeline_id = ? AND title = (SELECT title FROM event WHERE id = ?) AND id"
                            + " <> ?",
                    Ids.timelineOf(one),
                    one,
                    one);
        }
    }

    /** One that no other test uses. */
    private static String word() {
        return "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + System.nanoTime();
    }

    private List<String> found(String text, TimelineQuery.Order order) {
        List<String> all = new ArrayList<>();
        TimelineQuery query = TimelineQuery.on(timeline, AS_OF)
                .text(text)
                .order(order)
                .limit(4)
                .build();
        EventPage page = reader.events(query);
        page.events().forEach(event -> all.add(event.title()));
        while (page.next().isPresent()) {
            page = reader.events(query.after(page.next()));
            page.events().forEach(event -> all.add(event.title()));
        }
        return all;
    }

    private static EventDraft by(String actor) {
        EventDraft draft = draft("Talks", "2024", Modality.HAPPENED);
        return with(draft, draft.title(), draft.when(), List.of(new Participant(actor, Participant.Role.ACTOR)));
    }

    private static EventDraft undated() {
        EventDraft draft = draft("Undated", "2024", Modality.HAPPENED);
        return with(draft, draft.title(), When.unknown("nobody knows"), draft.actors());
    }

    private static EventDraft noted(String title, @Nullable String date, String note) {
        EventDraft draft = draft(title, date == null ? "2024" : date, Modality.HAPPENED);
        return new EventDraft(
                title,
                date == null ? When.unknown("nobody knows") : draft.when(),
                draft.type(),
                null,
                List.of(),
                draft.actors(),
                null,
                draft.modality(),
                note.isBlank() ? null : note,
                null,
                null,
                1);
    }

    private static EventDraft with(EventDraft draft, String title, When when, List<Participant> actors) {
        return new EventDraft(
                title, when, draft.type(), null, List.of(), actors, null, draft.modality(), null, null, null, 1);
    }
}
