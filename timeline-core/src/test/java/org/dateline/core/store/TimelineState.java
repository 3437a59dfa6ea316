package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that a store holds but the times and the numbers of recording, to compare two ways of getting there. */
public final class TimelineState {
    private static final List<String> ROWS = List.of(
            "SELECT 'document ' || (to_jsonb(x) - 'recorded_at' - 'source_id')::text || coalesce(s.name, '')"
                    + " FROM document x LEFT JOIN source s ON s.id = x.source_id",
            "SELECT 'statement ' || to_jsonb(x)::text FROM statement x",
            "SELECT 'event ' || (to_jsonb(x) - 'recorded_at')::text FROM event x",
            "SELECT 'participant ' || (to_jsonb(x) - 'actor_id' - 'acts_for')::text || a.name || coalesce(f.name, '')"
                    + " FROM participant x JOIN actor a ON a.id = x.actor_id LEFT JOIN actor f ON f.id = x.acts_for",
            "SELECT 'evidence ' || (to_jsonb(x) - 'recorded_at')::text FROM evidence x",
            "SELECT 'stance ' || to_jsonb(x)::text FROM evidence_statement x",
            "SELECT 'revision ' || (to_jsonb(x) - 'id' - 'at')::text FROM revision x WHERE event_id IS NOT NULL");

    private TimelineState() {}

    /** Takes everything out, so that the next timeline has the same number as the one before. */
    public static void empty(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE timeline, actor, source RESTART IDENTITY CASCADE");
        }
    }

    /** All rows, in an order of their own. */
    public static List<String> of(AgroalDataSource database) throws SQLException {
        List<String> state = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : ROWS) {
                try (ResultSet rows = statement.executeQuery(sql + " ORDER BY 1")) {
                    while (rows.next()) {
                        state.add(rows.getString(1));
                    }
                }
            }
        }
        return state;
    }

    /** Rows that only one of two has, the first few. */
    public static List<String> difference(List<String> one, List<String> other) {
        List<String> different = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()) && different.size() < 4; i++) {
            String a = i < one.size() ? one.get(i) : "nothing";
            String b = i < other.size() ? other.get(i) : "nothing";
            if (!a.equals(b)) {
                different.add("- " + a);
                different.add("+ " + b);
            }
        }
        return different;
    }
}
