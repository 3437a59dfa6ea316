package org.dateline.core.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Our database on the embedded server. */
final class Databases {
    static final String USER = "dateline";
    static final String NAME = "dateline";

    private Databases() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Logs in, and makes our database when it is not there yet. */
    static void ensure(int port, String password) throws IOException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), USER, password);
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
}
