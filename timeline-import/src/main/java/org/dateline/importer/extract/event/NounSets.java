package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.syntax.NounPhrase;
import org.dateline.importer.extract.syntax.Prepositional;

/** The sets of nouns that frames ask for ({@code noun-sets.txt}), and by which words a phrase is looked up in them. */
final class NounSets {
    private static final int COMPOUND = 3;

    private final Map<String, Set<String>> sets = new HashMap<>();

    NounSets() {
        for (DataFile.Row row : DataFile.rows("noun-sets.txt")) {
            sets.put(row.column(0), new HashSet<>(row.list(1)));
        }
    }

    /**
     * The nouns of a set.
     *
     * @throws IllegalStateException if there is no such set
     */
    Set<String> get(String name) {
        Set<String> found = sets.get(name);
        if (found == null) {
            throw new IllegalStateException("noun-sets.txt has no set " + name);
        }
        return found;
    }

    /** "ban", "travel ban", "state of emergency": what a phrase can be called, the longest first; all conjuncts too. */
    List<String> keys(Scene scene, NounPhrase noun) {
        List<String> keys = new ArrayList<>();
        for (NounPhrase each : noun.all()) {
            own(scene, each, keys, 0);
        }
        return keys;
    }

    private void own(Scene scene, NounPhrase noun, List<String> keys, int depth) {
        int head = noun.head();
        String base = scene.base(head);
        for (int length = Math.min(COMPOUND, head - noun.first() + 1); length > 1; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = head - length + 1; i < head; i++) {
                words.append(scene.lower(i)).append(' ');
            }
            keys.add(words.append(base).toString());
        }
        for (Prepositional each : noun.attached()) {
            NounPhrase of = each.object();
            if (of == null || !each.preposition().equals("of")) {
                continue;
            }
            keys.add(base + " of " + scene.lower(of.head()));
            if (depth == 0 && get("transparent").contains(base)) {
                own(scene, of, keys, 1);
            }
        }
        keys.add(base);
        if (!base.equals(scene.lower(head))) {
            keys.add(scene.lower(head));
        }
    }

    /** The phrase that says what a count or a collection is of: "strikes" of "dozens of strikes"; else the phrase. */
    NounPhrase meant(Scene scene, NounPhrase noun) {
        if (get("transparent").contains(scene.base(noun.head()))) {
            NounPhrase of = Scene.attached(noun, "of");
            return of == null ? noun : of;
        }
        return noun;
    }
}
