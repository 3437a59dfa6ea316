package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
 * A person's new event with revision, evidence, words and outbox, beside the bare insert of its event and two participants
 * into the same indexed tables, one transaction each, triggers and foreign keys off in the bare one.
 */
final class WriteOfPerson implements Measurement {
    private static final int ROUNDS = 150;
    private static final String BY = "bench";

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        Cast cast = Cast.of(ground.seed());
        String one = cast.actors().get(0);
        String other = cast.actors().get(1);
        List<Object> ids = ground.read("SELECT id FROM actor WHERE name = ANY (?)", (Object) new String[] {one, other});
        Edtf day = Edtf.parse("2024-06-01");
        EventDraft draft = new EventDraft(
                "Talks on the border",
                When.typed(day, "typed", "2024-06-01"),
                EventType.CONSULT,
                null,
                List.of("diplomatic"),
                List.of(
                        new Participant(one, Participant.Role.ACTOR),
                        new Participant(other, Participant.Role.RECIPIENT)),
                cast.places().get(0),
                Modality.HAPPENED,
                null,
                "bench",
                null,
                50,
                null);
        List<UUID> bare = new ArrayList<>();
        Timings[] both = Timings.of(
                ROUNDS,
                round -> ground.writer().create(ground.timeline(), draft, BY),
                round -> bare.add(bare(ground, ids)));
        // They have no history, and so are no whole events.
        for (String table : List.of("participant WHERE event_id", "event WHERE id")) {
            ground.run(
                    "DELETE FROM " + table + " = ANY (?) AND timeline_id = ?", bare.toArray(UUID[]::new), ground.id());
        }
        return List.of(Figure.faster("a person's write", 0.65, both[0], "the bare insert", both[1]));
    }

    private static UUID bare(Ground ground, List<Object> actors) throws SQLException {
        Connection connection = ground.connection();
        connection.setAutoCommit(false);
        UUID random = UUID.randomUUID();
        UUID id = new UUID(
                ground.id() << 32 | random.getMostSignificantBits() & 0xFFFF_FFFFL, random.getLeastSignificantBits());
        try (Statement alone = connection.createStatement();
                PreparedStatement event = connection.prepareStatement(
                        "INSERT INTO event (timeline_id, id, title, type, contexts, edtf, earliest, latest, position, basis,"
                                + " rule, inferred, reason, modalities, significance, confidence, words, recorded_at,"
                                + " version) VALUES (?, ?, 'Talks on the border', 'CONSULT', '{diplomatic}', '2024-06-01',"
                                + " 1717200000, 1717286400, 1717200000, 'PERSON', 'typed', false, 'typed', 1, 50, 1,"
                                + " to_tsvector('english', 'Talks on the border'), '2025-01-01', 0)");
                PreparedStatement participant = connection.prepareStatement(
                        "INSERT INTO participant (timeline_id, event_id, ordinal, actor_id, role, position)"
                                + " VALUES (?, ?, ?, ?, 'ACTOR', 1717200000)")) {
            alone.execute("SET LOCAL session_replication_role = replica");
            event.setLong(1, ground.id());
            event.setObject(2, id);
            event.executeUpdate();
            for (int i = 0; i < actors.size(); i++) {
                participant.setLong(1, ground.id());
                participant.setObject(2, id);
                participant.setInt(3, i);
                participant.setObject(4, actors.get(i));
                participant.executeUpdate();
            }
            connection.commit();
            return id;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
