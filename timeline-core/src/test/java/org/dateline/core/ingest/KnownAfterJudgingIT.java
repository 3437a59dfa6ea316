package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.ingest.Reports.BOTH;
import static org.dateline.core.ingest.Reports.FIRST;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.ingest.Reports.Report;
import org.dateline.core.model.ActorKind;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.model.Published;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.ActorDraft;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.ActorWriter;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Evidence;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.core.time.CalendarTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people make of events holds for the days before, too. */
@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class KnownAfterJudgingIT {
    @Inject
    DocumentIngest ingest;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    @Inject
    ActorReader actors;

    @Inject
    ActorWriter editor;

    private String timeline = "";

    @BeforeEach
    void a_new_timeline() {
        timeline = writer.createTimeline(null, "Test " + UUID.randomUUID(), "", "ann");
    }

    private static Report plan(List<Participant> actors) {
        return new Report(
                1, "Mora Herald", "The river treaty is to be signed.", "2024-03-06", Modality.PLANNED, actors, null);
    }

    private static Report deed(List<Participant> actors) {
        return new Report(
                9, "Lund Gazette", "They signed it in the old mill.", "2024-03-06", Modality.HAPPENED, actors, null);
    }

    private static Report protest() {
        return new Report(4, "Weir Post", "Crowds marched against it.", "2019-02-01", Modality.HAPPENED, BOTH, null)
                .of(EventType.PROTEST, "141", "Crowds march against the river treaty");
    }

    private List<EventRow> known(int day) {
        LocalDate known = FIRST.plusDays(day);
        return reader.events(TimelineQuery.on(timeline, known).knownOn(known).build())
                .events();
    }

    /** What a reader sees on each day but the versions. */
    private List<String> days() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day <= 12; day++) {
            for (EventRow row : known(day)) {
                days.add(day + "|" + row.id() + row.title() + "|" + row.edtf() + row.status() + row.actors()
                        + row.significance() + "|" + row.sources() + "|" + row.confidence() + row.review());
            }
        }
        return days;
    }

    private EventDetail now(UUID event) {
        return reader.event(event, FIRST);
    }

    private long version(UUID event) {
        return now(event).row().version();
    }

    private UUID of(String title) {
        return known(12).stream()
                .filter(row -> row.title().contains(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void takeBack(UUID event, long otherVersion) {
        writer.takeBack(event, version(event), reader.links(event).get(0).id(), otherVersion, "ann", null);
    }

    @Test
    void merged_events_were_one_on_every_day_and_taken_back_they_were_two() {
        plan(BOTH).into(ingest, timeline);
        protest().into(ingest, timeline);
        deed(BOTH).into(ingest, timeline);
        List<String> before = days();
        UUID treaty = of("sign");
        UUID march = of("Crowds");
        writer.merge(treaty, version(treaty), march, version(march), "ann", "one act");
        assertThat(known(1)).extracting(EventRow::status).containsExactly(Status.PLANNED);
        assertThat(known(4)).extracting(EventRow::sources).containsExactly(2);
        assertThat(known(4).get(0).title())
                .as("its own telling, not the merged one's")
                .contains("are to sign");
        takeBack(treaty, 0);
        assertThat(days()).isEqualTo(before);
        writer.merge(march, version(march), treaty, version(treaty), "ann", "one act");
        assertThat(known(1))
                .as("what was out then")
                .extracting(EventRow::title)
                .element(0)
                .asString()
                .contains("sign");
        takeBack(march, 0);
        assertThat(days()).isEqualTo(before);
    }

    @Test
    void a_part_that_is_split_off_became_known_with_its_own_evidence() {
        plan(BOTH).into(ingest, timeline);
        deed(BOTH).into(ingest, timeline);
        List<String> before = days();
        UUID treaty = of("sign");
        int last = now(treaty).evidence().stream()
                .filter(each -> "Lund Gazette".equals(each.source()))
                .map(Evidence::number)
                .findFirst()
                .orElseThrow();
        UUID part = writer.split(treaty, version(treaty), Set.of(last), "ann", "another one");
        assertThat(known(8)).extracting(EventRow::id).containsExactly(treaty);
        assertThat(known(9)).extracting(EventRow::id).containsExactlyInAnyOrder(treaty, part);
        assertThat(known(9)).extracting(EventRow::status).containsExactlyInAnyOrder(Status.OVERDUE, Status.HAPPENED);
        takeBack(treaty, version(part));
        assertThat(days()).hasSameSizeAs(before);
        assertThat(known(9)).extracting(EventRow::status).containsExactly(Status.HAPPENED);
        assertThat(known(8)).extracting(EventRow::status).containsExactly(Status.OVERDUE);
    }

    @Test
    void a_document_that_is_dated_otherwise_was_known_from_its_new_date() {
        plan(BOTH).into(ingest, timeline);
        deed(BOTH).into(ingest, timeline);
        UUID document = now(of("sign")).evidence().stream()
                .filter(each -> "Lund Gazette".equals(each.source()))
                .map(Evidence::documentId)
                .findFirst()
                .orElseThrow();
        assertThat(known(7)).extracting(EventRow::status).containsExactly(Status.OVERDUE);
        ingest.reread(document, 0, Published.on(FIRST.plusDays(7)), deed(BOTH).extraction(), "ann", "misread");
        assertThat(known(6)).extracting(EventRow::status).containsExactly(Status.OVERDUE);
        assertThat(known(7)).extracting(EventRow::status).containsExactly(Status.HAPPENED);
    }

    @Test
    void a_restored_version_and_its_corrections_hold_for_the_days_before() {
        plan(BOTH).into(ingest, timeline);
        deed(BOTH).into(ingest, timeline);
        UUID treaty = of("sign");
        long found = now(treaty).history().get(0).revision();
        writer.restoreVersion(treaty, now(treaty).history().get(1).revision(), version(treaty), "ann", null);
        assertThat(now(treaty).row().title()).contains("are to sign");
        assertThat(known(1))
                .extracting(EventRow::title)
                .containsExactly(now(treaty).row().title());
        writer.restoreVersion(treaty, found, version(treaty), "ann", null);
        assertThat(known(1))
                .extracting(EventRow::title)
                .containsExactly(now(treaty).row().title());
        assertThat(known(1)).extracting(EventRow::review).containsExactly(Review.CORRECTED);
        assertThat(known(1)).extracting(EventRow::status).containsExactly(Status.PLANNED);
    }

    @Test
    void names_that_are_one_actor_were_so_on_every_day() {
        String own = UUID.randomUUID().toString();
        String state = "Arvonia " + own;
        String full = "Republic of Arvonia " + own;
        plan(List.of(new Participant(state, Role.ACTOR))).into(ingest, timeline);
        deed(List.of(new Participant(state, Role.ACTOR))).into(ingest, timeline);
        long named = actors.numbers(Set.of(state)).values().iterator().next();
        long other = editor.create(full, new ActorDraft(ActorKind.GOVERNMENT, null, null, List.of()), "ann");
        assertThat(lanes(2)).containsExactly(state);
        editor.merge(named, 0, other, "ann", "one state");
        assertThat(known(2).get(0).actors()).extracting(Participant::name).containsExactly(full);
        assertThat(lanes(2)).containsExactly(full);
        for (String name : List.of(state, full)) {
            TimelineQuery.Builder query = TimelineQuery.on(timeline, FIRST).actors(Set.of(name));
            assertThat(reader.events(query.knownOn(FIRST.plusDays(2)).build()).events())
                    .hasSize(1);
        }
    }

    /** Lanes of the view by actor as known on a day. */
    private List<String> lanes(int day) {
        TimelineQuery query = TimelineQuery.on(timeline, FIRST)
                .window(CalendarTime.atStartOf(FIRST), CalendarTime.atStartOf(FIRST.plusMonths(1)))
                .knownOn(FIRST.plusDays(day))
                .build();
        assertThat(query.filters()).as("tiles hold the present only").isTrue();
        return reader.lanes(new LaneQuery(query, LaneQuery.Lanes.ACTOR, 31, 10)).lanes().stream()
                .map(lane -> lane.name())
                .toList();
    }
}
