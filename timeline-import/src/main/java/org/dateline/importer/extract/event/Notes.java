package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.model.Modality;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The last column of a line of acts.
 *
 * @param words single words: joint, joint?, visit, host, word, verbal, alone
 * @param yields what the act comes to where it is told as a fact, or null
 * @param contexts contexts besides those of the code
 * @param verb the verb of its title, or empty
 */
record Notes(Set<String> words, @Nullable Modality yields, List<String> contexts, String verb) {

    static Notes read(String column) {
        Set<String> words = new HashSet<>();
        List<String> contexts = new ArrayList<>();
        Modality yields = null;
        String verb = "";
        for (String note : DataFile.parts(column, ';')) {
            if (note.startsWith("context=")) {
                contexts.add(note.substring("context=".length()));
            } else if (note.startsWith("verb=")) {
                verb = note.substring("verb=".length()).replace("\"", "");
            } else if (note.equals("demanded") || note.equals("offered") || note.equals("planned")) {
                yields = Modality.valueOf(note.toUpperCase(Locale.ROOT));
            } else {
                words.add(note);
            }
        }
        return new Notes(words, yields, contexts, verb);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether all parties act together, given whether another one is named. */
    boolean joint(boolean other) {
        return has("joint") || has("joint?") && other;
    }
}
