package org.dateline.core.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.TextSpan;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** The few turns of JDBC that every query here needs. */
final class Sql {
    private Sql() {}

    static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        return prepare(connection, sql, Arrays.asList(parameters));
    }

    static PreparedStatement prepare(Connection connection, String sql, List<? extends @Nullable Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int place = 1;
        for (Object parameter : parameters) {
            statement.setObject(place++, parameter);
        }
        return statement;
    }

    static void run(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    static Array spans(Connection connection, List<TextSpan> spans) throws SQLException {
        return connection.createArrayOf("int", ends(spans).toArray());
    }

    /** Start, end, start, end and so on. */
    static List<Integer> ends(List<TextSpan> spans) {
        List<Integer> flat = new ArrayList<>();
        for (TextSpan span : spans) {
            flat.add(span.start());
            flat.add(span.end());
        }
        return flat;
    }

    static List<TextSpan> spans(ResultSet row, String column) throws SQLException {
        Integer[] flat = (Integer[]) row.getArray(column).getArray();
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i + 1 < flat.length; i += 2) {
            spans.add(new TextSpan(flat[i], flat[i + 1]));
        }
        return spans;
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable CalendarTime time(ResultSet row, String column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? null : new CalendarTime(seconds);
    }

    static StoreException failed(String what, SQLException cause) {
        String message = "cannot " + what + ": " + cause.getMessage();
        return StoreUnavailableException.is(cause)
                ? new StoreUnavailableException(message, cause)
                : new StoreException(message, cause);
    }
}
