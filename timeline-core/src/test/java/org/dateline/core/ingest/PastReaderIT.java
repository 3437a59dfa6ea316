package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.ingest.Reports.BOTH;
import static org.dateline.core.ingest.Reports.FIRST;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.ingest.Reports.Report;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.Commitment;
import org.dateline.core.store.Commitment.Outcome;
import org.dateline.core.store.CommitmentQuery;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.KnownChange;
import org.dateline.core.store.KnownChange.What;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.PastReader;
import org.dateline.core.store.Samples;
import org.dateline.core.store.StoodEvent;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PastReaderIT {
    private static final List<Participant> TO_BELMARK =
            List.of(new Participant("Arvonia", Role.ACTOR), new Participant("Belmark", Role.RECIPIENT));

    @Inject
    DocumentIngest ingest;

    @Inject
    TimelineReader reader;

    @Inject
    PastReader past;

    @Inject
    TimelineWriter writer;

    @Inject
    AgroalDataSource database;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    private void take(Report report) {
        report.into(ingest, timeline);
    }

    private static Report plan(int day, String source, String edtf, String text) {
        return new Report(day, source, text, edtf, Modality.PLANNED, BOTH, null);
    }

    private static Report deed(int day, String source, String edtf, String text) {
        return new Report(day, source, text, edtf, Modality.HAPPENED, BOTH, null);
    }

    private List<String> changes(int from, int to, int limit) {
        List<String> told = new ArrayList<>();
        KnownChange.Place after = null;
        do {
            KnownChange.Page page = past.changes(timeline, FIRST.plusDays(from), FIRST.plusDays(to), after, limit);
            page.changes().forEach(change -> told.add(change.day().getDayOfMonth() + " " + change.what()));
            after = page.next() == null
                    ? null
                    : KnownChange.Place.parse(page.next().toString());
        } while (after != null);
        return told;
    }

    @Test
    void what_changed_between_two_days_is_told_by_day() {
        take(plan(1, "Mora Herald", "2024-03-04/2024-03-10", "The treaty is to be signed this week."));
        take(plan(3, "Weir Post", "2024-03-06", "The treaty will be signed on Wednesday."));
        take(deed(9, "Lund Gazette", "2024-03-06", "They signed the treaty in the old mill."));
        take(deed(5, "Lock Post", "2020-01-03", "Four years ago a treaty was signed."));
        take(plan(2, "Dam Daily", "2024-03-15", "Another treaty is to be signed on Friday week."));

        assertThat(changes(0, 1, 10)).containsExactly("2 [KNOWN]");
        assertThat(changes(1, 3, 10)).containsExactly("3 [KNOWN]", "4 [DATE]");
        assertThat(changes(3, 8, 10)).containsExactly("6 [KNOWN]", "7 [STATUS]");
        assertThat(changes(8, 9, 10)).containsExactly("10 [STATUS, TITLE]");
        assertThat(changes(3, 20, 10)).containsExactly("6 [KNOWN]", "10 [STATUS, TITLE]", "16 [STATUS]");
        assertThat(changes(3, 20, 1)).isEqualTo(changes(3, 20, 10));
        assertThat(changes(20, 30, 10)).isEmpty();
        KnownChange overdue = past.changes(timeline, FIRST.plusDays(10), FIRST.plusDays(20), null, 10)
                .changes()
                .get(0);
        assertThat(overdue.what()).containsExactly(What.STATUS);
        assertThat(overdue.after().status()).isEqualTo(Status.OVERDUE);
        assertThatThrownBy(() -> past.changes(timeline, FIRST, FIRST, null, 10))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("after");
    }

    @Test
    void an_event_stood_at_each_moment_as_its_last_revision_before_it_had_it() throws SQLException {
        UUID id = writer.create(timeline, Samples.draft("First talks", "2024-03-05", Modality.PLANNED), "ann");
        Instant created = lastRevision();
        writer.change(id, 0, Samples.draft("First round", "2024-03", Modality.CLAIMED), "bob", null);
        Instant changed = lastRevision();
        writer.remove(id, 1, "ann", null);
        Instant removed = lastRevision();
        writer.restore(id, "ann");

        StoodEvent first = past.stood(id, created);
        assertThat(first.title()).isEqualTo("First talks");
        assertThat(first.when().edtf()).hasToString("2024-03-05");
        assertThat(first.modalities()).containsExactly(Modality.PLANNED);
        assertThat(first.status()).isEqualTo(Status.OVERDUE);
        assertThat(first.by()).isEqualTo("ann");
        assertThat(first.actors()).extracting(Participant::name).containsExactly("Arvonia", "Belmark");
        assertThat(past.stood(id, changed).title()).isEqualTo("First round");
        assertThat(past.stood(id, changed).by()).isEqualTo("bob");
        assertThatThrownBy(() -> past.stood(id, created.minusMillis(1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> past.stood(id, removed)).isInstanceOf(NotFoundException.class);
        assertThat(past.stood(id, lastRevision()).title()).isEqualTo("First round");
    }

    @Test
    void a_timeline_as_it_stood_is_paged_and_without_what_came_later() throws SQLException {
        for (int i = 0; i < 5; i++) {
            writer.create(timeline, Samples.draft("Talks " + i, "202" + i, Modality.HAPPENED), "ann");
        }
        Instant moment = lastRevision();
        take(deed(1, "Lund Gazette", "2019-03-06", "They signed the treaty."));
        assertThat(stood(moment, 2)).containsExactly("Talks 0", "Talks 1", "Talks 2", "Talks 3", "Talks 4");
        assertThat(stood(lastRevision(), 10)).hasSize(6).startsWith("Arvonia and Belmark sign the river treaty");
    }

    @Test
    void a_report_that_joined_shows_in_the_record_from_then_on() throws SQLException {
        take(plan(1, "Mora Herald", "2024-03-06", "The treaty is to be signed on Wednesday."));
        Instant planned = lastRevision();
        take(deed(9, "Lund Gazette", "2024-03-06", "They signed the treaty in the old mill."));
        UUID id = reader.events(TimelineQuery.all(timeline, 5, FIRST))
                .events()
                .get(0)
                .id();
        assertThat(past.stood(id, planned).modalities()).containsExactly(Modality.PLANNED);
        StoodEvent now = past.stood(id, lastRevision());
        assertThat(now.modalities()).containsExactlyInAnyOrder(Modality.PLANNED, Modality.HAPPENED);
        assertThat(now.title()).isEqualTo("Arvonia and Belmark sign the river treaty");
        assertThat(now.status()).isEqualTo(Status.HAPPENED);
    }

    private List<String> stood(Instant moment, int limit) {
        List<String> titles = new ArrayList<>();
        StoodEvent.Page page = past.stood(timeline, moment, null, limit);
        while (true) {
            page.events().forEach(event -> titles.add(event.title()));
            if (page.next() == null) {
                return titles;
            }
            page = past.stood(timeline, moment, page.next(), limit);
        }
    }

    private Instant lastRevision() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT max(at) FROM revision")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    private List<Commitment> commitments(int day, @Nullable Integer known, Set<Outcome> outcomes, int limit) {
        List<Commitment> found = new ArrayList<>();
        Commitment.Place after = null;
        do {
            LocalDate knownOn = known == null ? null : FIRST.plusDays(known);
            Commitment.Page page = past.commitments(
                    new CommitmentQuery(timeline, FIRST.plusDays(day), knownOn, null, outcomes, after, limit));
            found.addAll(page.commitments());
            after = page.next() == null
                    ? null
                    : Commitment.Place.parse(page.next().toString());
        } while (after != null);
        return found;
    }

    private static List<String> outcomes(List<Commitment> commitments) {
        return commitments.stream()
                .map(one -> one.due() + " " + one.outcome().label())
                .toList();
    }

    private void promises() {
        take(plan(1, "Mora Herald", "2024-03-05", "The lock treaty is to be signed on Tuesday."));
        take(plan(1, "Mora Herald", "2024-06-20", "The dam treaty is to be signed in June."));
        take(plan(2, "Weir Post", "2024-04-10", "The weir treaty will be signed in April."));
        take(deed(41, "Lund Gazette", "2024-04-10", "They signed the weir treaty."));
        take(new Report(3, "Dam Daily", "They will open it.", "2023", Modality.PLANNED, TO_BELMARK, null)
                .of(EventType.SUPPORT, "033", "Arvonia is to back Belmark"));
        take(new Report(4, "Dam Daily", "Free them by May!", "2024-05-01", Modality.DEMANDED, TO_BELMARK, "Erik Holm")
                .of(EventType.REQUEST, "1053", "Arvonia demands that Belmark free sailors"));
        take(new Report(4, "Canal Sun", "They met.", "2024-03-02", Modality.HAPPENED, TO_BELMARK, null)
                .of(EventType.CONSULT, "040", "Arvonia meets Belmark"));
    }

    @Test
    void commitments_come_overdue_first_then_open_then_settled_each_by_day() {
        promises();
        List<String> all = outcomes(commitments(60, null, Set.of(), 50));
        assertThat(all)
                .containsExactly(
                        "2023 overdue", "2024-03-05 overdue", "2024-05-01 open", "2024-06-20 open", "2024-04-10 kept");
        assertThat(outcomes(commitments(60, null, Set.of(), 1))).isEqualTo(all);
        assertThat(outcomes(commitments(60, null, Set.of(), 2))).isEqualTo(all);
        assertThat(outcomes(commitments(90, null, Set.of(Outcome.OVERDUE), 2)))
                .containsExactly("2023 overdue", "2024-03-05 overdue", "2024-05-01 overdue");
        assertThat(outcomes(commitments(60, null, Set.of(Outcome.KEPT), 2))).containsExactly("2024-04-10 kept");
        assertThat(outcomes(commitments(60, null, Set.of(Outcome.DENIED), 2))).isEmpty();
        assertThat(outcomes(commitments(30, 30, Set.of(), 2)))
                .containsExactly(
                        "2023 overdue", "2024-03-05 overdue", "2024-04-10 open", "2024-05-01 open", "2024-06-20 open");
    }

    @Test
    void a_commitment_says_who_made_it_to_whom_when_and_what_became_of_it() {
        promises();
        Commitment kept = commitments(60, null, Set.of(Outcome.KEPT), 5).get(0);
        assertThat(kept.made()).isEqualTo(Modality.PLANNED);
        assertThat(kept.said()).isNotNull().satisfies(said -> {
            assertThat(said.day()).isEqualTo(FIRST.plusDays(2));
            assertThat(said.source()).isEqualTo("Weir Post");
            assertThat(said.quote()).isEqualTo("The weir treaty will be signed in April.");
        });
        assertThat(kept.became()).isNotNull().satisfies(became -> assertThat(became.day())
                .isEqualTo(FIRST.plusDays(41)));
        Commitment demand = commitments(60, null, Set.of(Outcome.OPEN), 5).get(0);
        assertThat(demand.made()).isEqualTo(Modality.DEMANDED);
        assertThat(demand.by()).containsExactly("Arvonia");
        assertThat(demand.to()).containsExactly("Belmark");
        assertThat(demand.became()).isNull();
        CommitmentQuery nobody = new CommitmentQuery(timeline, FIRST, null, "Nobody", Set.of(), null, 5);
        assertThat(past.commitments(nobody).commitments()).isEmpty();
        CommitmentQuery arvonia = new CommitmentQuery(timeline, FIRST, null, "Arvonia", Set.of(), null, 50);
        assertThat(past.commitments(arvonia).commitments()).hasSize(5);
    }

    @Test
    void a_persons_word_that_it_came_to_pass_keeps_a_commitment() {
        take(plan(1, "Mora Herald", "2024-03-05", "The lock treaty is to be signed on Tuesday."));
        UUID id = reader.events(TimelineQuery.all(timeline, 5, FIRST))
                .events()
                .get(0)
                .id();
        long version = reader.event(id, FIRST).row().version();
        writer.change(id, version, Samples.draft("Signed", "2024-03-05", Modality.HAPPENED), "ann", null);
        assertThat(outcomes(commitments(60, null, Set.of(), 5))).containsExactly("2024-03-05 kept");
    }
}
