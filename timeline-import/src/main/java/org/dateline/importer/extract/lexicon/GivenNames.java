package org.dateline.importer.extract.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Given names and whose they are, from {@code given-names.txt}; those of men and women alike tell no gender. */
public final class GivenNames {
    private final Map<String, Gender> genders = new HashMap<>();

    /** Reads the data file. */
    public GivenNames() {
        for (DataFile.Row row : DataFile.rows("given-names.txt")) {
            for (String name : row.list(1)) {
                genders.put(DataFile.plain(name), Gender.of(row.column(0)));
            }
        }
    }

    /** Whether a word is a given name. */
    public boolean has(String word) {
        return genders.containsKey(DataFile.plain(word));
    }

    /** Whose name a word is. */
    public Gender gender(String word) {
        return genders.getOrDefault(DataFile.plain(word), Gender.UNKNOWN);
    }
}
