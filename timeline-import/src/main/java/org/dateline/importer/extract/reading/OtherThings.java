package org.dateline.importer.extract.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;

/** Names of countries that are other things in some company: "Turkey dinner", "Georgia" beside "Atlanta". */
final class OtherThings {
    private static final Map<String, Set<String>> FOLLOWED = new HashMap<>();
    private static final Map<String, Set<String>> OTHER = new HashMap<>();
    private static final Map<String, Set<String>> COUNTRY = new HashMap<>();

    static {
        for (DataFile.Row row : DataFile.rows("other-things.txt")) {
            FOLLOWED.put(row.column(0), new HashSet<>(row.list(1)));
            OTHER.put(row.column(0), new HashSet<>(row.list(2)));
            COUNTRY.put(row.column(0), new HashSet<>(row.list(3)));
        }
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
            for (String name : OTHER.keySet()) {
                if (OTHER.getOrDefault(name, Set.of()).contains(token.text())) {
                    balance.merge(name, -1, Integer::sum);
                } else if (COUNTRY.getOrDefault(name, Set.of()).contains(token.text())) {
                    balance.merge(name, 1, Integer::sum);
                }
            }
        }

        /** Whether the document speaks of something else by the country's name. */
        boolean isOther(String country) {
            return balance.getOrDefault(country, 0) < 0;
        }
    }
}
