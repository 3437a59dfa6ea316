package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * A made timeline: thirty years of events, without statements. The rows come by COPY, with plain indexes made anew
 * afterwards and foreign keys and triggers switched off meanwhile, which only a superuser of the database may do; what
 * triggers would have kept is made afterwards, the tiles of the view among it.
 */
public final class SyntheticTimeline {
    private static final int BATCH = 6_000;
    private static final List<String> TABLES =
            List.of("event", "participant", "evidence", "document", "revision", "event_known", "participant_known");

    private final long id;
    private final SyntheticRows rows;

    private SyntheticTimeline(Connection connection, long seed, Order order) throws SQLException {
        Cast cast = Cast.of(seed);
        Vocabulary vocabulary = Vocabulary.of(seed);
        List<String> texts = new ArrayList<>(vocabulary.words());
        texts.addAll(cast.actors());
        texts.addAll(cast.places());
        this.id = number(
                connection,
                "INSERT INTO timeline (name, title, description, archived, created_at, version)"
                        + " VALUES (?, ?, '', false, '2025-01-01', 0) RETURNING id",
                order.name(),
                "Synthetic " + order.name());
        this.rows = new SyntheticRows(
                connection,
                seed,
                id,
                cast,
                new Lexemes(connection, texts),
                new SyntheticHistory(seed, id, vocabulary, cast),
                numbers(connection, "actor", cast.actors()),
                numbers(connection, "source", cast.sources()));
    }

    /**
     * One timeline to make.
     *
     * @param name its key, which must be free
     * @param events how many
     */
    public record Order(String name, long events) {}

    /**
     * Makes timelines, or nothing if it fails before the end. The same seed and orders make the same rows but for the
     * numbers of the timelines, which lead all ids.
     *
     * @param progress told how many events there are, from time to time
     */
    public static void load(Connection connection, long seed, List<Order> orders, LongConsumer progress)
            throws SQLException {
        int timeout = connection.getNetworkTimeout();
        // Making an index or the tiles of a large timeline takes longer than any request may.
        connection.setNetworkTimeout(Runnable::run, 0);
        connection.setAutoCommit(false);
        try {
            write(connection, seed, orders, progress);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        run(connection, "VACUUM (ANALYZE)");
        run(connection, "CHECKPOINT");
        connection.setNetworkTimeout(Runnable::run, timeout);
    }

    private static void write(Connection connection, long seed, List<Order> orders, LongConsumer progress)
            throws SQLException {
        List<SyntheticTimeline> timelines = new ArrayList<>();
        for (Order order : orders) {
            timelines.add(new SyntheticTimeline(connection, seed, order));
        }
        Map<String, String> indexes = dropIndexes(connection);
        run(connection, "SET LOCAL session_replication_role = replica");
        long before = 0;
        for (int i = 0; i < orders.size(); i++) {
            long events = orders.get(i).events();
            for (long from = 0; from < events; from += BATCH) {
                long to = Math.min(from + BATCH, events);
                timelines.get(i).rows.write(from, to);
                progress.accept(before + to);
            }
            before += events;
        }
        run(connection, "SET LOCAL maintenance_work_mem = '512MB'");
        for (String index : indexes.values()) {
            run(connection, index);
        }
        run(connection, "SET LOCAL session_replication_role = origin");
        for (String table : TABLES) {
            run(connection, "ANALYZE " + table);
        }
        for (SyntheticTimeline timeline : timelines) {
            timeline.follow(connection);
        }
    }

    /** What triggers and the outbox would have made of the rows. */
    private void follow(Connection connection) throws SQLException {
        run(
                connection,
                "INSERT INTO timeline_actor SELECT DISTINCT timeline_id, actor_id FROM participant WHERE timeline_id = "
                        + id);
        run(connection, "SELECT rebuild_tiles(" + id + ")");
    }

    /** Those that no constraint needs; their definitions by name. */
    private static Map<String, String> dropIndexes(Connection connection) throws SQLException {
        Map<String, String> made = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i"
                        + " JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid"
                        + " WHERE t.relname = ANY (?) AND t.relnamespace = current_schema()::regnamespace"
                        + " AND NOT i.indisunique")) {
            query.setArray(1, connection.createArrayOf("text", TABLES.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    made.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        for (String index : made.keySet()) {
            run(connection, "DROP INDEX " + index);
        }
        return made;
    }

    private static long number(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The numbers of these names, which are added where they are not there. */
    private static long[] numbers(Connection connection, String table, List<String> names) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("INSERT INTO " + table
                + " (name) SELECT n FROM unnest(?) WITH ORDINALITY AS names (n, rank) ORDER BY rank"
                + " ON CONFLICT (name) DO NOTHING")) {
            add.setArray(1, connection.createArrayOf("text", names.toArray()));
            add.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT t.id FROM " + table
                + " t JOIN unnest(?) WITH ORDINALITY AS names (n, rank) ON t.name = names.n ORDER BY rank")) {
            query.setArray(1, connection.createArrayOf("text", names.toArray()));
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
