package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The publishers of documents: made by the import with a name only, told about by people. */
@ApplicationScoped
public class SourceRegister {
    /** Most sources on one page. */
    public static final int MAX_LIMIT = 200;

    private final AgroalDataSource database;
    private final RegisterHistory history;
    private final EventWriting writing;

    SourceRegister(AgroalDataSource database, RegisterHistory history, EventWriting writing) {
        this.database = database;
        this.history = history;
        this.writing = writing;
    }

    /**
     * Sources by name.
     *
     * @param after the name that the page before ended with, or null
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    public List<SourceRow> list(@Nullable String after, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        return read("SELECT * FROM source WHERE name > ? ORDER BY name LIMIT ?", after == null ? "" : after, limit);
    }

    /** One source. */
    public SourceRow source(long id) {
        return read("SELECT * FROM source WHERE id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("source " + id));
    }

    private List<SourceRow> read(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<SourceRow> sources = new ArrayList<>();
            while (rows.next()) {
                SourceDraft about = new SourceDraft(
                        rows.getString("home"),
                        rows.getString("country"),
                        SourceRow.Kind.valueOf(rows.getString("kind")));
                sources.add(new SourceRow(rows.getLong("id"), rows.getString("name"), about, rows.getLong("version")));
            }
            return sources;
        } catch (SQLException e) {
            throw Sql.failed("read sources", e);
        }
    }

    /** The changes of a source, newest first. */
    public List<EventDetail.Change> history(long id) {
        try (Connection connection = database.getConnection()) {
            return RegisterHistory.of(connection, RegisterHistory.Of.SOURCE, id);
        } catch (SQLException e) {
            throw Sql.failed("read the history of source " + id, e);
        }
    }

    /**
     * Changes what is said of a source; its name stays.
     *
     * @param why a reason, or null
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public void change(long id, long version, SourceDraft draft, String by, @Nullable String why) {
        SourceEntity source = SourceEntity.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (source == null) {
            throw new NotFoundException("source " + id);
        }
        if (source.version != version) {
            throw new StaleException(source.version);
        }
        Map<String, @Nullable Object> before = state(source);
        source.home = draft.home();
        source.country = draft.country();
        source.kind = draft.kind();
        writing.flush(source.version);
        history.add(new RegisterHistory.Step(RegisterHistory.Of.SOURCE, id, by, "changed", why, before, state(source)));
    }

    private static Map<String, @Nullable Object> state(SourceEntity source) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("home", source.home);
        state.put("country", source.country);
        state.put("kind", source.kind.name());
        return state;
    }
}
