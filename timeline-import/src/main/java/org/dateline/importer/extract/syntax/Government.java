package org.dateline.importer.extract.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;

/** What verbs and nouns govern, from {@code verb-frames.txt} and {@code attachments.txt}. */
final class Government {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> nounPairs = new HashMap<>();
    private final Map<String, Set<String>> verbPairs = new HashMap<>();

    Government() {
        for (DataFile.Row row : DataFile.rows("verb-frames.txt")) {
            classes.computeIfAbsent(row.column(0), key -> new HashSet<>()).addAll(row.list(1));
        }
        for (DataFile.Row row : DataFile.rows("attachments.txt")) {
            Map<String, Set<String>> pairs = row.column(0).equals("noun") ? nounPairs : verbPairs;
            for (String word : row.list(1)) {
                pairs.computeIfAbsent(word, key -> new HashSet<>()).addAll(row.list(2));
            }
        }
    }

    private boolean in(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    /** "said X", ", X said": may stand behind what is said. */
    boolean says(String verb) {
        return in("say", verb);
    }

    boolean takesClause(String verb) {
        return in("clause", verb);
    }

    /** Whether the clause may stand without "that". */
    boolean takesBareClause(String verb) {
        return in("bare", verb);
    }

    /** "called on Iran to return". */
    boolean infinitiveAfter(String verb, String preposition) {
        return in("prepositional-infinitive", verb + " " + preposition);
    }

    /** "expect the talks to resume". */
    boolean raises(String verb) {
        return in("raising", verb);
    }

    /** "two were killed": verbs that a headline has as participles where no object follows. */
    boolean harms(String verb) {
        return in("harm", verb);
    }

    boolean objectInfinitive(String verb) {
        return in("object-infinitive", verb);
    }

    boolean subjectInfinitive(String verb) {
        return in("subject-infinitive", verb);
    }

    boolean takesGerund(String verb) {
        return in("gerund", verb);
    }

    boolean ditransitive(String verb) {
        return in("ditransitive", verb);
    }

    boolean copula(String verb) {
        return in("copula", verb);
    }

    boolean nounTakesInfinitive(String noun) {
        return in("noun-infinitive", noun);
    }

    boolean nounTakesClause(String noun) {
        return in("noun-clause", noun);
    }

    boolean nounTakes(String noun, String preposition) {
        return nounPairs.getOrDefault(noun, Set.of()).contains(preposition);
    }

    boolean verbKeeps(String verb, String preposition) {
        return verbPairs.getOrDefault(verb, Set.of()).contains(preposition);
    }
}
