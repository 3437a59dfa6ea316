package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;

/** The words that attribute, by lemma. */
final class CueLexicon {
    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final Map<String, List<Cue>> adjectives = new HashMap<>();

    /** Reads the data files and makes the verbs known. */
    CueLexicon(VerbForms forms) {
        read("cue-verbs.txt", verbs);
        read("cue-nouns.txt", nouns);
        read("cue-adjectives.txt", adjectives);
        verbs.keySet().forEach(forms::add);
    }

    private static void read(String file, Map<String, List<Cue>> into) {
        for (DataFile.Row row : DataFile.rows(file)) {
            for (String words : row.list(0)) {
                Cue cue = Cue.of(row, words);
                into.computeIfAbsent(cue.lemma(), key -> new ArrayList<>()).add(cue);
            }
        }
    }

    /** The entries of a verb, by its base form. */
    List<Cue> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The entries of an adjective. */
    List<Cue> adjective(String word) {
        return adjectives.getOrDefault(word, List.of());
    }

    /** The entries of a noun, in the singular or the plural. */
    List<Cue> noun(String word) {
        List<Cue> found = nouns.get(word);
        if (found == null && word.endsWith("s")) {
            found = nouns.get(word.substring(0, word.length() - 1));
            if (found == null && word.endsWith("ies")) {
                found = nouns.get(word.substring(0, word.length() - 3) + "y");
            }
            if (found == null && word.endsWith("es")) {
                found = nouns.get(word.substring(0, word.length() - 2));
            }
        }
        return found == null ? List.of() : found;
    }
}
