package org.dateline.core.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads windows of 200 events by plain SQL, each reader over a connection that it keeps: what HTTP is held beside. */
@ApplicationScoped
public class PlainWindows {
    private final AgroalDataSource database;

    PlainWindows(AgroalDataSource database) {
        this.database = database;
    }

    /** One of the readers, for one thread. */
    public static final class Reader implements AutoCloseable {
        private final Connection connection;
        private final PlainWindow plain;

        private Reader(Connection connection, long timelineId) {
            this.connection = connection;
            this.plain = new PlainWindow(connection, timelineId);
        }

        /** Reads the first 200 events that could have happened in a window. */
        public void read(Ground.Window window) {
            try {
                plain.read(window);
            } catch (SQLException e) {
                throw new BenchException("cannot read a window: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new BenchException("cannot let go of a connection: " + e.getMessage(), e);
            }
        }
    }

    /** A reader of one timeline; it is to be closed. */
    public Reader open(long timelineId) {
        try {
            return new Reader(database.getConnection(), timelineId);
        } catch (SQLException e) {
            throw new BenchException("cannot connect: " + e.getMessage(), e);
        }
    }
}
