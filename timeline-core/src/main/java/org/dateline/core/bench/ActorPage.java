package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dateline.core.store.ActorEventsQuery;

/** One actor with the first fifty events of its page; actors that occur often are asked for often. */
final class ActorPage implements Measurement {
    private static final String WHAT = "an actor's page";
    private static final int ROUNDS = 200;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Object> actors = ground.read(
                "SELECT p.actor_id FROM participant p JOIN unnest(?) d(id) ON p.event_id = d.id"
                        + " WHERE p.timeline_id = ? AND p.ordinal = 0 ORDER BY p.event_id",
                ground.events(ROUNDS).toArray(UUID[]::new),
                ground.id());
        Timings[] both = Timings.of(
                ROUNDS,
                round -> {
                    long actor = (Long) actors.get(round % actors.size());
                    ground.actors().actor(actor);
                    ground.actors().events(new ActorEventsQuery(actor, null, null, null, 50, Ground.AS_OF));
                },
                round -> ground.read(
                        "SELECT e.* FROM participant p JOIN event e ON e.timeline_id = p.timeline_id"
                                + " AND e.id = p.event_id WHERE p.timeline_id = ? AND p.actor_id = ?"
                                + " ORDER BY p.position, p.event_id LIMIT 50",
                        ground.id(),
                        actors.get(round % actors.size())));
        return List.of(Figure.within(WHAT, 10, both[0]));
    }
}
