package org.dateline.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes all that the store holds, as it is at one moment, into one file; others go on reading and writing. */
@ApplicationScoped
public class Backup {
    private final DataSource database;
    private final Clock clock;
    private final String program;

    public Backup(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "?") String program) {
        this.database = database;
        this.clock = clock;
        this.program = program;
    }

    /**
     * Makes a backup. The file appears when it is whole; memory does not grow with it.
     *
     * @throws BackupException if the file is there already, cannot be written, or there is nothing to save
     */
    public Manifest write(Path file) {
        try (BackupWriter writer = new BackupWriter(file);
                Session session = new Session(database, "ISOLATION LEVEL REPEATABLE READ READ ONLY")) {
            Catalog catalog = session.catalog();
            String schema = catalog.schemaVersion();
            if (schema.isEmpty()) {
                throw new BackupException("there is no timeline here to save; say with --data DIR where they are");
            }
            List<Catalog.Table> all = catalog.tables();
            // A table that a rebuild exchanges for another would be empty at this moment.
            session.run(all.stream()
                    .map(Catalog.Table::quoted)
                    .collect(Collectors.joining(", ", "LOCK TABLE ", " IN ACCESS SHARE MODE")));
            List<Manifest.Table> tables = new ArrayList<>();
            for (Catalog.Table table : all) {
                try (OutputStream entry = writer.entry(BackupFile.entry(table.name()))) {
                    tables.add(copy(session, table, entry));
                }
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    program,
                    schema,
                    catalog.serverVersion(),
                    clock.instant().toString(),
                    tables,
                    catalog.sequences());
            writer.finish(manifest);
            return manifest;
        } catch (IOException e) {
            throw new BackupException("cannot write " + file + ": " + e.getMessage() + "; nothing was kept of it", e);
        } catch (SQLException e) {
            throw new BackupException("the database cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the rows of a table and says what they were. */
    static Manifest.Table copy(Session session, Catalog.Table table, OutputStream out) throws IOException {
        RowHash hash = new RowHash(out);
        try {
            session.copy().copyOut(table.copyOut(), hash);
            return hash.of(table);
        } catch (SQLException e) {
            throw new BackupException("table " + table.name() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
