package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The history of what all timelines share, actors and sources, written in the transaction that is under way. */
@ApplicationScoped
class RegisterHistory {
    private static final int MOST = 200;

    private final AgroalDataSource database;
    private final ObjectMapper mapper;
    private final Clock clock;

    RegisterHistory(AgroalDataSource database, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What has a history. */
    enum Of {
        ACTOR("actor"),
        SOURCE("source");

        private final String table;

        Of(String table) {
            this.table = table;
        }
    }

    /** One change; before and after are what a person can change, by field, or null. */
    record Step(
            Of of,
            long id,
            String by,
            String what,
            @Nullable String why,
            @Nullable Map<String, ? extends @Nullable Object> before,
            @Nullable Map<String, ? extends @Nullable Object> after) {}

    void add(Step step) {
        String table = step.of().table;
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO " + table + "_revision (" + table
                            + "_id, at, by_whom, what, why, before, after) VALUES (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                    step.id(),
                    Timestamp.from(clock.instant()),
                    step.by(),
                    step.what(),
                    step.why() == null || step.why().isBlank()
                            ? null
                            : step.why().strip(),
                    json(step.before()),
                    json(step.after()));
        } catch (SQLException e) {
            throw Sql.failed("write the history of " + table + " " + step.id(), e);
        }
    }

    private @Nullable String json(@Nullable Map<String, ? extends @Nullable Object> state) {
        try {
            return state == null ? null : mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of words is always JSON", e);
        }
    }

    /** The changes of one actor or source, newest first, at most {@value #MOST}. */
    static List<EventDetail.Change> of(Connection connection, Of of, long id) throws SQLException {
        List<EventDetail.Change> changes = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT id, at, by_whom, what, why, before, after, ARRAY(SELECT key FROM jsonb_each(after) now"
                                + " WHERE before IS NOT NULL AND now.value IS DISTINCT FROM before -> now.key"
                                + " ORDER BY key) AS fields FROM " + of.table + "_revision WHERE " + of.table
                                + "_id = ? ORDER BY id DESC LIMIT " + MOST,
                        id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                changes.add(new EventDetail.Change(
                        rows.getLong("id"),
                        rows.getTimestamp("at").toInstant(),
                        rows.getString("by_whom"),
                        rows.getString("what"),
                        rows.getString("why"),
                        Sql.strings(rows, "fields"),
                        rows.getString("before"),
                        rows.getString("after"),
                        true));
            }
        }
        return changes;
    }
}
