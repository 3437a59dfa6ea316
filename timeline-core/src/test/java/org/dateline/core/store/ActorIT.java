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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.core.model.ActorKind;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ActorIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    ActorReader actors;

    @Inject
    ActorWriter editor;

    @Inject
    AgroalDataSource database;

    private String timeline = "";
    /** Actors are shared by all timelines, so each test has its own. */
    private String own = "";

    @BeforeEach
    void a_new_timeline() {
        own = UUID.randomUUID().toString().replace("-", "");
        timeline = writer.createTimeline(null, "Test " + own, "", "ann");
    }

    private String name(String word) {
        return word + " " + own;
    }

    private UUID event(String title, String edtf, String... names) {
        return eventOn(timeline, title, edtf, names);
    }

    private UUID eventOn(String on, String title, String edtf, String... names) {
        List<Participant> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(new Participant(name, Participant.Role.ACTOR));
        }
        return writer.create(on, draft(title, edtf, parts), "ann");
    }

    private static EventDraft draft(String title, String edtf, List<Participant> parts) {
        return new EventDraft(
                title,
                Samples.on(edtf),
                EventType.CONSULT,
                null,
                List.of(),
                parts,
                null,
                Modality.HAPPENED,
                null,
                null,
                null,
                10);
    }

    private long number(String name) {
        Long found = actors.numbers(List.of(name)).get(name);
        assertThat(found).as("number of " + name).isNotNull();
        return found == null ? 0 : found;
    }

    private long version(long id) {
        try (Connection connection = database.getConnection();
                var query = Sql.prepare(connection, "SELECT version FROM actor WHERE id = ?", id);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Sql.failed("read", e);
        }
    }

    private List<String> parties(UUID event) {
        return reader.event(event, AS_OF).row().actors().stream()
                .map(Participant::name)
                .toList();
    }

    private List<String> titles(long actor) {
        return actors.events(actor, AS_OF).events().stream()
                .map(EventRow::title)
                .toList();
    }

    private List<String> having(String name) {
        return reader
                .events(TimelineQuery.on(timeline, AS_OF).actors(Set.of(name)).build())
                .events()
                .stream()
                .map(EventRow::title)
                .toList();
    }

    @Test
    void what_a_person_says_of_an_actor_comes_back_with_its_history() {
        event("Talks", "2024-03-05", name("Arvonia"));
        long id = number(name("Arvonia"));
        assertThat(actors.actor(id).row().kind()).isEqualTo(ActorKind.UNKNOWN);
        ActorRole role = new ActorRole("chair", name("Council"), Edtf.parse("2021"), Edtf.parse("2023-05"), "Gazette");
        long version = editor.change(
                id, 0, new ActorDraft(ActorKind.GOVERNMENT, "Q42", "Small", List.of(role)), "ann", "read");
        ActorDetail actor = actors.actor(id);
        assertThat(actor.version()).isEqualTo(version);
        assertThat(actor.row().kind()).isEqualTo(ActorKind.GOVERNMENT);
        assertThat(actor.wikidata()).isEqualTo("Q42");
        assertThat(actor.roles()).containsExactly(role);
        assertThat(actor.history()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("ann");
            assertThat(change.why()).isEqualTo("read");
            assertThat(change.fields()).containsExactly("kind", "note", "roles", "wikidata");
        });
        assertThatThrownBy(() ->
                        editor.change(id, 0, new ActorDraft(ActorKind.PERSON, null, null, List.of()), "bob", null))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> new ActorDraft(ActorKind.PERSON, "42", null, List.of()))
                .isInstanceOf(FieldException.class);
    }

    @Test
    void a_name_given_to_an_actor_is_that_actor_wherever_it_is_written_before_or_after() {
        UUID early = event("Early", "2024-01", name("Arvonia"));
        long id = number(name("Arvonia"));
        editor.addName(id, version(id), name("Republic"), "ann", "its full name");
        UUID late = event("Late", "2024-02", name("Republic"));
        assertThat(parties(early)).containsExactly(name("Arvonia"));
        assertThat(parties(late)).containsExactly(name("Arvonia"));
        assertThat(titles(id)).containsExactly("Early", "Late");
        assertThat(titles(number(name("Republic")))).containsExactly("Early", "Late");
        assertThat(having(name("Arvonia"))).containsExactly("Early", "Late");
        assertThat(having(name("Republic"))).containsExactly("Early", "Late");
        assertThat(reader.actors(timeline, "repub")).containsExactly(name("Arvonia"));
        assertThat(actors.actor(id).names()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo(name("Republic"));
            assertThat(other.by()).isEqualTo("ann");
            assertThat(other.why()).isEqualTo("its full name");
        });
        assertThatThrownBy(() -> editor.addName(id, version(id), name("Republic"), "ann", null))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("there already");
    }

    @Test
    void a_merge_taken_back_leaves_all_as_it_was_also_where_the_event_was_changed_meanwhile() {
        UUID event = event("Both", "2024-03-05", name("Arvonia"), name("Belmark"), name("Arvon"));
        UUID other = event("One", "2024-03-06", name("Arvon"));
        long kept = number(name("Arvonia"));
        long merged = number(name("Arvon"));
        editor.merge(merged, 0, kept, "ann", "one state");
        assertThat(parties(event)).containsExactly(name("Arvonia"), name("Belmark"));
        assertThat(having(name("Arvon"))).containsExactly("Both", "One");
        assertThat(actors.actor(merged).row().name()).isEqualTo(name("Arvonia"));
        // A person who saves an event sees the actor under one name.
        EventRow seen = reader.event(event, AS_OF).row();
        writer.change(event, seen.version(), draft("Both again", "2024-03-05", seen.actors()), "bob", null);
        editor.takeOut(merged, version(merged), "ann", "two states after all");
        assertThat(parties(event)).containsExactly(name("Arvonia"), name("Arvon"), name("Belmark"));
        assertThat(parties(other)).containsExactly(name("Arvon"));
        assertThat(titles(kept)).containsExactly("Both again");
        assertThat(titles(merged)).containsExactly("Both again", "One");
        assertThat(actors.actor(merged).history())
                .extracting(EventDetail.Change::what)
                .containsExactly("taken out", "merged");
    }

    @Test
    void circles_and_second_merges_are_refused_and_a_stale_one_is_told() {
        event("All", "2024", name("A"), name("B"), name("C"));
        long a = number(name("A"));
        long b = number(name("B"));
        long c = number(name("C"));
        editor.merge(a, 0, b, "ann", null);
        assertThatThrownBy(() -> editor.merge(b, version(b), a, "ann", null)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> editor.merge(a, version(a), c, "ann", null)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> editor.merge(b, 0, c, "bob", null)).isInstanceOf(StaleException.class);
        editor.merge(b, version(b), c, "ann", null);
        assertThat(actors.actor(a).row().id()).isEqualTo(c);
        editor.takeOut(b, version(b), "ann", null);
        assertThat(actors.actor(a).row().id()).isEqualTo(b);
        assertThat(actors.actor(c).names()).isEmpty();
    }

    @Test
    void a_history_is_never_changed() {
        event("All", "2024", name("A"));
        long a = number(name("A"));
        editor.change(a, 0, new ActorDraft(ActorKind.BODY, null, null, List.of()), "ann", null);
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection()) {
                        Sql.run(connection, "UPDATE actor_revision SET by_whom = 'eve' WHERE actor_id = ?", a);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("refused");
    }

    /** Any history of links and their taking back shows what the links that stand say, reckoned here from scratch. */
    @Test
    void any_history_of_merges_shows_what_the_links_that_stand_say() {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            names.add(name("Actor" + i));
        }
        Map<UUID, List<String>> written = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            List<String> some =
                    names.stream().filter(n -> random.nextInt(4) == 0).toList();
            written.put(event("Event " + i, "2024-01-%02d".formatted(i + 1), some.toArray(String[]::new)), some);
        }
        names.forEach(n -> event("All", "2024-02", names.toArray(String[]::new)));
        Map<String, String> links = new TreeMap<>();
        for (int step = 0; step < 60; step++) {
            String name = names.get(random.nextInt(names.size()));
            long id = own(name);
            if (links.containsKey(name)) {
                editor.takeOut(id, version(id), "ann", null);
                links.remove(name);
            } else {
                String into = shown(names.get(random.nextInt(names.size())), links);
                if (!into.equals(name)) {
                    editor.merge(id, version(id), own(into), "ann", null);
                    links.put(name, into);
                }
            }
            if (step % 10 == 9) {
                written.forEach((event, some) -> assertThat(parties(event))
                        .containsExactlyElementsOf(some.stream()
                                .map(each -> shown(each, links))
                                .distinct()
                                .toList()));
            }
        }
        for (String name : names) {
            Set<String> group = new TreeSet<>();
            names.stream()
                    .filter(n -> shown(n, links).equals(shown(name, links)))
                    .forEach(group::add);
            long own = written.values().stream()
                    .filter(some -> some.stream().anyMatch(group::contains))
                    .count();
            assertThat(titles(own(name))).hasSize((int) own + names.size());
        }
        links.keySet().forEach(name -> editor.takeOut(own(name), version(own(name)), "ann", null));
        written.forEach((event, some) -> assertThat(parties(event)).containsExactlyElementsOf(some));
    }

    private static String shown(String name, Map<String, String> links) {
        String last = name;
        for (String next = last; next != null; next = links.get(last)) {
            last = next;
        }
        return last;
    }

    private long own(String name) {
        try (Connection connection = database.getConnection();
                var query = Sql.prepare(connection, "SELECT id FROM actor WHERE name = ?", name);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Sql.failed("read", e);
        }
    }

    @Test
    void of_many_who_merge_actors_at_once_nobody_makes_a_circle_and_each_is_told() throws Exception {
        event("All", "2024", name("A"), name("B"), name("C"));
        List<Long> ids = List.of(number(name("A")), number(name("B")), number(name("C")));
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                long from = ids.get(i % 3);
                long into = ids.get((i + 1) % 3);
                work.add(() -> merged(from, into));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : people.invokeAll(work, 30, TimeUnit.SECONDS)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).containsOnly("merged", "refused", "stale");
            assertThat(ids.stream().map(id -> actors.actor(id).row().id()).distinct())
                    .hasSize(
                            3 - (int) outcomes.stream().filter("merged"::equals).count());
        } finally {
            people.shutdownNow();
        }
    }

    private String merged(long from, long into) {
        try {
            editor.merge(from, version(from), into, "ann", null);
            return "merged";
        } catch (StaleException e) {
            return "stale";
        } catch (FieldException e) {
            return "refused";
        }
    }

    @Test
    void the_pages_of_an_actor_over_all_timelines_hold_every_event_once_in_order() {
        String second = writer.createTimeline(null, "Second " + own, "", "ann");
        for (int i = 0; i < 15; i++) {
            eventOn(i % 3 == 0 ? second : timeline, "Event " + i, "2024-01-%02d".formatted(20 - i), name("Arvonia"));
        }
        writer.create(
                timeline,
                draft(
                        "Twice",
                        "2024-01-04",
                        List.of(
                                new Participant(name("Arvonia"), Participant.Role.ACTOR),
                                new Participant(name("Arvonia"), Participant.Role.HOST),
                                new Participant(name("Republic"), Participant.Role.SPEAKER))),
                "ann");
        UUID removed = event("Removed", "2024-01-05", name("Arvonia"));
        writer.remove(removed, 0, "ann", null);
        editor.merge(number(name("Republic")), 0, number(name("Arvonia")), "ann", null);
        long id = number(name("Arvonia"));
        List<EventRow> all = read(new ActorEventsQuery(id, null, null, null, 4, AS_OF));
        assertThat(all).hasSize(16).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo(Comparator.comparing(EventRow::edtf));
        assertThat(read(new ActorEventsQuery(id, second, null, null, 4, AS_OF)))
                .hasSize(5)
                .allMatch(event -> event.timeline().equals(second));
        assertThat(read(new ActorEventsQuery(
                        id, null, CalendarTime.atStartOf(LocalDate.of(2024, 1, 18)), null, 4, AS_OF)))
                .extracting(EventRow::edtf)
                .containsExactly("2024-01-18", "2024-01-19", "2024-01-20");
        assertThat(actors.actor(id).timelines())
                .extracting(ActorDetail.OnTimeline::events)
                .containsExactly(11L, 5L);
    }

    private List<EventRow> read(ActorEventsQuery query) {
        List<EventRow> all = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            EventPage page = actors.events(query.after(next));
            assertThat(page.events()).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(page.events());
            next = page.cursor();
        } while (next != null);
        return all;
    }

    @Test
    void actors_are_listed_by_name_and_found_by_the_beginnings_of_their_words() {
        event("All", "2024", name("Zed"), name("Ministry of Ferries"), name("Ann"));
        long ministry = number(name("Ministry of Ferries"));
        editor.addName(ministry, 0, name("Fähramt"), "ann", null);
        assertThat(actors.list(own.substring(0, 20), null, 2))
                .extracting(ActorRow::name)
                .containsExactly(name("Ann"), name("Ministry of Ferries"));
        assertThat(actors.list(own, name("Ministry of Ferries"), 2))
                .extracting(ActorRow::name)
                .containsExactly(name("Zed"));
        assertThat(actors.list("fähr " + own, null, 5)).extracting(ActorRow::id).containsExactly(ministry);
        assertThat(actors.list("ferr' & <-> :* " + own, null, 5)).hasSize(1);
        assertThat(actors.list("'&!", null, 5)).isEmpty();
        assertThat(reader.actors(timeline, "")).hasSize(3);
    }
}
