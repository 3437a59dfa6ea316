package org.dateline.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dateline.core.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class CopyRowsIT {
    private static final String TRAPS = "\\\t\n\r\"'{},N. :\u0001\u007fé中\ud83d\ude00";

    @Inject
    AgroalDataSource database;

    private record Row(
            int number,
            @Nullable String words,
            String @Nullable [] many,
            int[] spans,
            UUID id,
            @Nullable Instant at,
            LocalDate day,
            LocalTime time,
            double figure,
            boolean sure) {}

    @Test
    void what_is_copied_is_read_as_it_was() throws SQLException {
        Random random = new Random(5);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            rows.add(row(random, i));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE copied (number int, words text, many text[], spans int[], id uuid,"
                    + " at timestamptz, day date, time time, figure float8, sure boolean)");
            try (CopyRows copy = CopyRows.into(
                    connection,
                    "copied",
                    "number",
                    "words",
                    "many",
                    "spans",
                    "id",
                    "at",
                    "day",
                    "time",
                    "figure",
                    "sure")) {
                for (Row r : rows) {
                    copy.add(r.number, r.words, r.many, r.spans, r.id, r.at, r.day, r.time, r.figure, r.sure);
                }
                assertThat(copy.end()).isEqualTo(rows.size());
            }
            try (ResultSet read = statement.executeQuery("SELECT * FROM copied ORDER BY number")) {
                for (Row row : rows) {
                    assertThat(read.next()).isTrue();
                    assertThat(read(read)).usingRecursiveComparison().isEqualTo(row);
                }
            }
            statement.execute("DROP TABLE copied");
        }
    }

    @Test
    void json_and_search_vectors_go_in_as_their_text() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE copied (json jsonb, words tsvector)");
            try (CopyRows copy = CopyRows.into(connection, "copied", "json", "words")) {
                copy.add("{\"said\": \"a \\\"b\\\"\\n\\\\\"}", "'treati':2 'sign':1")
                        .end();
            }
            try (ResultSet read = statement.executeQuery(
                    "SELECT json->>'said', words @@ to_tsquery('english', 'signed & treaties') FROM copied")) {
                read.next();
                assertThat(read.getString(1)).isEqualTo("a \"b\"\n\\");
                assertThat(read.getBoolean(2)).isTrue();
            }
            statement.execute("DROP TABLE copied");
        }
    }

    @Test
    void nothing_stays_of_a_copy_that_is_not_ended_and_the_connection_goes_on() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE copied (number int)");
            try (CopyRows copy = CopyRows.into(connection, "copied", "number")) {
                copy.add(1);
            }
            assertThatThrownBy(() -> {
                        try (CopyRows copy = CopyRows.into(connection, "copied", "number")) {
                            copy.add(1).add("no number").end();
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no number");
            try (ResultSet read = statement.executeQuery("SELECT count(*) FROM copied")) {
                read.next();
                assertThat(read.getInt(1)).isZero();
            }
            statement.execute("DROP TABLE copied");
        }
    }

    @Test
    void half_a_character_pair_is_refused_and_not_made_a_question_mark() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE copied (words text)");
            try (CopyRows copy = CopyRows.into(connection, "copied", "words")) {
                assertThatThrownBy(() -> copy.add("\ud83d").end()).hasMessageContaining("no Unicode");
            }
            statement.execute("DROP TABLE copied");
        }
    }

    private static Row row(Random random, int number) {
        return new Row(
                number,
                random.nextInt(10) == 0 ? null : words(random),
                random.nextInt(10) == 0 ? null : new String[] {words(random), words(random), "", "NULL"},
                random.ints(random.nextInt(4)).toArray(),
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(10) == 0
                        ? null
                        : Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L),
                LocalDate.of(random.nextInt(6_000) - 3_000, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                random.nextDouble() * Math.pow(10, random.nextInt(40) - 20),
                random.nextBoolean());
    }

    private static String words(Random random) {
        int[] traps = TRAPS.codePoints().toArray();
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.appendCodePoint(traps[random.nextInt(traps.length)]);
        }
        return words.toString();
    }

    private static Row read(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Row(
                row.getInt("number"),
                row.getString("words"),
                row.getArray("many") == null
                        ? null
                        : (String[]) row.getArray("many").getArray(),
                Arrays.stream((Integer[]) row.getArray("spans").getArray())
                        .mapToInt(Integer::intValue)
                        .toArray(),
                row.getObject("id", UUID.class),
                at == null ? null : at.toInstant(),
                row.getObject("day", LocalDate.class),
                row.getObject("time", LocalTime.class),
                row.getDouble("figure"),
                row.getBoolean("sure"));
    }
}
