package org.dateline.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What PostgreSQL's English search makes of single words, asked once for all words that there are. */
final class Lexemes {
    private final Map<String, String> byWord = new HashMap<>();

    Lexemes(Connection connection, Collection<String> texts) throws SQLException {
        TreeSet<String> words = new TreeSet<>();
        for (String text : texts) {
            for (String word : text.split(" ")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT w, coalesce((tsvector_to_array(to_tsvector('english', w)))[1], '') FROM unnest(?) AS w")) {
            query.setArray(1, connection.createArrayOf("text", words.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byWord.put(rows.getString(1), rows.getString(2));
                }
            }
        }
    }

    /** Empty for a stop word. */
    String of(String word) {
        String lexeme = byWord.get(word.toLowerCase(Locale.ROOT));
        if (lexeme == null) {
            throw new IllegalArgumentException("no such word: " + word);
        }
        return lexeme;
    }
}
