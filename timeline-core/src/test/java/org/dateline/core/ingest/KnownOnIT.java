package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.ingest.Reports.BELMARK;
import static org.dateline.core.ingest.Reports.BOTH;
import static org.dateline.core.ingest.Reports.FIRST;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.ingest.Reports.Report;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventDraft;
import org.dateline.core.store.EventPage;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.LaneView;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.Samples;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class KnownOnIT {
    private static final List<Participant> MINISTER =
            List.of(new Participant("Erik Holm", Role.ACTOR, "Arvonia"), BELMARK);

    @Inject
    DocumentIngest ingest;

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

    private static Report report(int day, String source, String text, Modality modality, @Nullable String speaker) {
        return new Report(day, source, text, "2024-03-06", modality, BOTH, speaker);
    }

    private void take(Report report) {
        report.into(ingest, timeline);
    }

    private static final List<Report> REPORTS = List.of(
            new Report(
                    1,
                    "Mora Herald",
                    "The river treaty is to be signed this week.",
                    "2024-03-04/2024-03-10",
                    Modality.PLANNED,
                    BOTH,
                    null),
            new Report(
                    3,
                    "Weir Post",
                    "The river treaty will be signed on Wednesday.",
                    "2024-03-06",
                    Modality.PLANNED,
                    BOTH,
                    null),
            new Report(
                    6,
                    "Ferry News",
                    "Holm told us that he had signed the river treaty with Belmark.",
                    "2024-03-06",
                    Modality.CLAIMED,
                    MINISTER,
                    "Erik Holm"),
            report(6, "Canal Sun", "Arvonia said the river treaty was signed.", Modality.CLAIMED, "Arvonia"),
            report(7, "Dam Daily", "Belmark too says that it put its name to it.", Modality.CLAIMED, "Belmark"),
            report(8, "Harbour Times", "Belmark denied that the river treaty had been signed.", Modality.DENIED, null),
            report(
                    9,
                    "Lund Gazette",
                    "LUND (Reuters) - Arvonia and Belmark signed the river treaty in the old mill.",
                    Modality.HAPPENED,
                    null),
            report(
                    11,
                    "Lock Post",
                    "LOCK (Reuters) - The river treaty has been signed, officials of both sides said.",
                    Modality.HAPPENED,
                    null),
            new Report(
                    12,
                    "Mill Star",
                    "A year before, the two had signed a river treaty too.",
                    "2023-03-06",
                    Modality.HAPPENED,
                    BOTH,
                    null));

    @Test
    void as_known_on_any_day_it_is_what_the_documents_published_by_then_make_in_whatever_order_all_came() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day <= 13; day++) {
            a_new_timeline();
            for (Report report : REPORTS) {
                if (report.day() != null && report.day() <= day) {
                    take(report);
                }
            }
            days.add(shown(TimelineQuery.on(timeline, FIRST.plusDays(day))));
        }
        Random random = new Random(11);
        for (int i = 0; i < 6; i++) {
            List<Report> shuffled = new ArrayList<>(REPORTS);
            Collections.shuffle(shuffled, random);
            a_new_timeline();
            shuffled.forEach(this::take);
            for (int day = 0; day <= 13; day++) {
                LocalDate known = FIRST.plusDays(day);
                assertThat(shown(TimelineQuery.on(timeline, known).knownOn(known)))
                        .as("known on %s", known)
                        .isEqualTo(days.get(day));
            }
        }
        assertThat(Set.copyOf(days)).hasSize(8);
    }

    private String shown(TimelineQuery.Builder query) {
        StringBuilder shown = new StringBuilder();
        for (EventRow row : reader.events(query.build()).events()) {
            shown.append(row.title()).append('|').append(row.edtf()).append('|').append(row.status());
            shown.append('|').append(row.sources()).append('|').append(row.significance());
            shown.append('|').append(row.confidence());
            row.actors().forEach(actor -> shown.append('|').append(actor.name()).append(actor.role()));
            shown.append('\n');
        }
        return shown.toString();
    }

    private EventDetail only(int day) {
        LocalDate known = FIRST.plusDays(day);
        List<EventRow> rows = reader.events(
                        TimelineQuery.on(timeline, known).knownOn(known).build())
                .events();
        assertThat(rows).hasSize(1);
        EventDetail detail = reader.event(rows.get(0).id(), known, known);
        assertThat(detail.row()).isEqualTo(rows.get(0));
        return detail;
    }

    @Test
    void the_status_of_each_day_is_the_one_it_had_then() {
        REPORTS.subList(0, 8).forEach(this::take);
        assertThat(only(1).row().status()).isEqualTo(Status.PLANNED);
        assertThat(only(5).row().status()).isEqualTo(Status.PLANNED);
        assertThat(only(6).row().status()).isEqualTo(Status.CLAIMED);
        assertThat(only(7).row().status()).isEqualTo(Status.CORROBORATED);
        assertThat(only(8).row().status()).isEqualTo(Status.DISPUTED);
        assertThat(only(13).row().sources()).isEqualTo(7);
        EventDetail present = reader.event(only(13).row().id(), FIRST.plusDays(40));
        assertThat(present.evidence()).hasSize(8);
    }

    @Test
    void a_day_shows_the_evidence_of_that_day_and_nobody_knew_before_the_first() {
        REPORTS.subList(0, 8).forEach(this::take);
        assertThat(only(3).evidence()).extracting(Evidence::source).containsExactly("Mora Herald", "Weir Post");
        assertThat(only(3).when().edtf()).hasToString("2024-03-06");
        assertThat(only(1).when().edtf()).hasToString("2024-03-04/2024-03-10");
        UUID id = only(3).row().id();
        assertThatThrownBy(() -> reader.event(id, FIRST, FIRST)).isInstanceOf(NotFoundException.class);
        assertThat(shown(TimelineQuery.on(timeline, FIRST).knownOn(FIRST))).isEmpty();
    }

    @Test
    void what_repeats_a_text_is_decided_among_what_was_out() {
        REPORTS.subList(6, 8).forEach(this::take);
        assertThat(only(9).evidence()).extracting(Evidence::repeatsWhy).containsExactly("");
        assertThat(only(11).evidence()).extracting(Evidence::repeatsWhy).containsExactly("", "both from Reuters");
    }

    @Test
    void filters_and_lanes_look_at_the_day_too() {
        REPORTS.subList(0, 8).forEach(this::take);
        LocalDate day = FIRST.plusDays(6);
        TimelineQuery.Builder holm = TimelineQuery.on(timeline, day).actors(Set.of("Erik Holm"));
        assertThat(shown(holm.knownOn(day))).isNotEmpty();
        assertThat(shown(holm.knownOn(day.minusDays(1)))).isEmpty();
        TimelineQuery.Builder daily = TimelineQuery.on(timeline, day).sources(Set.of("Dam Daily"));
        assertThat(shown(daily.knownOn(day))).isEmpty();
        assertThat(shown(daily.knownOn(day.plusDays(1)))).isNotEmpty();
        TimelineQuery.Builder words = TimelineQuery.on(timeline, day).text("denied");
        assertThat(shown(words.knownOn(day))).isEmpty();
        assertThat(shown(words.knownOn(day.plusDays(2)))).isNotEmpty();
        TimelineQuery.Builder planned = TimelineQuery.on(timeline, day).statuses(Set.of(Status.PLANNED));
        assertThat(shown(planned.knownOn(day))).isEmpty();
        assertThat(shown(planned.knownOn(FIRST.plusDays(1)))).isNotEmpty();
        assertThat(lanes(FIRST)).isEmpty();
        assertThat(lanes(FIRST.plusDays(1))).extracting(LaneView.Label::lane).containsExactly(0);
    }

    private List<LaneView.Label> lanes(LocalDate day) {
        TimelineQuery query = TimelineQuery.on(timeline, day)
                .window(CalendarTime.atStartOf(FIRST), CalendarTime.atStartOf(FIRST.plusMonths(1)))
                .knownOn(day)
                .build();
        return reader.lanes(new LaneQuery(query, LaneQuery.Lanes.ACTOR, 31, 10)).labels();
    }

    @Test
    void a_persons_correction_applies_to_the_past_and_a_later_report_does_not() {
        take(REPORTS.get(0));
        take(REPORTS.get(1));
        EventDetail now = reader.event(only(3).row().id(), FIRST);
        writer.change(now.row().id(), now.row().version(), titled(now, "The treaty"), "ann", "shorter");
        take(REPORTS.get(6));
        assertThat(only(1).row().title()).isEqualTo("The treaty");
        assertThat(only(1).row().edtf()).isEqualTo("2024-03-04/2024-03-10");
        assertThat(only(3).row().edtf()).isEqualTo("2024-03-06");
        assertThat(only(3).row().status()).isEqualTo(Status.PLANNED);
        assertThat(only(9).row().status()).isEqualTo(Status.HAPPENED);
    }

    private static EventDraft titled(EventDetail now, String title) {
        return new EventDraft(
                title,
                now.when(),
                now.row().type(),
                now.row().mode(),
                now.contexts(),
                now.row().actors(),
                null,
                null,
                null,
                null,
                null,
                now.row().significance());
    }

    @Test
    void what_is_taken_off_is_off_the_past_too_until_it_is_brought_back() {
        take(REPORTS.get(0));
        take(REPORTS.get(2));
        EventRow row = only(2).row();
        writer.remove(row.id(), row.version(), "ann", "not ours");
        assertThat(shown(TimelineQuery.on(timeline, FIRST).knownOn(FIRST.plusDays(2))))
                .isEmpty();
        writer.restore(row.id(), "ann");
        assertThat(only(2).row().title()).isEqualTo("Arvonia and Belmark are to sign the river treaty");
    }

    @Test
    void a_document_without_a_date_and_an_entered_event_count_from_the_day_of_their_record() {
        take(new Report(
                null, "Lund Gazette", "The river treaty was signed.", "2024-03-06", Modality.HAPPENED, BOTH, null));
        writer.create(timeline, Samples.draft("Talks", "2022-01-01", Modality.HAPPENED), "ann");
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        assertThat(shown(TimelineQuery.on(timeline, yesterday).knownOn(yesterday)))
                .isEmpty();
        LocalDate tomorrow = yesterday.plusDays(2);
        assertThat(shown(TimelineQuery.on(timeline, tomorrow).knownOn(tomorrow)).lines())
                .hasSize(2);
    }

    @Test
    void what_was_stored_without_a_past_gets_one_when_it_is_asked_for() throws SQLException {
        REPORTS.forEach(this::take);
        LocalDate day = FIRST.plusDays(7);
        String before = shown(TimelineQuery.on(timeline, day).knownOn(day));
        String all = "(SELECT id FROM timeline WHERE name = ?)";
        run("DELETE FROM event_known WHERE timeline_id = " + all);
        run("UPDATE event SET known_from = NULL, known_since = NULL WHERE timeline_id = " + all);
        assertThat(shown(TimelineQuery.on(timeline, day).knownOn(day))).isEqualTo(before);
        assertThat(only(3).row().status()).isEqualTo(Status.PLANNED);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, timeline);
            statement.executeUpdate();
        }
    }

    @Test
    void pages_as_known_on_a_day_hold_every_event_once() {
        for (int i = 0; i < 12; i++) {
            String year = String.valueOf(2000 + i);
            take(new Report(
                    1, "Gazette", "Plan " + i, year + "-03-04/" + year + "-03-10", Modality.PLANNED, BOTH, null));
            take(new Report(4, "Herald", "Deed " + i, year + "-03-06", Modality.HAPPENED, BOTH, null));
        }
        LocalDate day = FIRST.plusDays(2);
        TimelineQuery query =
                TimelineQuery.on(timeline, day).knownOn(day).limit(5).build();
        List<String> dates = new ArrayList<>();
        EventPage page = reader.events(query);
        while (true) {
            page.events().forEach(row -> dates.add(String.valueOf(row.edtf())));
            if (page.next().isEmpty()) {
                break;
            }
            page = reader.events(query.after(page.next()));
        }
        assertThat(dates).hasSize(12).doesNotHaveDuplicates().isSorted();
        assertThat(dates.get(0)).isEqualTo("2000-03-04/2000-03-10");
    }
}
