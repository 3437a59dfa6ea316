package org.dateline.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a backup back into an empty store: all of it, equal row by row, or nothing. */
@ApplicationScoped
public class Restore {
    private static final int BUFFER = 1 << 16;

    private final DataSource database;
    private final Flyway flyway;

    public Restore(DataSource database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /**
     * Restores. The schema is first made as the backup has it, then the rows are loaded, compared with the manifest and
     * committed in one transaction, then later migrations run over them.
     *
     * @throws BackupException if the store is not empty, the backup is of a later schema, or the rows do not come back
     *     as they were
     */
    public void from(BackupFile file) {
        Manifest manifest = file.manifest();
        try {
            prepare(manifest);
            try (Session session = new Session(database, "ISOLATION LEVEL READ COMMITTED READ WRITE")) {
                load(session, file);
                session.commit();
            }
        } catch (SQLException e) {
            throw new BackupException("nothing was restored: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new BackupException("nothing was restored: the file cannot be read: " + e.getMessage(), e);
        }
        flyway.migrate();
    }

    private void prepare(Manifest manifest) throws SQLException {
        MigrationVersion wanted = MigrationVersion.fromVersion(manifest.schema());
        MigrationVersion newest = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        if (wanted.compareTo(newest) > 0) {
            throw new BackupException("the backup is of a newer Dateline (" + manifest.dateline() + ", schema " + wanted
                    + ") than this one (schema " + newest + "); restore it with that one");
        }
        try (Session session = new Session(database, "READ ONLY")) {
            refuseUnlessEmpty(session.catalog());
            String here = session.catalog().schemaVersion();
            if (!here.isEmpty() && MigrationVersion.fromVersion(here).compareTo(wanted) > 0) {
                throw new BackupException("the tables here are newer (schema " + here + ") than the backup's (" + wanted
                        + "); restore it into a new folder with --data NEWDIR, or into a new database");
            }
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(wanted)
                .load()
                .migrate();
    }

    private static void refuseUnlessEmpty(Catalog catalog) throws SQLException {
        if (!catalog.isEmpty()) {
            throw new BackupException("there are timelines or users here already, and a backup is restored into an"
                    + " empty place only; give a new folder with --data NEWDIR, or a new database");
        }
    }

    private static void load(Session session, BackupFile file) throws SQLException, IOException {
        Catalog catalog = session.catalog();
        List<Catalog.Table> tables = sameTables(catalog, file.manifest());
        session.run(tables.stream().map(Catalog.Table::quoted).collect(Collectors.joining(", ", "LOCK TABLE ", "")));
        refuseUnlessEmpty(catalog);
        List<Catalog.Aside> asides = catalog.asides();
        for (Catalog.Aside aside : asides) {
            session.run(aside.away());
        }
        // What migrations put into their tables is in the backup, too.
        session.run(tables.stream().map(Catalog.Table::quoted).collect(Collectors.joining(", ", "TRUNCATE ", "")));
        for (int i = 0; i < tables.size(); i++) {
            load(session, tables.get(i), file, file.manifest().tables().get(i));
        }
        for (Manifest.Sequence sequence : file.manifest().sequences()) {
            session.run("SELECT setval('" + Catalog.quote(sequence.name()).replace("'", "''") + "', " + sequence.last()
                    + ", " + sequence.called() + ")");
        }
        List<Catalog.Aside> back = new ArrayList<>(asides);
        Collections.reverse(back);
        for (Catalog.Aside aside : back) {
            session.run(aside.back());
        }
        check(session, file.manifest());
    }

    private static List<Catalog.Table> sameTables(Catalog catalog, Manifest manifest) throws SQLException {
        List<Catalog.Table> here = catalog.tables();
        List<Catalog.Table> there = manifest.tables().stream()
                .map(table -> new Catalog.Table(table.name(), table.columns()))
                .toList();
        if (!here.equals(there)) {
            List<Catalog.Table> differing = new ArrayList<>(there);
            differing.removeAll(here);
            List<Catalog.Table> more = new ArrayList<>(here);
            more.removeAll(there);
            differing.addAll(more);
            throw new BackupException("nothing was restored: the tables of schema " + manifest.schema()
                    + " are not the same here and in the backup: "
                    + differing.stream().map(Catalog.Table::name).distinct().collect(Collectors.joining(", ")));
        }
        return here;
    }

    private static void load(Session session, Catalog.Table table, BackupFile file, Manifest.Table saved)
            throws SQLException, IOException {
        try (InputStream rows = file.rows(saved)) {
            session.copy().copyIn(table.copyIn(), rows, BUFFER);
        }
    }

    /** Reads back what will be committed. */
    private static void check(Session session, Manifest manifest) throws SQLException, IOException {
        List<String> differing = differences(session, manifest);
        if (!differing.isEmpty()) {
            throw new BackupException("nothing was restored: these tables did not come back as they were saved: "
                    + String.join(", ", differing));
        }
    }

    private static List<String> differences(Session session, Manifest manifest) throws SQLException, IOException {
        List<String> differing = new ArrayList<>();
        for (Manifest.Table saved : manifest.tables()) {
            Catalog.Table table = new Catalog.Table(saved.name(), saved.columns());
            if (!Backup.copy(session, table, OutputStream.nullOutputStream()).equals(saved)) {
                differing.add(saved.name());
            }
        }
        return differing;
    }
}
