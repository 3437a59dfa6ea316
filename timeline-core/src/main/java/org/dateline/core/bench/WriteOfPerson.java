package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.store.EventDraft;
import org.dateline.core.time.Edtf;
import org.dateline.core.time.When;

/**
 * A person's new event with revision, evidence, words and outbox, beside the bare insert of the same event row and its two
 * participants into the same indexed tables: one transaction each, committed durably, without triggers and foreign keys in
 * the bare one. What is written is taken away again.
 */
final class WriteOfPerson implements Measurement {
    private static final int ROUNDS = 150;
    private static final String BY = "bench";
    private static final String TITLE = "Talks on the border";

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        Cast cast = Cast.of(ground.seed());
        List<String> names = cast.actors().subList(0, 2);
        String place = cast.places().get(0);
        List<Object> ids = ground.read(
                "SELECT id FROM actor WHERE name = ANY (?) ORDER BY name", (Object) names.toArray(String[]::new));
        EventDraft draft = new EventDraft(
                TITLE,
                When.typed(Edtf.parse("2024-06-01"), "typed", "2024-06-01"),
                EventType.CONSULT,
                null,
                List.of("diplomatic"),
                List.of(
                        new Participant(names.get(0), Participant.Role.ACTOR),
                        new Participant(names.get(1), Participant.Role.RECIPIENT)),
                place,
                Modality.HAPPENED,
                null,
                "bench",
                null,
                50,
                null);
        String words = String.join(" ", TITLE, place, names.get(0), names.get(1));
        List<UUID> written = new ArrayList<>();
        Connection connection = ground.connection();
        ground.run("SET session_replication_role = replica");
        connection.setAutoCommit(false);
        try {
            Timings[] both = Timings.of(
                    ROUNDS,
                    round -> written.add(ground.writer().create(ground.timeline(), draft, BY)),
                    round -> written.add(bare(connection, ground.id(), ids, place, words)));
            return List.of(Figure.faster("a person's write", 0.65, both[0], "the bare insert", both[1]));
        } finally {
            connection.setAutoCommit(true);
            takeAway(ground, written);
            ground.run("SET session_replication_role = origin");
        }
    }

    /** History takes additions only, so its trigger has to be off; those of events tell the tiles. */
    private static void takeAway(Ground ground, List<UUID> written) throws SQLException {
        UUID[] ids = written.toArray(UUID[]::new);
        ground.run("DELETE FROM revision WHERE timeline_id = ? AND event_id = ANY (?)", ground.id(), ids);
        ground.run("SET session_replication_role = origin");
        ground.run("DELETE FROM evidence WHERE timeline_id = ? AND event_id = ANY (?)", ground.id(), ids);
        ground.run("DELETE FROM participant WHERE timeline_id = ? AND event_id = ANY (?)", ground.id(), ids);
        ground.run("DELETE FROM event WHERE timeline_id = ? AND id = ANY (?)", ground.id(), ids);
    }

    private static UUID bare(Connection connection, long timelineId, List<Object> actors, String place, String words)
            throws SQLException {
        UUID random = UUID.randomUUID();
        UUID id = new UUID(
                timelineId << 32 | random.getMostSignificantBits() & 0xFFFF_FFFFL, random.getLeastSignificantBits());
        try (PreparedStatement event = connection.prepareStatement(
                        "INSERT INTO event (timeline_id, id, title, type, contexts, place, edtf, earliest, latest, position,"
                                + " basis, rule, inferred, reason, expression, modalities, significance, confidence,"
                                + " words, recorded_at, known_from, known_since, review, fixed_fields, version)"
                                + " VALUES (?, ?, ?, 'CONSULT', '{diplomatic}', ?, '2024-06-01', 1717200000, 1717286400,"
                                + " 1717200000, 'PERSON', 'typed', false, 'typed', '2024-06-01', 1, 50, 1,"
                                + " to_tsvector('english', ?), now(), current_date, current_date, 'ACCEPTED',"
                                + " '{TITLE,WHEN,CODING,ACTORS,PLACE,SIGNIFICANCE}', 0)");
                PreparedStatement participants = connection.prepareStatement(
                        "INSERT INTO participant (timeline_id, event_id, ordinal, actor_id, role, position)"
                                + " VALUES (?, ?, 0, ?, 'ACTOR', 1717200000), (?, ?, 1, ?, 'RECIPIENT', 1717200000)")) {
            event.setLong(1, timelineId);
            event.setObject(2, id);
            event.setString(3, TITLE);
            event.setString(4, place);
            event.setString(5, words);
            event.executeUpdate();
            for (int i = 0; i < 2; i++) {
                participants.setLong(3 * i + 1, timelineId);
                participants.setObject(3 * i + 2, id);
                participants.setObject(3 * i + 3, actors.get(i));
            }
            participants.executeUpdate();
            connection.commit();
            return id;
        }
    }
}
