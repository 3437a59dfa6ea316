package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Which events may be the same as one, with the reasons. */
final class NearDuplicates implements Measurement {
    private static final int ROUNDS = 100;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<UUID> events = ground.events(ROUNDS);
        return List.of(Figure.within("near duplicates of an event", 5, Timings.of(ROUNDS, round -> ground.reader()
                .similar(events.get(round % events.size()), Ground.AS_OF))));
    }
}
