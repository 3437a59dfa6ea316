package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest.Reread;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Published;
import org.dateline.core.model.Review;
import org.dateline.core.model.Significance;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.EventDetail;
import org.dateline.core.store.EventDraft;
import org.dateline.core.store.EventRow;
import org.dateline.core.store.Samples;
import org.dateline.core.store.StaleException;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class RereadIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final Published FIRST = Published.parse("2024-03-08");
    private static final Published LATER = Published.parse("2024-04-08");
    private static final Document DOCUMENT = Samples.document(
            "Arvonia said it had signed the river treaty. Its minister went to Lund. Corvia protested against it.");

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

    private static EventMention mention(EventType type, int start, int end, String edtf, String title, String actor) {
        return new EventMention(
                DocumentPart.TEXT,
                List.of(new TextSpan(start, end)),
                type,
                null,
                List.of(),
                null,
                List.of(new Participant(actor, Participant.Role.ACTOR)),
                null,
                Samples.on(edtf),
                Modality.CLAIMED,
                List.of(new StanceLink("s1", Stance.ASSERTS)),
                title,
                new Significance(60, List.of()),
                new Confidence(0.8, List.of()),
                "pattern of " + type);
    }

    private static EventMention signing(String edtf) {
        return mention(EventType.AGREE, 0, 44, edtf, "Arvonia signs the river treaty", "Arvonia");
    }

    private static EventMention protest(String edtf) {
        return mention(EventType.PROTEST, 73, 100, edtf, "Corvia protests", "Corvia");
    }

    private static Extraction found(String said, EventMention... mentions) {
        Statement statement = new Statement(
                "s1",
                DocumentPart.TEXT,
                List.of(new TextSpan(13, 44)),
                List.of(new TextSpan(0, 7)),
                List.of(new TextSpan(8, 12)),
                "Arvonia",
                List.of(),
                Statement.Quotation.INDIRECT,
                Samples.on(said));
        return new Extraction(List.of(), List.of(statement), List.of(mentions), List.of());
    }

    private UUID take(Extraction extraction) {
        return ingest.ingest(timeline, DOCUMENT, extraction).documentId();
    }

    private Reread again(UUID document, Published published, Extraction extraction) {
        return ingest.reread(document, reader.document(document).reading(), published, extraction, "ann", "better");
    }

    private List<EventRow> rows() {
        return reader.events(TimelineQuery.all(timeline, 50, AS_OF)).events();
    }

    private EventDetail only() {
        assertThat(rows()).hasSize(1);
        return reader.event(rows().get(0).id(), AS_OF);
    }

    /** All that is stored of a timeline, but when it was written. */
    private List<String> stored() throws Exception {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "document",
                "statement",
                "event",
                "participant",
                "evidence",
                "evidence_statement",
                "evidence_past",
                "revision")) {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement("SELECT to_jsonb(x)::text FROM " + table
                            + " x WHERE timeline_id = (SELECT id FROM timeline" + " WHERE name = ?) ORDER BY 1")) {
                query.setString(1, timeline);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        all.add(table + " " + rows.getString(1));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void a_corrected_publication_date_moves_the_events_that_were_counted_from_it_and_keeps_their_ids()
            throws Exception {
        UUID document = take(found("2024-03-08", signing("2024-03-06"), protest("2020")));
        List<EventRow> before = rows();
        Reread done = again(document, LATER, found("2024-04-08", signing("2024-04-06"), protest("2020")));
        assertThat(done.changed()).isTrue();
        assertThat(rows())
                .extracting(EventRow::id)
                .containsExactlyElementsOf(before.stream().map(EventRow::id).toList());
        EventRow signed = rows().get(1);
        assertThat(signed.edtf()).isEqualTo("2024-04-06");
        assertThat(reader.document(document).document().published()).isEqualTo(LATER);
        EventDetail event = reader.event(signed.id(), AS_OF);
        assertThat(event.history().get(0).what()).isEqualTo("read anew");
        assertThat(event.history().get(0).by()).isEqualTo("ann");
        assertThat(event.evidence()
                        .get(0)
                        .statements()
                        .get(0)
                        .statement()
                        .said()
                        .edtf())
                .hasToString("2024-04-08");
        // What the first reading had is there, too.
        assertThat(stored()).anyMatch(row -> row.startsWith("evidence_past") && row.contains("2024-03-06"));
        assertThat(stored()).anyMatch(row -> row.startsWith("statement") && row.contains("2024-03-08"));
    }

    @Test
    void the_same_reading_again_changes_nothing_not_even_a_version() throws Exception {
        Extraction first = found("2024-03-08", signing("2024-03-06"), protest("2020"));
        UUID document = take(first);
        List<String> before = stored();
        assertThat(again(document, FIRST, first).changed()).isFalse();
        assertThat(stored()).isEqualTo(before);
        Extraction second = found("2024-04-08", signing("2024-04-06"));
        again(document, LATER, second);
        List<String> after = stored();
        assertThat(again(document, LATER, second).changed()).isFalse();
        assertThat(stored()).isEqualTo(after);
    }

    @Test
    void a_reading_based_on_an_older_one_is_refused() {
        UUID document = take(found("2024-03-08", signing("2024-03-06")));
        again(document, LATER, found("2024-04-08", signing("2024-04-06")));
        assertThatThrownBy(() ->
                        ingest.reread(document, 0, FIRST, found("2024-03-08", signing("2024-03-06")), "bob", null))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void what_is_told_no_more_leaves_the_timeline_and_comes_back_as_the_same_event() {
        UUID document = take(found("2024-03-08", signing("2024-03-06"), protest("2020")));
        UUID protest = rows().get(0).id();
        again(document, FIRST, found("2024-03-08", signing("2024-03-06")));
        assertThat(rows()).hasSize(1).extracting(EventRow::id).doesNotContain(protest);
        again(document, FIRST, found("2024-03-08", signing("2024-03-06"), protest("2021")));
        assertThat(rows()).hasSize(2);
        assertThat(rows().get(0).id()).isEqualTo(protest);
        assertThat(rows().get(0).edtf()).isEqualTo("2021");
    }

    @Test
    void an_event_that_a_person_accepted_stays_when_it_is_told_no_more() {
        UUID document = take(found("2024-03-08", protest("2020")));
        EventRow row = rows().get(0);
        writer.accept(row.id(), row.version(), "ann");
        again(document, FIRST, found("2024-03-08"));
        assertThat(only().evidence()).isEmpty();
        assertThat(only().row().status()).isEqualTo(row.status());
        assertThat(only().row().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void a_rejected_suggestion_does_not_come_back_with_a_better_extractor() {
        UUID document = take(found("2024-03-08", signing("2024-03-06")));
        EventRow row = rows().get(0);
        writer.remove(row.id(), row.version(), "ann", "no event");
        // Found by another pattern, in fewer words, under another title and date; then not at all; then in two pieces.
        EventMention fewer = mention(EventType.AGREE, 15, 44, "2024-03", "River treaty signed", "Arvonia");
        again(document, FIRST, found("2024-03-08", fewer));
        assertThat(rows()).isEmpty();
        again(document, FIRST, found("2024-03-08"));
        EventMention piece = mention(EventType.AGREE, 0, 20, "2024-03", "Arvonia signs", "Arvonia");
        again(document, FIRST, found("2024-03-08", fewer, piece));
        assertThat(rows()).isEmpty();
        assertThat(reader.removed(timeline, AS_OF)).extracting(EventRow::id).containsExactly(row.id());
    }

    @Test
    void an_act_of_another_kind_in_the_same_words_is_not_what_was_rejected() {
        UUID document = take(found("2024-03-08", signing("2024-03-06")));
        EventRow row = rows().get(0);
        writer.remove(row.id(), row.version(), "ann", "no event");
        EventMention visit = mention(EventType.CONSULT, 0, 44, "2024-03-06", "Arvonia's minister visits", "Arvonia");
        assertThat(again(document, FIRST, found("2024-03-08", visit)).newEvents())
                .isEqualTo(1);
    }

    @Test
    void a_corrected_field_stays_as_the_person_has_it_and_the_others_follow_the_new_reading() {
        UUID document = take(found("2024-03-08", signing("2024-03-06")));
        EventDetail event = only();
        EventDraft draft = new EventDraft(
                "The treaty of Lund",
                event.when(),
                event.row().type(),
                null,
                List.of(),
                event.row().actors(),
                null,
                null,
                null,
                null,
                null,
                event.row().significance());
        writer.change(event.row().id(), event.row().version(), draft, "ann", null);
        again(document, LATER, found("2024-04-08", signing("2024-04-06")));
        assertThat(only().row().title()).isEqualTo("The treaty of Lund");
        assertThat(only().row().edtf()).isEqualTo("2024-04-06");
        assertThat(only().row().review()).isEqualTo(Review.CORRECTED);
    }

    @Test
    void a_telling_that_is_no_longer_like_the_others_of_its_event_makes_its_own() {
        UUID document = take(found("2024-03-08", signing("2024-03-06")));
        Document other = Samples.document("The river treaty was signed by Arvonia on Wednesday.");
        ingest.ingest(
                timeline,
                other,
                new Extraction(
                        List.of(),
                        found("2024-03-08").statements(),
                        List.of(mention(
                                EventType.AGREE, 0, 50, "2024-03-06", "Arvonia signs the river treaty", "Arvonia")),
                        List.of()));
        assertThat(only().evidence()).hasSize(2);
        again(document, LATER, found("2024-04-08", signing("2024-04-06")));
        assertThat(rows()).extracting(EventRow::edtf).containsExactly("2024-03-06", "2024-04-06");
        again(document, FIRST, found("2024-03-08", signing("2024-03-06")));
        assertThat(rows()).extracting(EventRow::edtf).contains("2024-03-06");
    }

    @Test
    void what_is_told_no_more_and_told_again_of_a_merged_event_still_goes_back_with_it() {
        UUID document = take(found("2024-03-08", signing("2024-03-06"), protest("2020")));
        UUID protest = rows().get(0).id();
        UUID signing = rows().get(1).id();
        writer.merge(signing, rows().get(1).version(), protest, rows().get(0).version(), "ann", null);
        again(document, FIRST, found("2024-03-08", signing("2024-03-06")));
        assertThat(only().evidence()).hasSize(1);
        again(document, FIRST, found("2024-03-08", signing("2024-03-06"), protest("2021")));
        assertThat(only().evidence()).hasSize(2);
        long link = reader.links(signing).get(0).id();
        writer.takeBack(signing, only().row().version(), link, 0, "ann", null);
        assertThat(rows()).extracting(EventRow::id).containsExactly(protest, signing);
        assertThat(rows()).extracting(EventRow::edtf).containsExactly("2021", "2024-03-06");
        assertThat(reader.event(protest, AS_OF).evidence()).hasSize(1);
    }
}
