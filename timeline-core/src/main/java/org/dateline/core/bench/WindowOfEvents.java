package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dateline.core.time.CalendarTime;

/** A page of 200 events that could have happened in a window, with who takes part, but without HTTP. */
final class WindowOfEvents implements Measurement {
    private static final int ROUNDS = 100;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        Timings[] both = Timings.of(
                ROUNDS,
                round -> {
                    Ground.Window window = windows.get(round % ROUNDS);
                    ground.reader()
                            .events(ground.query()
                                    .window(new CalendarTime(window.from()), new CalendarTime(window.to()))
                                    .limit(200)
                                    .build());
                },
                round -> {
                    Ground.Window window = windows.get(round % ROUNDS);
                    List<UUID> ids = ground.ids(
                            "SELECT id, title, type, place, edtf, earliest, latest, significance, confidence, sources"
                                    + " FROM event WHERE timeline_id = ? AND removed_at IS NULL AND (latest IS NULL OR"
                                    + " latest > ?) AND (earliest IS NULL OR earliest < ?) AND position <> ?"
                                    + " ORDER BY position, id LIMIT 200",
                            ground.id(),
                            window.from(),
                            window.to(),
                            Long.MAX_VALUE);
                    ground.read(
                            "SELECT p.event_id, a.name, p.role FROM participant p JOIN actor a ON a.id = p.actor_id"
                                    + " WHERE p.timeline_id = ? AND p.event_id = ANY (?)"
                                    + " ORDER BY p.event_id, p.ordinal",
                            ground.id(),
                            ids.toArray(UUID[]::new));
                });
        return List.of(Figure.faster("a window of 200 events", 0.9, both[0], "the same rows by plain SQL", both[1]));
    }
}
