package org.dateline.importer.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Small word classes, from {@code reading-words.txt}. Words are in lower case except those of ORGANISATION. */
public enum Words {
    PREFIX,
    ARTICLE,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    CONJUNCTION,
    AUXILIARY,
    ADVERB,
    NOUN_OR_VERB,
    NO_VERB,
    NO_ACTOR,
    PRONOUN,
    PERSON_PRONOUN,
    COLLECTIVE,
    ORGANISATION,
    NO_NAME,
    PARTICLE,
    OCCASION,
    RECIPIENT;

    private static final Map<String, Set<String>> CLASSES = read();

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("reading-words.txt")) {
            classes.put(row.column(0), new HashSet<>(row.list(1)));
        }
        return classes;
    }

    /** Whether the word belongs to the class. */
    public boolean has(String word) {
        String key = DataFile.fold(name()).replace('_', '-');
        return CLASSES.getOrDefault(key, Set.of()).contains(word);
    }
}
