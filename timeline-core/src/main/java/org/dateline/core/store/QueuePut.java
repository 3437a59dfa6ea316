package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way into the import queue: all that are added until {@link #end}, or none of them. It is a
 * transaction of its own, which writes by COPY, so that memory does not grow with the number of documents.
 */
public final class QueuePut implements AutoCloseable {
    private static final int MOST_KEPT = 200;
    private static final int LONGEST_REASON = 500;
    private static final String[] COLUMNS = {
        "place", "sha256", "name", "title", "text", "source", "url", "published_day", "published_time", "published_zone"
    };
    private static final String MAKE = "CREATE TEMP TABLE given (place int, sha256 text, name text, title text,"
            + " text text, source text, url text, published_day bigint, published_time text, published_zone text)"
            + " ON COMMIT DROP";
    /** Of the same text given twice, the first counts. What failed before is tried anew when it is given again. */
    private static final String PUT =
            "INSERT INTO import_job (timeline_id, sha256, batch_id, turn, lexicon, name, title,"
                    + " text, source, url, published_day, published_time, published_zone, state, attempts, not_before,"
                    + " is_new, statements, new_events, joined_events, issues)"
                    + " SELECT ?, sha256, ?, row_number() OVER (ORDER BY published_day NULLS LAST, published_time NULLS LAST,"
                    + " sha256), ?, name, title, text, source, url, published_day, published_time, published_zone, 'WAITING', 0,"
                    + " ?, true, 0, 0, 0, '[]' FROM (SELECT DISTINCT ON (sha256) * FROM given ORDER BY sha256, place) AS first"
                    + " WHERE NOT EXISTS (SELECT FROM document d WHERE d.timeline_id = ? AND d.sha256 = first.sha256)"
                    + " ON CONFLICT (timeline_id, sha256) DO UPDATE SET batch_id = EXCLUDED.batch_id, turn = EXCLUDED.turn,"
                    + " lexicon = EXCLUDED.lexicon, name = EXCLUDED.name, title = EXCLUDED.title, text = EXCLUDED.text,"
                    + " source = EXCLUDED.source, url = EXCLUDED.url, published_day = EXCLUDED.published_day,"
                    + " published_time = EXCLUDED.published_time, published_zone = EXCLUDED.published_zone, state = 'WAITING',"
                    + " attempts = 0, not_before = EXCLUDED.not_before, ended_at = NULL, error = NULL, issues = '[]'"
                    + " WHERE import_job.state <> 'WAITING'";

    private static final String REFUSE = "INSERT INTO import_job (timeline_id, sha256, batch_id, turn, lexicon, name,"
            + " state, attempts, not_before, ended_at, error, is_new, statements, new_events, joined_events, issues)"
            + " VALUES (?, ?, ?, 0, '', ?, 'FAILED', 0, ?, ?, ?, false, 0, 0, 0, '[]')"
            + " ON CONFLICT (timeline_id, sha256) DO UPDATE SET batch_id = EXCLUDED.batch_id, name = EXCLUDED.name,"
            + " ended_at = EXCLUDED.ended_at, error = EXCLUDED.error WHERE import_job.state = 'FAILED'";
    /** The same texts with the date that counts, whether on the timeline, in the queue or earlier in this import. */
    private static final String KEPT = "SELECT g.name, g.published_day, g.published_time, g.published_zone,"
            + " d.published_date - DATE '1970-01-01' AS day, d.published_time::text AS time, d.published_zone AS zone"
            + " FROM given g JOIN document d ON d.timeline_id = ? AND d.sha256 = g.sha256"
            + " WHERE g.published_day IS NOT NULL UNION ALL"
            + " SELECT g.name, g.published_day, g.published_time, g.published_zone,"
            + " j.published_day, j.published_time, j.published_zone FROM given g JOIN import_job j"
            + " ON j.timeline_id = ? AND j.sha256 = g.sha256 AND j.state = 'WAITING'"
            + " AND (g.published_day, g.published_time, g.published_zone)"
            + " IS DISTINCT FROM (j.published_day, j.published_time, j.published_zone)"
            + " WHERE g.published_day IS NOT NULL ORDER BY 1, 2";

    private final Connection connection;
    private final CopyRows rows;
    private final long timelineId;
    private final String lexicon;
    private final Instant at;
    private final List<Refusal> refusals = new ArrayList<>();
    private int given;

    private record Refusal(String name, String sha256, String why) {}

    private QueuePut(Connection connection, CopyRows rows, long timelineId, String lexicon, Instant at) {
        this.connection = connection;
        this.rows = rows;
        this.timelineId = timelineId;
        this.lexicon = lexicon;
        this.at = at;
    }

    /**
     * What was put in.
     *
     * @param batch the own import; null where nothing was put in, as all was known
     * @param batches the imports in which the documents wait, the own one among them unless all were known
     * @param documents how many were put into the queue
     * @param known how many were on the timeline already, or given twice
     * @param waiting how many were in the queue already
     * @param kept for texts given with another publication date than the one that counts: which, and that date; at most
     *     200
     */
    public record Result(
            @Nullable Long batch, List<Long> batches, int documents, int known, int waiting, List<String> kept) {}

    /** Takes over the connection, and closes it in the end. */
    static QueuePut begin(Connection connection, long timelineId, String lexicon, Instant at) throws SQLException {
        connection.setAutoCommit(false);
        Sql.run(connection, MAKE);
        return new QueuePut(connection, CopyRows.into(connection, "given", COLUMNS), timelineId, lexicon, at);
    }

    /**
     * Adds a document.
     *
     * @throws FieldException if its text cannot be stored
     */
    public void add(Document document) {
        check(document.text());
        check(document.part(DocumentPart.TITLE));
        Published published = document.published();
        try {
            rows.add(
                    given++,
                    document.sha256(),
                    document.name(),
                    document.title(),
                    document.text(),
                    document.source(),
                    document.url(),
                    published == null ? null : published.date().toEpochDay(),
                    published == null || published.time() == null
                            ? null
                            : published.time().toString(),
                    published == null || published.zone() == null
                            ? null
                            : published.zone().getId());
        } catch (SQLException e) {
            throw Sql.failed("put '" + document.name() + "' into the queue", e);
        }
    }

    /**
     * Notes beside the documents a file that is none, so that the import tells of it as of one that failed.
     *
     * @param sha256 of the file's bytes, in hex
     * @param why in one line
     */
    public void refuse(String name, String sha256, String why) {
        String reason = why.substring(0, Math.min(LONGEST_REASON, why.length())).replace('\0', ' ');
        refusals.add(new Refusal(name.replace('\0', ' '), sha256, reason));
    }

    private int refuse(long batch) throws SQLException {
        Timestamp now = Timestamp.from(at);
        int refused = 0;
        for (Refusal one : refusals) {
            try (PreparedStatement insert =
                    Sql.prepare(connection, REFUSE, timelineId, one.sha256(), batch, one.name(), now, now, one.why())) {
                refused += insert.executeUpdate();
            }
        }
        return refused;
    }

    private static void check(String text) {
        FieldException.check(text.indexOf('\0') < 0, "text", "it holds a NUL character");
        FieldException.check(
                text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE),
                "text",
                "it holds half of a character pair, which is no Unicode");
    }

    /** Puts all in. */
    public Result end() {
        try {
            rows.end();
            long batch = batch();
            int put;
            try (PreparedStatement insert =
                    Sql.prepare(connection, PUT, timelineId, batch, lexicon, Timestamp.from(at), timelineId)) {
                put = insert.executeUpdate();
            }
            List<Long> batches = new ArrayList<>();
            int waiting = 0;
            try (PreparedStatement query = Sql.prepare(
                            connection,
                            "SELECT batch_id, count(*) FROM import_job WHERE timeline_id = ? AND state = 'WAITING'"
                                    + " AND sha256 IN (SELECT sha256 FROM given) GROUP BY 1 ORDER BY 1",
                            timelineId);
                    ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    batches.add(found.getLong(1));
                    waiting += found.getInt(2);
                }
            }
            waiting -= put;
            int all = put + refuse(batch);
            Sql.run(
                    connection,
                    all == 0
                            ? "DELETE FROM import_batch WHERE timeline_id = ? AND id = ?"
                            : "UPDATE import_batch SET documents = " + all + ", known = " + (given - put)
                                    + " WHERE timeline_id = ? AND id = ?",
                    timelineId,
                    batch);
            Result result = new Result(all == 0 ? null : batch, batches, put, given - put - waiting, waiting, kept());
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw Sql.failed("put the documents into the queue", e);
        }
    }

    private long batch() throws SQLException {
        try (PreparedStatement insert = Sql.prepare(
                        connection,
                        "INSERT INTO import_batch (timeline_id, put_at, documents, known) VALUES (?, ?, 0, 0) RETURNING id",
                        timelineId,
                        Timestamp.from(at));
                ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> kept() throws SQLException {
        List<String> kept = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(connection, KEPT, timelineId, timelineId);
                ResultSet row = query.executeQuery()) {
            while (row.next() && kept.size() < MOST_KEPT) {
                String words = keptDate(
                        published(row, "published_day", "published_time", "published_zone"),
                        published(row, "day", "time", "zone"));
                if (words != null) {
                    kept.add(row.getString("name") + ": " + words);
                }
            }
        }
        return kept;
    }

    /** What to say where a text is there with another date than the one given; null where there is nothing to say. */
    public static @Nullable String keptDate(@Nullable Published given, @Nullable Published there) {
        if (given == null || given.equals(there)) {
            return null;
        }
        return there == null
                ? "already there without a publication date; not changed"
                : "already there with publication date " + there + "; not changed";
    }

    static @Nullable Published published(ResultSet row, String day, String time, String zone) throws SQLException {
        long days = row.getLong(day);
        if (row.wasNull()) {
            return null;
        }
        String at = row.getString(time);
        String in = row.getString(zone);
        return new Published(
                LocalDate.ofEpochDay(days), at == null ? null : LocalTime.parse(at), in == null ? null : ZoneId.of(in));
    }

    /** Gives up what was not ended. */
    @Override
    public void close() {
        try (connection) {
            rows.close();
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw Sql.failed("leave the queue", e);
        }
    }
}
