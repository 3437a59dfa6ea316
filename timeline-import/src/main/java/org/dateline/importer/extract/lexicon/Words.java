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
    SOMEBODY,
    RECIPIENT,
    /** Before an office: whoever holds it now is not meant. */
    PASSED,
    /** "General" before these is no rank. */
    GENERAL_OF,
    /** Capitalised runs with one of these are places. */
    GEOGRAPHIC,
    PLACE_PREPOSITION,
    /** "the two leaders". */
    PAIRED_PERSON,
    PAIRED_BODY,
    /** "the ministry": a body named before. */
    BODY_NOUN,
    /** Surnames that stand first in a name. */
    FAMILY_FIRST,
    /** Verbs of one who says something, as "it said". */
    SAID,
    COPULA,
    /** Titles with which a given name stands alone: "King Abdullah". */
    GIVEN_NAME_TITLE,
    GOVERNMENT_ITSELF,
    /** "to Moscow" after these is a place. */
    MOTION,
    /** What directly follows these is a place: "visited Moscow". */
    PLACE_VERB,
    /** "the minister" may be a foreign minister; "the president" is no vice president. */
    GENERIC_OFFICE;

    private static final Map<String, Set<String>> CLASSES = read();

    private final Set<String> words = new HashSet<>();

    static {
        for (Words each : values()) {
            each.words.addAll(CLASSES.getOrDefault(DataFile.fold(each.name()).replace('_', '-'), Set.of()));
        }
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("reading-words.txt")) {
            classes.put(row.column(0), new HashSet<>(row.list(1)));
        }
        return classes;
    }

    /** Whether the word belongs to the class. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** The words of the class. */
    public Set<String> all() {
        return Set.copyOf(words);
    }
}
