package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Events whose past was not made yet: those that are older than it, or were loaded in bulk. It is made when it is first
 * asked for.
 */
@ApplicationScoped
class UnsettledEvents {
    private static final int BATCH = 200;

    private final AgroalDataSource database;
    private final EventRows rows;

    UnsettledEvents(AgroalDataSource database, EventRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Makes what is missing of a timeline's past; what another transaction writes just now makes its own. */
    void settle(long timelineId) {
        if (some(timelineId, "SELECT id FROM event WHERE timeline_id = ? AND known_since IS NULL LIMIT 1")
                .isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> settleSingleDays(timelineId));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> settleBatch(timelineId));
        }
    }

    private void settleSingleDays(long timelineId) {
        some(timelineId, "SELECT NULL::uuid FROM (SELECT settle_known(?)) done");
    }

    private boolean settleBatch(long timelineId) {
        List<UUID> batch = some(
                timelineId,
                "SELECT id FROM event WHERE timeline_id = ? AND known_since IS NULL ORDER BY id LIMIT " + BATCH
                        + " FOR UPDATE SKIP LOCKED");
        for (UUID id : batch) {
            rows.refreshWords(EventEntity.held(id));
        }
        return batch.size() == BATCH;
    }

    private List<UUID> some(long timelineId, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, timelineId);
                ResultSet rows = query.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("settle how events were known", e);
        }
    }
}
