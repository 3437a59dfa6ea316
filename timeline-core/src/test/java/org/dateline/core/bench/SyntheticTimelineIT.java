package org.dateline.core.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SyntheticTimelineIT {
    private static final int EVENTS = 2_000;

    @Inject
    AgroalDataSource database;

    @Test
    void a_seed_makes_a_whole_timeline_and_always_the_same_one() throws SQLException {
        String one = "made-" + UUID.randomUUID();
        String other = "made-" + UUID.randomUUID();
        String third = "made-" + UUID.randomUUID();
        List<Long> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> indexes = strings(statement, INDEXES);
            SyntheticTimeline.load(
                    connection, 3, List.of(order(one), new SyntheticTimeline.Order(third, 10)), told::add);
            SyntheticTimeline.load(connection, 3, List.of(order(other)), events -> {});
            assertThat(strings(statement, INDEXES)).isEqualTo(indexes);
            assertThat(strings(statement, content(one)))
                    .hasSize(EVENTS)
                    .doesNotHaveDuplicates()
                    .isEqualTo(strings(statement, content(other)));
            whole(statement, one);
            whole(statement, third);
        }
        assertThat(told).endsWith(EVENTS + 10L);
    }

    private static final String INDEXES = "SELECT pg_get_indexdef(indexrelid) FROM pg_index"
            + " WHERE indrelid IN ('event'::regclass, 'participant'::regclass, 'evidence'::regclass) ORDER BY 1";

    private static SyntheticTimeline.Order order(String name) {
        return new SyntheticTimeline.Order(name, EVENTS);
    }

    private static String content(String timeline) {
        return "SELECT e.title || md5(concat_ws('|', e.title, e.type, e.place, e.edtf, e.earliest, e.latest, e.modalities, e.significance,"
                + " e.confidence, e.words, (SELECT string_agg(a.name || p.role, ',' ORDER BY p.ordinal) FROM participant p"
                + " JOIN actor a ON a.id = p.actor_id WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id),"
                + " (SELECT string_agg(array_to_string(v.quotes, '') || d.title || s.name, ',' ORDER BY v.ordinal)"
                + " FROM evidence v JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                + " JOIN source s ON s.id = d.source_id WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id)))"
                + " FROM event e WHERE e.timeline_id = (SELECT id FROM timeline WHERE name = '" + timeline
                + "') ORDER BY 1";
    }

    /** What foreign keys, triggers and the store's own writing would have held to. */
    private static void whole(Statement statement, String timeline) throws SQLException {
        String ours = "timeline_id = (SELECT id FROM timeline WHERE name = '" + timeline + "')";
        assertThat(strings(
                        statement,
                        "SELECT v.event_id FROM evidence v LEFT JOIN document d"
                                + " ON d.timeline_id = v.timeline_id AND d.id = v.document_id WHERE d.id IS NULL AND v."
                                + ours))
                .isEmpty();
        assertThat(
                        strings(
                                statement,
                                "SELECT e.id FROM event e WHERE e." + ours + " AND (NOT EXISTS (SELECT FROM"
                                        + " participant p WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id AND p.position ="
                                        + " e.position) OR NOT EXISTS (SELECT FROM evidence v WHERE v.timeline_id = e.timeline_id AND"
                                        + " v.event_id = e.id) OR position <> coalesce(earliest, latest - 1, 9223372036854775807))"))
                .isEmpty();
        assertThat(strings(
                        statement,
                        "SELECT e.title FROM event e WHERE e." + ours
                                + " AND tsvector_to_array(e.words) <> tsvector_to_array(to_tsvector('english',"
                                + " concat_ws(' ', e.title, e.place, (SELECT string_agg(a.name, ' ') FROM participant p"
                                + " JOIN actor a ON a.id = p.actor_id WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id),"
                                + " (SELECT string_agg(array_to_string(v.quotes, ' '), ' ') FROM evidence v"
                                + " WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id))))"))
                .isEmpty();
        assertThat(strings(
                        statement,
                        "SELECT actor_id FROM participant WHERE " + ours
                                + " EXCEPT SELECT actor_id FROM timeline_actor WHERE " + ours))
                .isEmpty();
        assertThat(strings(
                        statement,
                        "SELECT events - (SELECT count(*) FROM event WHERE " + ours + ") FROM pyramid WHERE " + ours))
                .containsExactly("0");
        assertThat(strings(statement, "SELECT id FROM outbox WHERE " + ours)).isEmpty();
        wholePast(statement, ours);
    }

    /** The days are those of the documents, and each state holds until the next. */
    private static void wholePast(Statement statement, String ours) throws SQLException {
        assertThat(strings(
                        statement,
                        "SELECT id FROM event e WHERE " + ours
                                + " AND known_from || ' ' || known_since IS DISTINCT FROM"
                                + " (SELECT min(d.published_date) || ' ' || max(d.published_date) FROM evidence v JOIN document d"
                                + " ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                                + " WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id)"))
                .isEmpty();
        assertThat(strings(
                        statement,
                        "SELECT e.id FROM event e LEFT JOIN event_known k ON k.timeline_id = e.timeline_id"
                                + " AND k.event_id = e.id WHERE e." + ours
                                + " GROUP BY e.id, e.known_from, e.known_since"
                                + " HAVING coalesce(sum(k.until_day - k.from_day), 0) <> e.known_since - e.known_from"))
                .isEmpty();
        assertThat(strings(
                        statement,
                        "SELECT k.event_id FROM event_known k WHERE k." + ours
                                + " AND NOT EXISTS (SELECT FROM participant_state p WHERE p.timeline_id = k.timeline_id"
                                + " AND p.event_id = k.event_id AND p.state = k.from_day)"))
                .isEmpty();
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
