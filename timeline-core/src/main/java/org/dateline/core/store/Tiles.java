package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The read model of the interactive view: taken up from the outbox a little at a time, or made anew. */
@ApplicationScoped
public class Tiles {
    private static final int BATCH = 2000;

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
     * Takes up some of a timeline's changes, in one transaction.
     *
     * @return whether it did; false when there are none, or another process is at it
     */
    public boolean refresh(long timelineId) {
        return numbers("SELECT refresh_tiles(?, " + BATCH + ")", timelineId).get(0) > 0;
    }

    /**
     * Makes the read model of a timeline anew from its events; readers see the old one until it is done.
     *
     * @return how many events it holds
     * @throws NotFoundException if there is no such timeline
     */
    public long rebuild(String timeline) {
        try (Connection connection = database.getConnection()) {
            int usual = connection.getNetworkTimeout();
            // A large timeline takes longer than any request may.
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                return rebuild(connection, timeline);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw Sql.failed("make the view's tiles anew", e);
        }
    }

    private static long rebuild(Connection connection, String timeline) throws SQLException {
        try (PreparedStatement query =
                        Sql.prepare(connection, "SELECT rebuild_tiles(id) FROM timeline WHERE name = ?", timeline);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            return row.getLong(1);
        }
    }

    private List<Long> numbers(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, parameters);
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
