package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.jspecify.annotations.Nullable;

/** All ways in which acts are told: verbs, nouns, and what governs them. */
final class Frames {
    private final NounSets sets = new NounSets();
    private final Cameo cameo = new Cameo();
    private final Map<String, List<VerbFrame>> verbs = new HashMap<>();
    private final Map<String, ActNoun> nouns = new HashMap<>();
    private final Map<String, List<Governor>> governors = new HashMap<>();

    /** Reads the files, and adds their verbs to those that are known. */
    Frames(VerbForms forms) {
        for (DataFile.Row row : DataFile.rows("act-verbs.txt")) {
            VerbFrame frame = VerbFrame.read(row, sets);
            for (String verb : frame.verbs()) {
                verbs.computeIfAbsent(verb, key -> new ArrayList<>()).add(frame);
                forms.add(first(verb));
            }
        }
        for (DataFile.Row row : DataFile.rows("act-nouns.txt")) {
            ActNoun act = ActNoun.read(row);
            act.nouns().forEach(noun -> nouns.putIfAbsent(noun, act));
        }
        for (DataFile.Row row : DataFile.rows("governors.txt")) {
            Governor governor = Governor.read(row);
            for (String word : governor.words()) {
                governors.computeIfAbsent(word, key -> new ArrayList<>()).add(governor);
                if (!word.startsWith("~")) {
                    forms.add(first(word));
                }
            }
        }
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    NounSets sets() {
        return sets;
    }

    Cameo cameo() {
        return cameo;
    }

    List<VerbFrame> verb(String key) {
        return verbs.getOrDefault(key, List.of());
    }

    List<Governor> governor(String key) {
        return governors.getOrDefault(key, List.of());
    }

    /**
     * The act of a name.
     *
     * @throws IllegalStateException if there is none
     */
    ActNoun named(String name) {
        return nouns.values().stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("act-nouns.txt has no act " + name));
    }

    /**
     * The act that a phrase tells of, by the longest of its keys; null for none.
     *
     * @param compound whether a noun stands before the head: "a flood warning" threatens nobody
     */
    @Nullable
    ActNoun noun(List<String> keys, boolean compound) {
        Set<String> none = sets.get("no-act");
        for (String key : keys) {
            if (none.contains(key)) {
                return null;
            }
            ActNoun found = nouns.get(key);
            if (found != null) {
                return found.notes().has("bare") && key.indexOf(' ') < 0 && compound ? null : found;
            }
        }
        return null;
    }
}
