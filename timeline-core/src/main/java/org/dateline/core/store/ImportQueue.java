package org.dateline.core.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents that wait in PostgreSQL to be read, taken by workers of any number of processes.
 *
 * <p>A worker first {@linkplain #claim claims} a run of them, which counts an attempt and is committed at once, so that it
 * shows also where the process is then killed. It then {@linkplain #hold holds} them in the transaction that stores them:
 * if that ends in whatever way, they are free again. Documents of one import are stored in their order.
 */
@ApplicationScoped
public class ImportQueue {
    /** How often a document is tried. */
    public static final int MOST_ATTEMPTS = 4;

    /** A claim that is older than this and not held is one whose worker is gone. */
    private static final Duration CLAIM = Duration.ofMillis(500);

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final int WAIT_GROWS = 4;
    private static final int LONGEST_ERROR = 1_000;
    /** A worker that hangs at a text gives it back in the end. */
    private static final String LONGEST_IDLE = "SET LOCAL idle_in_transaction_session_timeout = '10min'";

    private static final String DOCUMENT =
            "j.sha256, j.batch_id, j.turn, j.attempts, j.name, j.title, j.text, j.source, j.url, j.published_day,"
                    + " j.published_time, j.published_zone, j.taken_by";

    private final AgroalDataSource database;
    private final Clock clock;

    ImportQueue(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins to put documents in; not to be called in a transaction.
     *
     * @param lexicon the SHA-256 of the user lexicon they are to be read with; empty for none
     * @throws NotFoundException if there is no such timeline
     * @throws FieldException if it is archived
     */
    public QueuePut put(String timeline, String lexicon) {
        try {
            Connection connection = database.getConnection();
            try {
                return QueuePut.begin(connection, open(connection, timeline), lexicon, clock.instant());
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Sql.failed("put documents into the queue", e);
        }
    }

    private static long open(Connection connection, String timeline) throws SQLException {
        try (PreparedStatement query =
                        Sql.prepare(connection, "SELECT id, archived FROM timeline WHERE name = ?", timeline);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            FieldException.check(
                    !row.getBoolean("archived"), "timeline", "'" + timeline + "' is archived and takes no changes");
            return row.getLong("id");
        }
    }

    /**
     * Timelines on which a document waits that can be read now, in the order of their imports.
     *
     * @param lexicon only what is to be read with this one
     */
    public List<String> timelines(String lexicon) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT t.name FROM timeline t CROSS JOIN LATERAL (SELECT batch_id FROM import_job j"
                                + " WHERE j.timeline_id = t.id AND j.state = 'WAITING' AND j.lexicon = ?"
                                + " AND j.not_before <= ? ORDER BY j.batch_id, j.turn LIMIT 1) AS first"
                                + " WHERE NOT t.archived ORDER BY first.batch_id",
                        lexicon,
                        now());
                ResultSet rows = query.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw Sql.failed("look into the queue", e);
        }
    }

    /** What a worker has claimed: some documents of one import that come one right after the other. */
    public record Claim(String timeline, long batch, int firstTurn, int turns, String worker) {}

    /**
     * Claims the next documents of a timeline and counts an attempt at each of them. One that was tried before is claimed
     * alone, so that it alone is blamed if the worker does not outlive it; one that no worker outlived stands as failed.
     *
     * @param most how many at most
     * @param mostText with how many characters of text in all at most; the first is taken whatever its length
     * @return null where there are none to take
     */
    public @Nullable Claim claim(String timeline, String worker, String lexicon, int most, int mostText) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long timelineId = number(connection, timeline);
                giveUp(connection, timelineId);
                Claim claim = first(connection, timelineId, timeline, worker, lexicon, most, mostText);
                if (claim != null) {
                    Sql.run(
                            connection,
                            "UPDATE import_job SET attempts = attempts + 1, taken_at = ?, taken_by = ?"
                                    + " WHERE timeline_id = ? AND batch_id = ? AND turn BETWEEN ? AND ? AND state = 'WAITING'",
                            now(),
                            worker,
                            timelineId,
                            claim.batch(),
                            claim.firstTurn(),
                            claim.firstTurn() + claim.turns() - 1);
                }
                connection.commit();
                return claim;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Sql.failed("take documents from the queue", e);
        }
    }

    /** What was tried as often as it may be, and is held by nobody, was under way each time a worker was killed. */
    private void giveUp(Connection connection, long timelineId) throws SQLException {
        Sql.run(
                connection,
                "UPDATE import_job SET state = 'FAILED', ended_at = ?, error = coalesce(error || '; then ', '')"
                        + " || 'the process that read it ended each time before it was done' WHERE (timeline_id, sha256) IN"
                        + " (SELECT timeline_id, sha256 FROM import_job WHERE timeline_id = ? AND state = 'WAITING'"
                        + " AND attempts >= ? AND (taken_at IS NULL OR taken_at < ?)"
                        + " ORDER BY batch_id, turn LIMIT 64 FOR UPDATE SKIP LOCKED)",
                now(),
                timelineId,
                MOST_ATTEMPTS,
                Timestamp.from(clock.instant().minus(CLAIM)));
    }

    private @Nullable Claim first(
            Connection connection,
            long timelineId,
            String timeline,
            String worker,
            String lexicon,
            int most,
            int mostText)
            throws SQLException {
        Claim claim = null;
        long length = 0;
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT batch_id, turn, attempts, length(text) AS length FROM import_job WHERE timeline_id = ?"
                                + " AND state = 'WAITING' AND lexicon = ? AND not_before <= ?"
                                + " AND (attempts = 0 OR taken_at IS NULL OR taken_at < ?)"
                                + " ORDER BY batch_id, turn LIMIT ? FOR UPDATE SKIP LOCKED",
                        timelineId,
                        lexicon,
                        now(),
                        Timestamp.from(clock.instant().minus(CLAIM)),
                        most);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                length += row.getInt("length");
                boolean tried = row.getInt("attempts") > 0;
                if (claim == null) {
                    claim = new Claim(timeline, row.getLong("batch_id"), row.getInt("turn"), 1, worker);
                    if (tried) {
                        break;
                    }
                } else if (!tried
                        && length <= mostText
                        && row.getLong("batch_id") == claim.batch()
                        && row.getInt("turn") == claim.firstTurn() + claim.turns()) {
                    claim = new Claim(timeline, claim.batch(), claim.firstTurn(), claim.turns() + 1, worker);
                } else {
                    break;
                }
            }
        }
        return claim;
    }

    /**
     * Locks what was claimed until the transaction that is under way ends.
     *
     * @return the documents in their order; fewer or none if another took them in between
     */
    public List<QueuedDocument> hold(Claim claim) {
        try (Connection connection = database.getConnection();
                PreparedStatement limit = Sql.prepare(connection, LONGEST_IDLE);
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT " + DOCUMENT + " FROM import_job j JOIN timeline t ON t.id = j.timeline_id"
                                + " WHERE t.name = ? AND j.batch_id = ? AND j.turn BETWEEN ? AND ? AND j.state = 'WAITING'"
                                + " ORDER BY j.turn FOR UPDATE OF j SKIP LOCKED",
                        claim.timeline(),
                        claim.batch(),
                        claim.firstTurn(),
                        claim.firstTurn() + claim.turns() - 1)) {
            limit.execute();
            List<QueuedDocument> held = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()
                        && claim.worker().equals(row.getString("taken_by"))
                        && row.getInt("turn") == claim.firstTurn() + held.size()) {
                    held.add(document(claim.timeline(), row));
                }
            }
            return held;
        } catch (SQLException e) {
            throw Sql.failed("hold documents of the queue", e);
        }
    }

    private static QueuedDocument document(String timeline, ResultSet row) throws SQLException {
        return new QueuedDocument(
                timeline,
                row.getLong("batch_id"),
                row.getInt("turn"),
                row.getInt("attempts"),
                new Document(
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("text"),
                        QueuePut.published(row, "published_day", "published_time", "published_zone"),
                        row.getString("source"),
                        row.getString("url")));
    }

    /** Whether a document may be stored. */
    public enum Turn {
        /** All before it are done. */
        NOW,
        /** Another worker is at one that comes before it, or that one is to be tried again later. */
        LATER,
        /** One that comes before it is free: nobody is at it. */
        TAKE_THE_FIRST
    }

    /** Whether a document may be stored, as all that come before it on its timeline are. */
    public Turn turn(QueuedDocument queued, String lexicon) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT j.sha256, j.timeline_id, j.not_before <= ? AND (j.taken_at IS NULL OR j.taken_at < ?)"
                                + " FROM import_job j JOIN timeline t ON t.id = j.timeline_id WHERE t.name = ?"
                                + " AND j.state = 'WAITING' AND j.lexicon = ? AND (j.batch_id, j.turn) < (?, ?)"
                                + " ORDER BY j.batch_id, j.turn LIMIT 1",
                        now(),
                        Timestamp.from(clock.instant().minus(CLAIM)),
                        queued.timeline(),
                        lexicon,
                        queued.batch(),
                        queued.turn());
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Turn.NOW;
            }
            return row.getBoolean(3) && isFree(connection, row.getLong(2), row.getString(1))
                    ? Turn.TAKE_THE_FIRST
                    : Turn.LATER;
        } catch (SQLException e) {
            throw Sql.failed("look whose turn it is in the queue", e);
        }
    }

    private static boolean isFree(Connection connection, long timelineId, String sha256) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT FROM import_job WHERE timeline_id = ? AND sha256 = ? AND state = 'WAITING'"
                                + " FOR UPDATE SKIP LOCKED",
                        timelineId,
                        sha256);
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    /** Notes, in the transaction that is under way, that a document is stored; its text is then only there. */
    public void done(QueuedDocument queued, QueuedResult result) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "UPDATE import_job SET state = 'DONE', ended_at = ?, error = NULL, title = NULL, text = NULL,"
                            + " source = NULL, url = NULL, statements = ?, new_events = ?, joined_events = ?,"
                            + " is_new = ?, issues = ?::jsonb"
                            + " WHERE timeline_id = (SELECT id FROM timeline WHERE name = ?) AND sha256 = ?",
                    now(),
                    result.statements(),
                    result.newEvents(),
                    result.joinedEvents(),
                    result.isNew(),
                    json(result.issues()),
                    queued.timeline(),
                    queued.sha256());
        } catch (SQLException e) {
            throw Sql.failed("note that '" + queued.document().name() + "' is done", e);
        }
    }

    private static String json(List<QueuedResult.Issue> issues) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (QueuedResult.Issue issue : issues) {
            json.addObject().put("severity", issue.severity()).put("line", issue.line());
        }
        return json.toString();
    }

    /**
     * Notes that a document could not be read or stored. It is tried again after a while that grows, until it was tried
     * {@value #MOST_ATTEMPTS} times.
     *
     * @param forGood whether trying again cannot help
     */
    public void failed(QueuedDocument queued, String why, boolean forGood) {
        boolean last = forGood || queued.attempt() >= MOST_ATTEMPTS;
        Duration wait = FIRST_WAIT.multipliedBy((long) Math.pow(WAIT_GROWS, queued.attempt() - 1.0));
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "UPDATE import_job SET state = ?, ended_at = ?, error = ?, not_before = ?, taken_at = NULL"
                            + " WHERE timeline_id = (SELECT id FROM timeline WHERE name = ?) AND sha256 = ?"
                            + " AND state = 'WAITING'",
                    last ? "FAILED" : "WAITING",
                    last ? Timestamp.from(now) : null,
                    storable(why),
                    Timestamp.from(now.plus(wait)),
                    queued.timeline(),
                    queued.sha256());
        } catch (SQLException e) {
            throw Sql.failed("note that '" + queued.document().name() + "' failed", e);
        }
    }

    /** Notes that a claim could not be stored as a whole; each of its documents is tried again alone. */
    public void refused(Claim claim, String why) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "UPDATE import_job SET error = ?, taken_at = NULL"
                            + " WHERE timeline_id = (SELECT id FROM timeline WHERE name = ?) AND batch_id = ?"
                            + " AND turn BETWEEN ? AND ? AND taken_by = ? AND state = 'WAITING'",
                    storable(why),
                    claim.timeline(),
                    claim.batch(),
                    claim.firstTurn(),
                    claim.firstTurn() + claim.turns() - 1,
                    claim.worker());
        } catch (SQLException e) {
            throw Sql.failed("note that documents of the queue could not be stored", e);
        }
    }

    private static String storable(String why) {
        return why.substring(0, Math.min(LONGEST_ERROR, why.length())).replace('\0', ' ');
    }

    /** Gives back what was claimed and not done, as if it had not been tried; but one document, if that is to blame. */
    public void giveBack(Claim claim, @Nullable QueuedDocument butFor) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "UPDATE import_job SET attempts = attempts - 1, taken_at = NULL, taken_by = NULL"
                            + " WHERE timeline_id = (SELECT id FROM timeline WHERE name = ?) AND batch_id = ?"
                            + " AND turn BETWEEN ? AND ? AND turn <> ? AND taken_by = ? AND state = 'WAITING'"
                            + " AND attempts > 0",
                    claim.timeline(),
                    claim.batch(),
                    claim.firstTurn(),
                    claim.firstTurn() + claim.turns() - 1,
                    butFor == null ? -1 : butFor.turn(),
                    claim.worker());
        } catch (SQLException e) {
            throw Sql.failed("give documents back to the queue", e);
        }
    }

    private static long number(Connection connection, String timeline) throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, "SELECT id FROM timeline WHERE name = ?", timeline);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            return row.getLong(1);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
