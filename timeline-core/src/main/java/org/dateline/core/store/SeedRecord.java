package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/** Remembers which seed dossiers were loaded whole. */
@ApplicationScoped
public class SeedRecord {
    private final AgroalDataSource database;
    private final Clock clock;

    SeedRecord(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a dossier was loaded whole. */
    public boolean isLoaded(String dossier) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, "SELECT FROM seed_dossier WHERE name = ?", dossier);
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw Sql.failed("read which seeds are loaded", e);
        }
    }

    /** A dossier is loaded whole. */
    @Transactional
    public void loaded(String dossier) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO seed_dossier VALUES (?, ?) ON CONFLICT DO NOTHING",
                    dossier,
                    Timestamp.from(clock.instant()));
        } catch (SQLException e) {
            throw Sql.failed("note that a seed is loaded", e);
        }
    }
}
