package org.dateline.core.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * One transaction on a connection of its own. Values are written the same way whatever the server's settings are; a long
 * COPY or the making of an index is not taken for a server that does not answer.
 */
final class Session implements AutoCloseable {
    private static final int LOCKED_MILLIS = 10_000;

    private final Connection connection;
    private final int timeout;

    /** @param mode the transaction's, in SQL, such as {@code READ ONLY} */
    Session(DataSource database, String mode) throws SQLException {
        connection = database.getConnection();
        timeout = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        connection.setAutoCommit(false);
        run("SET TRANSACTION " + mode);
        run("SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres';"
                + " SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0;"
                + " SET LOCAL lock_timeout = " + LOCKED_MILLIS);
    }

    Catalog catalog() {
        return new Catalog(connection);
    }

    CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** What was not committed is gone. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, timeout);
        }
    }
}
