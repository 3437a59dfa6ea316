package org.dateline.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
