package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.time.CalendarTime;

/** The bins of the interactive view in windows of any length, without filters and labels. */
final class BinsOfView implements Measurement {
    private static final String WHAT = "bins of a view";
    private static final int ROUNDS = 200;
    private static final int BINS = 200;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        Timings[] raw = Timings.of(
                ROUNDS,
                round -> view(ground, ground.timeline(), windows.get(round % ROUNDS)),
                round -> ground.read(
                        "SELECT type, position >> 22, count(*) FROM event WHERE timeline_id = ?"
                                + " AND removed_at IS NULL GROUP BY 1, 2",
                        ground.id()));
        Timings[] tenth = Timings.of(
                ROUNDS,
                round -> view(ground, ground.timeline(), windows.get(round % ROUNDS)),
                round -> view(ground, ground.tenth(), windows.get(round % ROUNDS)));
        return List.of(
                Figure.within(WHAT, 5, tenth[0]),
                Figure.slower(WHAT, 2, tenth[0], "a tenth of the events", tenth[1]),
                Figure.faster(WHAT, 500, raw[0], "GROUP BY over the whole history", raw[1]));
    }

    private static void view(Ground ground, String timeline, Ground.Window window) {
        TimelineQuery query = TimelineQuery.on(timeline, Ground.AS_OF)
                .window(new CalendarTime(window.from()), new CalendarTime(window.to()))
                .build();
        ground.reader().lanes(new LaneQuery(query, LaneQuery.Lanes.TYPE, BINS, 0));
    }
}
