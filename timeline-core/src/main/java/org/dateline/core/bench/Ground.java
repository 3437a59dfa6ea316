package org.dateline.core.bench;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.store.ActorReader;
import org.dateline.core.store.TimelineQuery;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.core.time.CalendarTime;

/**
 * What is measured on.
 *
 * @param connection for plain SQL
 * @param database for plain SQL in a transaction of ours
 * @param timeline the made timeline
 * @param id its number
 * @param tenth another one with a tenth of its events
 */
public record Ground(
        Connection connection,
        TimelineReader reader,
        TimelineWriter writer,
        ActorReader actors,
        AgroalDataSource database,
        DocumentIngest ingest,
        String timeline,
        long id,
        String tenth,
        long seed) {
    /** The day for which statuses are asked: the one after the last that anything was made for. */
    public static final LocalDate AS_OF = SyntheticHistory.END;

    private static final double SHORTEST = Math.log(86_400);
    private static final double LONGEST = Math.log(30 * 365.0 * 86_400);

    /** Seconds of the calendar as written, the first inclusive and the last exclusive. */
    public record Window(long from, long to) {}

    SplittableRandom random() {
        return new SplittableRandom(~seed);
    }

    /** Windows that are as likely days, months or years long; the same for the same seed. */
    public List<Window> windows(int many) {
        SplittableRandom random = random();
        long first = CalendarTime.atStartOf(SyntheticHistory.FIRST).seconds();
        long last = CalendarTime.atStartOf(SyntheticHistory.END).seconds();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            long length = (long) Math.exp(random.nextDouble(SHORTEST, LONGEST));
            long from = first + (long) (random.nextDouble() * Math.max(1, last - first - length));
            windows.add(new Window(from, from + length));
        }
        return windows;
    }

    TimelineQuery.Builder query() {
        return TimelineQuery.on(timeline, AS_OF);
    }

    /** Changes rows. */
    void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Reads all rows of a query and gives the first column of each. */
    List<Object> read(String sql, Object... parameters) throws SQLException {
        List<Object> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 2; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    found.add(rows.getObject(1));
                }
            }
        }
        return found;
    }

    /** The same for a first column of ids. */
    List<UUID> ids(String sql, Object... parameters) throws SQLException {
        return read(sql, parameters).stream().map(UUID.class::cast).toList();
    }

    /** Events drawn evenly from the whole timeline, by their ids; the same for the same timeline. */
    List<UUID> events(int many) throws SQLException {
        return ids(
                "SELECT id FROM event WHERE timeline_id = ? AND removed_at IS NULL ORDER BY hashtextextended(id::text, 7)"
                        + " LIMIT ?",
                id,
                many);
    }
}
