package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list by time is read in parts, led by what is rare, and is what the plain condition finds. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class ListByTimeIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final List<String> DATES = List.of(
            "2024-03-05",
            "2024-03-05T10:30",
            "2024-03-04/2024-03-06",
            "2024-03",
            "2024",
            "202X",
            "19XX",
            "2024-03-05/..",
            "../2024-03-05",
            "2023-12-31",
            "2024-01-01",
            "[2024-01-06..2024-01-10]",
            "2000/2040",
            "-5000",
            "-5000/..",
            "../9999",
            "2100",
            "2024-04-01",
            "2024-02-29");

    private static final List<String> PLACES = List.of("Lund", "Arvon");
    private static final List<String> TAGS = List.of("river", "salt");

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    AgroalDataSource database;

    @Test
    void a_list_of_any_window_and_filter_is_what_the_plain_condition_finds() throws SQLException {
        String timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
        UUID any = new UUID(0, 0);
        Random random = new Random(7);
        for (String date : DATES) {
            for (String word : List.of("ferry", "bridge")) {
                any = writer.create(timeline, event(random, word + " of " + date, Samples.on(date)), "ann");
            }
        }
        for (int i = 0; i < 8; i++) {
            writer.create(timeline, event(random, "ferry undated", When.unknown("nobody knows")), "ann");
        }
        writer.remove(any, 0, "ann", null);
        for (int i = 0; i < 120; i++) {
            @Nullable CalendarTime from = random.nextInt(4) == 0 ? null : moment(random);
            @Nullable
            CalendarTime to = random.nextInt(4) == 0
                    ? null
                    : new CalendarTime((from == null ? moment(random) : from).seconds() + 1L + length(random));
            TimelineQuery query = filtered(random, TimelineQuery.on(timeline, AS_OF))
                    .window(from, to)
                    .fit(random.nextInt(4) == 0 ? TimelineQuery.Fit.CERTAINLY : TimelineQuery.Fit.POSSIBLY)
                    .order(random.nextBoolean() ? TimelineQuery.Order.TIME : TimelineQuery.Order.NEWEST)
                    .text(random.nextInt(4) == 0 ? "ferry" : null)
                    .limit(1 + random.nextInt(7))
                    .build();
            assertThat(listed(query)).as(query.toString()).isEqualTo(plain(Ids.timelineOf(any), query));
        }
    }

    private static EventDraft event(Random random, String title, When when) {
        List<Participant> actors = new ArrayList<>();
        for (String name : List.of("Arvonia", "Belmark", "Corland")) {
            for (Participant.Role role : List.of(Participant.Role.ACTOR, Participant.Role.RECIPIENT)) {
                if (random.nextInt(3) == 0) {
                    actors.add(new Participant(name, role));
                }
            }
        }
        return new EventDraft(
                title,
                when,
                random.nextInt(4) == 0 ? null : one(random, List.of(EventType.values())),
                null,
                List.of(),
                actors,
                random.nextBoolean() ? null : one(random, PLACES),
                one(random, List.of(Modality.values())),
                null,
                null,
                null,
                1,
                TAGS.stream().filter(tag -> random.nextInt(4) == 0).toList());
    }

    private static TimelineQuery.Builder filtered(Random random, TimelineQuery.Builder query) {
        return switch (random.nextInt(8)) {
            case 0 -> query.actors(Set.of("Arvonia"));
            case 1 -> query.actors(Set.of("Arvonia", "Corland")).types(Set.of(EventType.SAY, EventType.AID));
            case 2 -> query.tags(Set.copyOf(TAGS));
            case 3 -> query.places(Set.of(one(random, PLACES)));
            case 4 -> query.types(Set.of(one(random, List.of(EventType.values())), EventType.CONSULT));
            case 5 -> query.statuses(Set.of(one(random, List.of(Status.values()))));
            case 6 -> query.statuses(Set.of(Status.OVERDUE, Status.DENIED));
            default -> query;
        };
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static CalendarTime moment(Random random) {
        long day = LocalDate.of(2024, 3, 5).toEpochDay();
        long away = random.nextInt(3) == 0 ? random.nextInt(40_000) - 30_000 : random.nextInt(200) - 100;
        return new CalendarTime((day + away) * 86_400 + (random.nextBoolean() ? 0 : random.nextInt(86_400)));
    }

    private static long length(Random random) {
        return (long) Math.pow(10, 9 * random.nextDouble());
    }

    private List<UUID> listed(TimelineQuery query) {
        List<UUID> all = new ArrayList<>();
        EventPage page = reader.events(query);
        page.events().forEach(event -> all.add(event.id()));
        while (page.next().isPresent()) {
            page = reader.events(query.after(page.next()));
            page.events().forEach(event -> all.add(event.id()));
        }
        return all;
    }

    private List<UUID> plain(long timelineId, TimelineQuery query) throws SQLException {
        EventFilter filter = EventFilter.of(timelineId, query);
        String way = query.order() == TimelineQuery.Order.NEWEST ? " DESC" : "";
        String order = " ORDER BY e.position = " + ListPart.UNDATED + ", e.position" + way + ", e.id" + way;
        List<UUID> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepare(
                        connection,
                        "SELECT e.id FROM event e WHERE " + filter.sql() + order,
                        filter.parameters(List.of(), List.of()));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getObject(1, UUID.class));
            }
        }
        return all;
    }
}
