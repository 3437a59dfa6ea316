package org.dateline.importer.extract.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;

/** Names of countries that are other things in some company: "Turkey dinner", "Georgia" beside "Atlanta". */
final class OtherThings {
    private static final Map<String, Set<String>> FOLLOWED = new HashMap<>();
    /** For each word what it says of which names: above 0 that they are a country's. */
    private static final Map<String, Map<String, Integer>> SIGNS = new HashMap<>();

    static {
        for (DataFile.Row row : DataFile.rows("other-things.txt")) {
            FOLLOWED.put(row.column(0), new HashSet<>(row.list(1)));
            row.list(2).forEach(word -> sign(word, row.column(0), -1));
            row.list(3).forEach(word -> sign(word, row.column(0), 1));
        }
    }

    private static void sign(String word, String name, int weight) {
        SIGNS.computeIfAbsent(word, key -> new HashMap<>()).put(name, weight);
    }

    private OtherThings() {}

    /** Whether the next word says that a name is no country's. */
    static boolean follow(KnownWords.InSentence s, int at, int end) {
        Set<String> words = end == at + 1 ? FOLLOWED.get(s.token(at).text()) : null;
        return words != null && words.contains(s.lower(end));
    }

    /** Counts, over one document, what stands for and against each of those names being a country's. */
    static final class Company {
        private final Map<String, Integer> balance = new HashMap<>();

        void read(Token token) {
            Map<String, Integer> signs = SIGNS.get(token.text());
            if (signs != null) {
                signs.forEach((name, weight) -> balance.merge(name, weight, Integer::sum));
            }
        }

        /** Whether the document speaks of something else by the country's name. */
        boolean isOther(String country) {
            return balance.getOrDefault(country, 0) < 0;
        }
    }
}
