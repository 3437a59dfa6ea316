package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.time.CalendarTime;

/** A whole view with the 200 best labels of a window; the database is warm. */
final class BestLabels implements Measurement {
    private static final String WHAT = "view with its best 200 labels";
    private static final int ROUNDS = 200;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        Timings[] both = Timings.of(
                ROUNDS,
                round -> {
                    Ground.Window window = windows.get(round % ROUNDS);
                    ground.reader()
                            .lanes(new LaneQuery(
                                    ground.query()
                                            .window(new CalendarTime(window.from()), new CalendarTime(window.to()))
                                            .build(),
                                    LaneQuery.Lanes.TYPE,
                                    200,
                                    200));
                },
                round -> {
                    Ground.Window window = windows.get(round % ROUNDS);
                    ground.read(
                            "SELECT * FROM event WHERE timeline_id = ? AND removed_at IS NULL AND position >= ?"
                                    + " AND position < ? ORDER BY significance DESC, position, id LIMIT 200",
                            ground.id(),
                            window.from(),
                            window.to());
                });
        return List.of(
                Figure.within(WHAT, 5, both[0]), Figure.faster(WHAT, 1, both[0], "ORDER BY ... LIMIT 200", both[1]));
    }
}
