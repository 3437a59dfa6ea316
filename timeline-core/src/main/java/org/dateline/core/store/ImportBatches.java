package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads how far imports are, and what became of their documents. */
@ApplicationScoped
public class ImportBatches {
    private static final int MOST_BATCHES = 20;
    private static final int MOST_FAILURES = 50;
    private static final int MOST_LINES = 200;
    private static final int MOST_DOCUMENTS = 500;

    private final AgroalDataSource database;

    ImportBatches(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The imports of a timeline, newest first, at most twenty.
     *
     * @throws NotFoundException if there is no such timeline
     */
    public List<ImportProgress> of(String timeline) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT t.id AS timeline, b.id, b.put_at, b.documents, b.known, c.* FROM timeline t"
                                + " LEFT JOIN LATERAL (SELECT * FROM import_batch WHERE timeline_id = t.id"
                                + " ORDER BY id DESC LIMIT " + MOST_BATCHES + ") b ON true"
                                + " LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE state = 'WAITING') AS waiting,"
                                + " count(*) FILTER (WHERE state = 'DONE') AS done,"
                                + " count(*) FILTER (WHERE state = 'FAILED') AS failed,"
                                + " coalesce(sum(new_events), 0) AS new_events,"
                                + " coalesce(sum(joined_events), 0) AS joined_events"
                                + " FROM import_job j WHERE j.timeline_id = t.id AND j.batch_id = b.id) c ON true"
                                + " WHERE t.name = ? ORDER BY b.id DESC",
                        timeline);
                ResultSet row = query.executeQuery()) {
            List<ImportProgress> found = new ArrayList<>();
            boolean exists = false;
            while (row.next()) {
                exists = true;
                if (row.getTimestamp("put_at") != null) {
                    found.add(progress(connection, row));
                }
            }
            if (!exists) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read the imports of timeline '" + timeline + "'", e);
        }
    }

    /**
     * The documents of one import, in the order in which they are stored, those that failed at once first; at most 500.
     *
     * @throws NotFoundException if there is no such timeline, or no such import on it
     */
    public List<ImportedDocument> documents(String timeline, long batch) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT j.name, j.state, j.error, j.new_events, j.joined_events, d.id FROM timeline t"
                                + " JOIN import_job j ON j.timeline_id = t.id LEFT JOIN document d"
                                + " ON d.timeline_id = t.id AND d.sha256 = j.sha256 AND j.state = 'DONE'"
                                + " WHERE t.name = ? AND j.batch_id = ? ORDER BY j.turn, j.name, j.sha256 LIMIT "
                                + MOST_DOCUMENTS,
                        timeline,
                        batch);
                ResultSet row = query.executeQuery()) {
            List<ImportedDocument> documents = new ArrayList<>();
            while (row.next()) {
                documents.add(new ImportedDocument(
                        row.getString("name"),
                        ImportedDocument.State.valueOf(row.getString("state")),
                        row.getObject("id", UUID.class),
                        row.getInt("new_events"),
                        row.getInt("joined_events"),
                        row.getString("error")));
            }
            if (documents.isEmpty()) {
                throw new NotFoundException("import " + batch + " of timeline '" + timeline + "'");
            }
            return documents;
        } catch (SQLException e) {
            throw Sql.failed("read import " + batch + " of timeline '" + timeline + "'", e);
        }
    }

    private static ImportProgress progress(Connection connection, ResultSet row) throws SQLException {
        long batch = row.getLong("id");
        return new ImportProgress(
                batch,
                row.getTimestamp("put_at").toInstant(),
                row.getInt("documents"),
                row.getInt("known"),
                row.getInt("waiting"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("new_events"),
                row.getInt("joined_events"),
                row.getInt("failed") == 0
                        ? List.of()
                        : failures(
                                connection,
                                "timeline_id = ? AND batch_id = ?",
                                MOST_FAILURES,
                                row.getLong("timeline"),
                                batch));
    }

    private static List<ImportProgress.Failure> failures(
            Connection connection, String which, int most, Object... parameters) throws SQLException {
        List<ImportProgress.Failure> failures = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT name, error FROM import_job WHERE state = 'FAILED' AND " + which
                                + " ORDER BY batch_id, turn LIMIT " + most,
                        parameters);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                failures.add(new ImportProgress.Failure(row.getString(1), row.getString(2)));
            }
        }
        return failures;
    }

    /** The imports in which documents wait, of one timeline or, where that is empty, of all that are not archived. */
    public List<Long> waiting(String timeline) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT DISTINCT j.batch_id FROM import_job j JOIN timeline t ON t.id = j.timeline_id"
                                + " WHERE j.state = 'WAITING' AND ? IN ('', t.name) AND NOT t.archived ORDER BY 1",
                        timeline);
                ResultSet row = query.executeQuery()) {
            List<Long> batches = new ArrayList<>();
            while (row.next()) {
                batches.add(row.getLong(1));
            }
            return batches;
        } catch (SQLException e) {
            throw Sql.failed("read which imports wait", e);
        }
    }

    /**
     * How many documents of some imports wait; those of archived timelines are not worked off, and not counted.
     *
     * @param lexicon only those to be read with this one, by its SHA-256; empty for none
     */
    public int waiting(List<Long> batches, String lexicon) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT count(*) FROM import_job j JOIN timeline t ON t.id = j.timeline_id WHERE j.batch_id = ANY (?)"
                                + " AND j.state = 'WAITING' AND j.lexicon = ? AND NOT t.archived",
                        connection.createArrayOf("bigint", batches.toArray()),
                        lexicon);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw Sql.failed("count what waits to be imported", e);
        }
    }

    /**
     * What became of documents of some imports.
     *
     * @param since only of those that ended at this time or later
     */
    public ImportOutcome outcome(List<Long> batches, Instant since) {
        String which = "batch_id = ANY (?) AND ended_at >= ?";
        try (Connection connection = database.getConnection()) {
            Object numbers = connection.createArrayOf("bigint", batches.toArray());
            Object from = Timestamp.from(since);
            Lines lines = lines(connection, which, numbers, from);
            List<ImportProgress.Failure> failures = failures(connection, which, MOST_LINES, numbers, from);
            try (PreparedStatement query = Sql.prepare(
                            connection,
                            "SELECT count(*) FILTER (WHERE state = 'DONE'), count(*) FILTER (WHERE state = 'DONE' AND NOT"
                                    + " is_new), coalesce(sum(statements), 0), coalesce(sum(new_events), 0),"
                                    + " coalesce(sum(joined_events), 0), count(*) FILTER (WHERE state = 'FAILED')"
                                    + " FROM import_job WHERE " + which,
                            numbers,
                            from);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return new ImportOutcome(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        failures,
                        lines.warnings(),
                        lines.issues());
            }
        } catch (SQLException e) {
            throw Sql.failed("read what became of the import", e);
        }
    }

    private record Lines(int warnings, List<QueuedResult.Issue> issues) {}

    private static Lines lines(Connection connection, String which, Object... parameters) throws SQLException {
        List<QueuedResult.Issue> issues = new ArrayList<>();
        int warnings = 0;
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT i.value->>'severity', i.value->>'line', count(*) FILTER (WHERE i.value->>'severity'"
                                + " <> 'note') OVER () FROM import_job, jsonb_array_elements(issues) i WHERE state = 'DONE'"
                                + " AND " + which + " ORDER BY batch_id, turn LIMIT " + MOST_LINES,
                        parameters);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                issues.add(new QueuedResult.Issue(row.getString(1), row.getString(2)));
                warnings = row.getInt(3);
            }
        }
        return new Lines(warnings, issues);
    }
}
