package org.dateline.core.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** Our database on the embedded server. */
final class Databases {
    static final String USER = "dateline";
    static final String NAME = "dateline";

    /** PostgreSQL's cannot_connect_now. */
    private static final String STARTING_UP = "57P03";

    /** Two minutes of recovery. */
    private static final int MOST_TRIES = 600;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private Databases() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Logs in, waiting for a server that is still recovering, and makes our database when it is not there yet. */
    static void ensure(int port, String password) throws IOException {
        try (Connection connection = connect(port, password);
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (rows.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + NAME);
        } catch (SQLException e) {
            throw new IOException("it does not let us in: " + e.getMessage(), e);
        }
    }

    private static Connection connect(int port, String password) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", USER);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("loginTimeout", "10");
        settings.setProperty("socketTimeout", "30");
        for (int tries = 1; ; tries++) {
            try {
                return DriverManager.getConnection(url(port, "postgres"), settings);
            } catch (SQLException e) {
                if (!STARTING_UP.equals(e.getSQLState()) || tries == MOST_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
