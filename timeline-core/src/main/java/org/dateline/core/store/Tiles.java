package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The read model of the interactive view: taken up from the outbox a little at a time, or made anew. */
@ApplicationScoped
public class Tiles {
    private static final int BATCH = 2000;
    private static final int LONGEST_MILLIS = 4 * 3_600_000;

    private final AgroalDataSource database;

    Tiles(AgroalDataSource database) {
        this.database = database;
    }

    /** Numbers of the timelines with changes that are not taken up yet. */
    public List<Long> behind() {
        // One probe for each timeline, however many changes wait.
        return numbers("SELECT t.id FROM timeline t WHERE EXISTS (SELECT FROM outbox o WHERE o.timeline_id = t.id)");
    }

    /**
     * Takes up some of a timeline's changes, in one transaction; all of them where they are so many that making the whole
     * anew is less work.
     *
     * @return whether it did; false when there are none, or another process is at it
     */
    public boolean refresh(long timelineId) {
        return patiently("SELECT refresh_tiles(?, " + BATCH + ")", timelineId).orElse(0L) > 0;
    }

    /**
     * Makes the read model of a timeline anew from its events; readers see the old one until it is done.
     *
     * @return how many events it holds
     * @throws NotFoundException if there is no such timeline
     */
    public long rebuild(String timeline) {
        return patiently("SELECT rebuild_tiles(id) FROM timeline WHERE name = ?", timeline)
                .orElseThrow(() -> new NotFoundException("timeline '" + timeline + "'"));
    }

    /** The number that a query gives, if any: a large timeline takes longer than any request may. */
    private Optional<Long> patiently(String sql, Object parameter) {
        try (Connection connection = database.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
            try (PreparedStatement query = Sql.prepare(connection, sql, parameter);
                    ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw Sql.failed("make the view's tiles", e);
        }
    }

    private List<Long> numbers(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql);
                ResultSet rows = query.executeQuery()) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw Sql.failed("keep the view's tiles", e);
        }
    }
}
