package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.time.CalendarTime;

/**
 * A whole view with the 200 best labels of a window, warm and cold. Cold is with nothing in the buffers of PostgreSQL, as after
 * a restart, by its extension pg_buffercache; what the operating system holds of the files stays.
 */
final class BestLabels implements Measurement {
    private static final String WHAT = "view with its best 200 labels";
    private static final int ROUNDS = 200;
    private static final int COLD_ROUNDS = 40;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        Timings[] both = Timings.of(ROUNDS, round -> view(ground, windows.get(round % ROUNDS)), round -> {
            Ground.Window window = windows.get(round % ROUNDS);
            ground.read(
                    "SELECT * FROM event WHERE timeline_id = ? AND removed_at IS NULL AND position >= ?"
                            + " AND position < ? ORDER BY significance DESC, position, id LIMIT 200",
                    ground.id(),
                    window.from(),
                    window.to());
        });
        ground.run("CREATE EXTENSION IF NOT EXISTS pg_buffercache");
        Timings cold = Timings.after(
                COLD_ROUNDS,
                round -> ground.read("SELECT buffers_evicted FROM pg_buffercache_evict_all()"),
                round -> view(ground, windows.get(round % ROUNDS)));
        ground.run("DROP EXTENSION pg_buffercache");
        return List.of(
                Figure.within(WHAT, 5, both[0]),
                Figure.within(WHAT + ", cold", 15, cold),
                Figure.faster(WHAT, 1, both[0], "ORDER BY ... LIMIT 200", both[1]));
    }

    private static void view(Ground ground, Ground.Window window) {
        TimelineQuery query = ground.query()
                .window(new CalendarTime(window.from()), new CalendarTime(window.to()))
                .build();
        ground.reader().lanes(new LaneQuery(query, LaneQuery.Lanes.TYPE, 200, LaneQuery.MOST_LABELS));
    }
}
