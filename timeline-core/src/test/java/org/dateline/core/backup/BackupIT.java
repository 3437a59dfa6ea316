package org.dateline.core.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.model.Document;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Published;
import org.dateline.core.postgres.DataFolder;
import org.dateline.core.postgres.PostgresServer;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.Samples;
import org.dateline.core.store.TimelineWriter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class BackupIT {
    /** What COPY, JSON, Java or a shell might each take for something else. */
    private static final List<String> HOSTILE = List.of(
            "tab\tline\nreturn\r\\N \\. \\t \\\\ \\x00 \\u0000 end",
            "\\.",
            "\\N",
            "NULL",
            "😀 \uD83C\uDDEA\uD83C\uDDFA e\u0301 \u202E right to left \u2028 \uFEFF",
            "\u0001\u0007\u001F\u007F",
            "'; DROP TABLE event; -- \" {\"a\":[1]}",
            "long ".repeat(40_000));

    @TempDir
    static Path servers;

    private static PostgresServer second;
    private static int databases;
    private static boolean filled;

    @Inject
    Backup backup;

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Inject
    Clock clock;

    @Inject
    TimelineWriter writer;

    @Inject
    DocumentIngest ingest;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void a_second_server() {
        second = PostgresServer.open(DataFolder.open(servers), line -> {});
    }

    @AfterAll
    static void stop_it() {
        second.close();
    }

    @BeforeEach
    void rows_of_all_kinds() throws SQLException {
        file = folder.resolve("saved.backup");
        if (!filled) {
            fill();
            filled = true;
        }
    }

    private void fill() throws SQLException {
        String timeline = writer.createTimeline(null, "To be saved " + UUID.randomUUID(), HOSTILE.get(0), "ann");
        for (String edtf : List.of("-0043-03-15", "Y-290000000000", "2024-02-29", "../2024", "2024-03-05T10:00")) {
            UUID id = writer.create(timeline, Samples.draft("On " + edtf, edtf, Modality.HAPPENED), "ann");
            writer.change(id, 0, Samples.draft(HOSTILE.get(1) + edtf, edtf, Modality.CLAIMED), "bob", HOSTILE.get(5));
        }
        UUID removed = writer.create(timeline, Samples.draft("Removed", "2024", Modality.PLANNED), "ann");
        writer.remove(removed, 0, "ann", "twice");
        int day = 1;
        for (String text : HOSTILE) {
            String source = text.substring(0, Math.min(text.length(), 100));
            Document document = new Document(
                    text, text, text, Published.parse("2024-03-0" + day++), source, "https://example.org/");
            ingest.ingest(timeline, document, Samples.found(document, "2024-03-07", Modality.HAPPENED));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO app_user (name, password, role) VALUES ('" + UUID.randomUUID()
                    + "', '$2a$10$hash', 'reader')");
        }
    }

    @Test
    void a_restored_store_is_equal_row_by_row_and_numbers_go_on_where_they_were() throws Exception {
        Manifest saved = backup.write(file);
        assertThat(saved.rows()).isGreaterThan(50);
        DataSource empty = fresh();
        restore(empty);
        assertThat(rows(empty)).isEqualTo(rows(database));
        assertThat(new Backup(empty, clock, "test").write(folder.resolve("again.backup")))
                .usingRecursiveComparison()
                .comparingOnlyFields("tables", "sequences", "schema")
                .isEqualTo(saved);
        assertThat(definitions(empty)).isEqualTo(definitions(database));
        String next = "INSERT INTO timeline (name, title, description, archived, created_at, version)"
                + " VALUES ('next-" + UUID.randomUUID() + "', '', '', false, now(), 0) RETURNING id";
        assertThat(ask(empty, next)).isEqualTo(ask(database, next));
        assertThatThrownBy(() -> ask(empty, "DELETE FROM revision RETURNING 1")).hasMessageContaining("refused");
    }

    @Test
    void a_store_that_holds_something_is_left_alone() throws Exception {
        backup.write(file);
        DataSource full = fresh();
        restore(full);
        Map<String, List<String>> before = rows(full);
        assertThatThrownBy(() -> restore(full))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("--data NEWDIR");
        assertThat(rows(full)).isEqualTo(before);
    }

    @Test
    void a_cut_or_altered_file_is_refused_and_writes_nothing() throws Exception {
        backup.write(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(altered);
        }
        for (int length : List.of(0, 1, 71, whole.length / 2, whole.length - 65, whole.length - 1)) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        assertRefused("PK a zip of somebody else".repeat(9).getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Path bad = Files.write(folder.resolve("bad.backup"), bytes);
        assertThatThrownBy(() -> BackupFile.open(bad))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("not a whole backup")
                .hasMessageNotContaining("\n");
    }

    @Test
    void rows_that_are_not_those_of_the_manifest_are_never_committed() throws Exception {
        backup.write(file);
        Path forged = folder.resolve("forged.backup");
        try (BackupFile real = BackupFile.open(file);
                BackupWriter writer = new BackupWriter(forged)) {
            for (Manifest.Table table : real.manifest().tables()) {
                try (var in = real.rows(table);
                        var out = writer.entry(BackupFile.entry(table.name()))) {
                    byte[] rows = in.readAllBytes();
                    out.write(rows);
                    if (table.name().equals("seed_dossier")) {
                        out.write("one-more\t2025-01-10 00:00:00+00\n".getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            writer.finish(real.manifest());
        }
        DataSource empty = fresh();
        try (BackupFile altered = BackupFile.open(forged)) {
            assertThatThrownBy(altered::check).hasMessageContaining("table seed_dossier");
            assertThatThrownBy(() -> new Restore(empty, flyway(empty, null)).from(altered))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("did not come back as they were saved: seed_dossier");
        }
        assertThat(ask(empty, "SELECT count(*) FROM timeline")).isEqualTo("0");
        restore(empty);
        assertThat(rows(empty)).isEqualTo(rows(database));
    }

    @Test
    void a_backup_of_an_older_schema_becomes_todays_and_one_of_a_newer_is_refused() throws Exception {
        DataSource old = fresh();
        flyway(old, "2").migrate();
        ask(
                old,
                "INSERT INTO timeline (name, title, description, archived, created_at, version)"
                        + " VALUES ('old', 'Old', '', false, now(), 0) RETURNING 1");
        assertThat(new Backup(old, clock, "older").write(file).schema()).isEqualTo("2");
        DataSource today = fresh();
        restore(today);
        assertThat(ask(today, "SELECT title FROM timeline")).isEqualTo("Old");
        assertThat(ask(today, "SELECT max(version::int) FROM flyway_schema_history"))
                .isEqualTo(ask(database, "SELECT max(version::int) FROM flyway_schema_history"));

        Path newer = folder.resolve("newer.backup");
        try (BackupWriter writer = new BackupWriter(newer)) {
            writer.finish(new Manifest(Manifest.FORMAT, "9.9", "999", "18", "", List.of(), List.of()));
        }
        DataSource untouched = fresh();
        try (BackupFile saved = BackupFile.open(newer)) {
            assertThatThrownBy(() -> new Restore(untouched, flyway(untouched, null)).from(saved))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("of a newer Dateline (9.9, schema 999)");
        }
        assertThat(list(untouched, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void a_backup_made_while_others_write_holds_one_moment() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            String timeline = writer.createTimeline(null, "Busy " + UUID.randomUUID(), "", "ann");
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                work.add(others.submit(() -> {
                    int made = 0;
                    while (!enough.get()) {
                        writer.create(timeline, Samples.draft("Busy", "2024", Modality.HAPPENED), "ann");
                        made++;
                    }
                    return made;
                }));
            }
            backup.write(file);
            enough.set(true);
            for (Future<Integer> one : work) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            enough.set(true);
            others.shutdown();
        }
        DataSource empty = fresh();
        restore(empty);
        assertThat(ask(
                        empty,
                        "SELECT count(*) FROM event e WHERE e.title = 'Busy' AND NOT EXISTS (SELECT FROM revision r"
                                + " WHERE r.timeline_id = e.timeline_id AND r.event_id = e.id)"))
                .isEqualTo("0");
    }

    @Test
    void a_file_that_is_there_is_kept_and_only_its_owner_reads_a_backup() throws IOException {
        backup.write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] first = Files.readAllBytes(file);
        assertThatThrownBy(() -> backup.write(file))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("not overwritten");
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(folder.resolve("saved.backup.part")).doesNotExist();
    }

    @Test
    void what_a_killed_backup_left_is_no_hindrance_and_a_full_disk_leaves_nothing() throws IOException {
        Files.writeString(folder.resolve("saved.backup.part"), "half of one");
        backup.write(file);
        assertThat(file).exists();
        assertThatThrownBy(() -> backup.write(Path.of("/proc/self/saved.backup")))
                .isInstanceOf(BackupException.class);
        assertThatThrownBy(() -> backup.write(folder.resolve("no/such/folder")))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("no/such");
    }

    private void restore(DataSource into) {
        try (BackupFile saved = BackupFile.open(file)) {
            saved.check();
            new Restore(into, flyway(into, null)).from(saved);
        }
    }

    private Flyway flyway(DataSource of, @Nullable String target) {
        FluentConfiguration configuration =
                Flyway.configure().configuration(flyway.getConfiguration()).dataSource(of);
        if (target == null) {
            return configuration.load();
        }
        return configuration.locations("classpath:db/migration").target(target).load();
    }

    /** An empty database on the second server. */
    private static DataSource fresh() throws SQLException {
        String name = "fresh" + databases++;
        ask(at(second.jdbcUrl()), "CREATE DATABASE " + name);
        return at(second.jdbcUrl().replaceFirst("/[^/]*$", "/" + name));
    }

    private static DataSource at(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(second.user());
        source.setPassword(second.password());
        return source;
    }

    /** Every row of every table as PostgreSQL prints it, without any code of the backup's. */
    private static Map<String, List<String>> rows(DataSource of) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : list(
                of,
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'")) {
            all.put(table, list(of, "SELECT t::text FROM \"" + table + "\" t ORDER BY 1"));
        }
        return all;
    }

    /** Constraints, indexes and triggers with their state. */
    private static List<String> definitions(DataSource of) throws SQLException {
        return list(
                of,
                "SELECT concat(conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) FROM pg_constraint"
                        + " WHERE conrelid <> 0 AND connamespace = 'public'::regnamespace"
                        + " UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
                        + " UNION SELECT concat(tgname, tgenabled, pg_get_triggerdef(oid)) FROM pg_trigger"
                        + " WHERE NOT tgisinternal ORDER BY 1");
    }

    private static List<String> list(DataSource of, String sql) throws SQLException {
        try (Connection connection = of.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static String ask(DataSource of, String sql) throws SQLException {
        try (Connection connection = of.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
