package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Holds a timeline until the transaction that is under way ends, against all that decides what is one event. */
@ApplicationScoped
class TimelineHold {
    private final AgroalDataSource database;

    TimelineHold(AgroalDataSource database) {
        this.database = database;
    }

    /** @throws FieldException with field {@code timeline} if it is archived */
    void hold(TimelineEntity timeline) {
        timeline.checkOpen();
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        Sql.prepare(connection, "SELECT pg_advisory_xact_lock(?)", timeline.number())) {
            lock.execute();
        } catch (SQLException e) {
            throw Sql.failed("hold timeline '" + timeline.name + "'", e);
        }
    }
}
