package org.dateline.importer.extract.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;

/** Small classes of words around a cue, from {@code cue-words.txt}, where each is explained. */
enum CueWords {
    LIGHT,
    ADDING,
    UNREAL,
    HELD,
    OCCASION,
    SETTING,
    SETTING_LEAD,
    CIRCUMSTANCE,
    DATE_LEAD,
    OWNER,
    RELATIVE,
    QUESTION,
    DOUBTFUL_QUESTION,
    THING,
    REASON;

    private static final Map<CueWords, Set<String>> WORDS = read();

    private static Map<CueWords, Set<String>> read() {
        Map<CueWords, Set<String>> words = new EnumMap<>(CueWords.class);
        for (DataFile.Row row : DataFile.rows("cue-words.txt")) {
            String name = row.column(0).toUpperCase(Locale.ROOT).replace('-', '_');
            words.put(valueOf(name), new HashSet<>(row.list(1)));
        }
        return words;
    }

    /** Whether a word in lower case belongs to the class. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
