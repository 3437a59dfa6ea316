package org.dateline.core.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into one table by {@code COPY ... FROM STDIN}. They go out in pieces of some 64 kB; the connection
 * takes no other statement until {@link #end}. Without that call, as after a failure, none of the rows stays.
 */
public final class CopyRows implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final int width;
    private final StringBuilder waiting = new StringBuilder(PIECE + PIECE / 4);

    private CopyRows(CopyIn copy, int width) {
        this.copy = copy;
        this.width = width;
    }

    /**
     * Begins to write to a table.
     *
     * @param table a name from our own code, never from outside
     * @param columns likewise; each row has as many values, in this order
     */
    public static CopyRows into(Connection connection, String table, String... columns) throws SQLException {
        return new CopyRows(
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN"),
                columns.length);
    }

    /**
     * Adds a row. Text, which JSON and tsvector are as well, numbers, booleans, UUIDs, {@link Instant},
     * {@link LocalDate}, {@link LocalTime}, and arrays or collections of these are taken; null is null.
     *
     * @throws SQLException if the database refuses an earlier row, or a text is no Unicode
     */
    public CopyRows add(@Nullable Object... values) throws SQLException {
        return add(Arrays.asList(values));
    }

    /** The same for values in a list. */
    public CopyRows add(List<? extends @Nullable Object> values) throws SQLException {
        if (values.size() != width) {
            throw new IllegalArgumentException(values.size() + " values for " + width + " columns");
        }
        char before = 0;
        for (Object value : values) {
            if (before != 0) {
                waiting.append(before);
            }
            before = '\t';
            if (value == null) {
                waiting.append("\\N");
            } else {
                escape(value instanceof String text ? text : written(value));
            }
        }
        waiting.append('\n');
        if (waiting.length() >= PIECE) {
            send();
        }
        return this;
    }

    /**
     * Ends the copy.
     *
     * @return how many rows were written
     * @throws SQLException if the database refuses a row
     */
    public long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    /** Gives up what was not ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(waiting));
            copy.writeToCopy(bytes.array(), bytes.arrayOffset(), bytes.remaining());
            waiting.setLength(0);
        } catch (CharacterCodingException e) {
            throw new SQLException("a text holds half of a character pair, which is no Unicode", "22021", e);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> waiting.append("\\\\");
                case '\t' -> waiting.append("\\t");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                default -> waiting.append(c);
            }
        }
    }

    private static String written(Object value) {
        if (value instanceof Collection<?> many) {
            return array(many);
        }
        if (value instanceof Object[] many) {
            return array(Arrays.asList(many));
        }
        if (value instanceof int[] many) {
            return "{" + Arrays.toString(many).replaceAll("[\\[\\] ]", "") + "}";
        }
        if (value instanceof Instant instant) {
            LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return year(at.toLocalDate()) + " " + at.toLocalTime() + "+00" + era(at.toLocalDate());
        }
        if (value instanceof LocalDate day) {
            return year(day) + era(day);
        }
        if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof LocalTime) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "a row cannot hold a " + value.getClass().getName());
    }

    /** PostgreSQL counts years before 1 from 1 BC, which ISO 8601 calls 0. */
    private static String year(LocalDate day) {
        int year = day.getYear() > 0 ? day.getYear() : 1 - day.getYear();
        return String.format("%04d-%02d-%02d", year, day.getMonthValue(), day.getDayOfMonth());
    }

    private static String era(LocalDate day) {
        return day.getYear() > 0 ? "" : " BC";
    }

    private static String array(Collection<? extends @Nullable Object> values) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            if (array.length() > 1) {
                array.append(',');
            }
            if (value == null) {
                array.append("NULL");
            } else {
                array.append('"')
                        .append((value instanceof String text ? text : written(value))
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\""))
                        .append('"');
            }
        }
        return array.append('}').toString();
    }
}
