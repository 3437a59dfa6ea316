package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class TagsAndSourcesIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    SourceRegister sources;

    @Inject
    AgroalDataSource database;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    private static EventDraft tagged(String title, String edtf, @Nullable List<String> tags) {
        return new EventDraft(
                title,
                Samples.on(edtf),
                EventType.CONSULT,
                null,
                List.of(),
                List.of(),
                null,
                Modality.HAPPENED,
                null,
                null,
                null,
                10,
                tags);
    }

    private List<String> with(String... tags) {
        return reader
                .events(TimelineQuery.on(timeline, AS_OF).tags(Set.of(tags)).build())
                .events()
                .stream()
                .map(EventRow::title)
                .toList();
    }

    @Test
    void tags_are_kept_in_one_form_and_stay_unless_they_are_changed() {
        UUID id = writer.create(
                timeline, tagged("Talks", "2024-03-05", List.of(" Grain  Deal", "grain deal", "Öl")), "ann");
        assertThat(reader.event(id, AS_OF).tags()).containsExactly("grain deal", "öl");
        writer.change(id, 0, tagged("Other talks", "2024-03-05", null), "ann", null);
        assertThat(reader.event(id, AS_OF).tags()).containsExactly("grain deal", "öl");
        long version = reader.event(id, AS_OF).row().version();
        writer.change(id, version, tagged("Other talks", "2024-03-05", List.of("oil")), "ann", null);
        EventDetail event = reader.event(id, AS_OF);
        assertThat(event.tags()).containsExactly("oil");
        assertThat(event.history().get(0).fields()).containsExactly("tags");
        assertThat(with("Grain deal")).isEmpty();
        assertThat(with("OIL", "gas")).containsExactly("Other talks");
    }

    @Test
    void a_tag_lists_its_events_by_time_also_after_their_dates_are_changed() throws SQLException {
        UUID moved = writer.create(timeline, tagged("Moved", "2024-03-05", List.of("grain")), "ann");
        writer.create(timeline, tagged("Stays", "2024-03-06", List.of("grain")), "ann");
        writer.create(timeline, tagged("Untagged", "2024-03-06", null), "ann");
        assertThat(with("grain")).containsExactly("Moved", "Stays");
        writer.change(moved, 0, tagged("Moved", "2024-03-07", null), "ann", null);
        assertThat(with("grain")).containsExactly("Stays", "Moved");
        try (Connection connection = database.getConnection();
                var query = Sql.prepare(
                        connection,
                        "SELECT count(*) FROM event_tag t JOIN event e ON e.timeline_id = t.timeline_id"
                                + " AND e.id = t.event_id WHERE t.event_id = ? AND t.position = e.position",
                        moved);
                var rows = query.executeQuery()) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    private void tag(long version, List<String> tags) {
        writer.changeTimeline(timeline, version, "Title", "", false, tags, "ann");
    }

    @Test
    void a_timeline_is_tagged_against_its_version() {
        tag(0, List.of("Black Sea", "grain"));
        TimelineSummary tagged = reader.timeline(timeline);
        assertThat(tagged.tags()).containsExactly("black sea", "grain");
        assertThat(tagged.version()).isPositive();
        assertThatThrownBy(() -> tag(0, List.of())).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> tag(tagged.version(), Collections.nCopies(31, "x")))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> tag(tagged.version(), List.of(" "))).isInstanceOf(FieldException.class);
        assertThat(reader.timeline(timeline).tags()).containsExactly("black sea", "grain");
    }

    @Test
    void what_a_person_says_of_a_source_is_kept_with_its_history() throws SQLException {
        String name = "Gazette " + UUID.randomUUID();
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, "INSERT INTO source (name) VALUES (?)", name);
        }
        SourceRow source =
                sources.list(name.substring(0, name.length() - 1), 200).get(0);
        assertThat(source.name()).isEqualTo(name);
        assertThat(source.about()).isEqualTo(new SourceDraft(null, null, SourceRow.Kind.OTHER));
        SourceDraft about = new SourceDraft("https://gazette.example", "NO", SourceRow.Kind.NEWSPAPER);
        sources.change(source.id(), 0, about, "ann", "its masthead");
        assertThat(sources.source(source.id()).about()).isEqualTo(about);
        assertThat(sources.history(source.id())).singleElement().satisfies(change -> {
            assertThat(change.fields()).containsExactly("country", "home", "kind");
            assertThat(change.why()).isEqualTo("its masthead");
        });
        assertThatThrownBy(() -> sources.change(source.id(), 0, about, "bob", null))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> new SourceDraft("javascript:alert(1)", null, SourceRow.Kind.OTHER))
                .isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> new SourceDraft(null, "XX", SourceRow.Kind.OTHER))
                .isInstanceOf(FieldException.class);
    }
}
