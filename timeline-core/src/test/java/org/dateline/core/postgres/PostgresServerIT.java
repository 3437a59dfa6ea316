package org.dateline.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void it_keeps_its_rows_over_a_stop_and_lets_nobody_in_without_the_password() throws SQLException {
        try (PostgresServer server = open(new ArrayList<>())) {
            execute(server, "CREATE TABLE kept (word text)");
            execute(server, "INSERT INTO kept VALUES ('still here')");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        try (PostgresServer server = open(new ArrayList<>())) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void a_server_that_dies_is_started_again_and_has_lost_nothing() throws Exception {
        List<String> progress = new ArrayList<>();
        try (PostgresServer server = open(progress)) {
            execute(server, "CREATE TABLE kept (word text)");
            execute(server, "INSERT INTO kept VALUES ('acknowledged')");
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(0));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(askPatiently(server, "SELECT word FROM kept")).isEqualTo("acknowledged");
        }
        assertThat(progress).contains("The database stopped; starting it again");
    }

    @Test
    void a_server_left_over_by_a_killed_process_is_taken_over_and_later_stopped() throws Exception {
        int port;
        try (PostgresServer server = open(new ArrayList<>())) {
            port = Integer.parseInt(ask(server, "SHOW port"));
        }
        Path programs = Binaries.unpack(folder.resolve("binaries"));
        new Cluster(DataFolder.open(folder), programs).start(port);
        try (PostgresServer server = open(new ArrayList<>())) {
            assertThat(ask(server, "SHOW port")).isEqualTo(String.valueOf(port));
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_note_of_a_server_that_is_now_another_process_is_not_believed() throws Exception {
        try (PostgresServer server = open(new ArrayList<>());
                ServerSocket another = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            execute(server, "CREATE TABLE kept (word text)");
            server.close();
            Files.write(
                    folder.resolve("postgres/postmaster.pid"),
                    List.of(
                            String.valueOf(ProcessHandle.current().pid()),
                            folder.resolve("postgres").toString(),
                            "1",
                            String.valueOf(another.getLocalPort())));
            try (PostgresServer again = open(new ArrayList<>())) {
                assertThat(ask(again, "SELECT count(*) FROM kept")).isEqualTo("0");
            }
        }
    }

    @Test
    void two_users_in_one_process_share_the_server_and_the_last_one_stops_it() throws Exception {
        PostgresServer first = open(new ArrayList<>());
        Path old = Files.createDirectories(folder.resolve("binaries/older/lib"));
        try (PostgresServer second = open(new ArrayList<>())) {
            assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
            first.close();
            assertThat(ask(second, "SELECT 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(old).exists();
        open(new ArrayList<>()).close();
        assertThat(old.getParent()).doesNotExist();
    }

    @Test
    void closing_while_the_server_is_being_started_again_leaves_nothing_behind() throws Exception {
        List<String> progress = Collections.synchronizedList(new ArrayList<>());
        try (PostgresServer server = open(progress)) {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(0));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            Instant end = Instant.now().plus(Duration.ofSeconds(30));
            while (!progress.contains("The database stopped; starting it again")
                    && Instant.now().isBefore(end)) {
                Thread.sleep(10);
            }
            assertThat(server.user()).isNotEmpty();
        }
        assertThat(progress).noneMatch(line -> line.contains("could not be stopped"));
        try (DataFolder.Lock users =
                DataFolder.open(folder).tryLock("users.lock").orElseThrow()) {
            assertThat(users).isNotNull();
        }
    }

    @Test
    void a_log_that_grew_long_is_set_aside_at_the_start() throws Exception {
        open(new ArrayList<>()).close();
        Files.write(folder.resolve("postgres.log"), new byte[11 << 20]);
        open(new ArrayList<>()).close();
        assertThat(folder.resolve("postgres.log.old")).hasSize(11 << 20);
        assertThat(Files.size(folder.resolve("postgres.log"))).isLessThan(1 << 20);
    }

    private PostgresServer open(List<String> progress) {
        return PostgresServer.open(DataFolder.open(folder), progress::add);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String askPatiently(PostgresServer server, String sql) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                return ask(server, sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }
}
