package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Status;
import org.dateline.core.store.LaneQuery;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.time.CalendarTime;

/** Whole views behind filters that many or few events fit, and as known on a day, in windows of any length. */
final class ViewsWithFilters implements Measurement {
    private static final int ROUNDS = 100;
    private static final int BINS = 200;
    private static final int LABELS = 100;
    private static final double GOAL = 100;

    /** A filter of a round. */
    private interface Filter {
        TimelineQuery.Builder on(TimelineQuery.Builder query, int round);
    }

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        Cast cast = Cast.of(ground.seed());
        return List.of(
                figure(
                        ground,
                        "of two types",
                        (query, round) -> query.types(Set.of(EventType.CONSULT, EventType.AGREE))),
                figure(ground, "of a status", (query, round) -> query.statuses(Set.of(Status.CLAIMED))),
                figure(
                        ground,
                        "of an actor",
                        (query, round) -> query.actors(
                                Set.of(cast.actors().get(round % cast.actors().size())))),
                figure(
                        ground,
                        "as known on a day",
                        (query, round) -> query.knownOn(SyntheticHistory.FIRST.plusDays(100L * round))));
    }

    private static Figure figure(Ground ground, String what, Filter filter) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        Timings timings = Timings.of(ROUNDS, round -> {
            Ground.Window window = windows.get(round % ROUNDS);
            TimelineQuery query = filter.on(ground.query(), round)
                    .window(new CalendarTime(window.from()), new CalendarTime(window.to()))
                    .build();
            ground.reader().lanes(new LaneQuery(query, LaneQuery.Lanes.TYPE, BINS, LABELS));
        });
        return Figure.within("view " + what, GOAL, timings);
    }
}
