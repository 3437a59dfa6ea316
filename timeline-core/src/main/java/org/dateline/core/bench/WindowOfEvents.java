package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.List;
import org.dateline.core.time.CalendarTime;

/** A page of 200 events that could have happened in a window, with who takes part, but without HTTP. */
final class WindowOfEvents implements Measurement {
    private static final int ROUNDS = 100;

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        List<Ground.Window> windows = ground.windows(ROUNDS);
        PlainWindow plain = new PlainWindow(ground.connection(), ground.id());
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
                round -> plain.read(windows.get(round % ROUNDS)));
        return List.of(Figure.faster("a window of 200 events", 0.9, both[0], "the same rows by plain SQL", both[1]));
    }
}
