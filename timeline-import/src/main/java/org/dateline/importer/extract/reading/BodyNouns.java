package org.dateline.importer.extract.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.Actor;
import org.dateline.importer.extract.lexicon.DataFile;
import org.jspecify.annotations.Nullable;

/** Which actors a common noun can stand for. */
final class BodyNouns {
    private static final Map<String, Set<String>> NAMES = new HashMap<>();
    private static final Map<String, Set<String>> KINDS = new HashMap<>();

    static {
        for (DataFile.Row row : DataFile.rows("body-nouns.txt")) {
            NAMES.put(row.column(0), new HashSet<>(row.list(1)));
            KINDS.put(row.column(0), new HashSet<>(row.list(2)));
        }
    }

    private BodyNouns() {}

    /** Whether the noun can mean an actor: its name holds the noun or a word for it, or it is of the noun's kind. */
    static boolean fit(String noun, String name, @Nullable Actor actor) {
        String lower = DataFile.fold(name);
        if (lower.endsWith(DataFile.fold(noun))) {
            return true;
        }
        if (actor != null
                && KINDS.getOrDefault(noun, Set.of())
                        .contains(DataFile.fold(actor.kind().name()))) {
            return true;
        }
        for (String part : NAMES.getOrDefault(noun, Set.of())) {
            if (lower.endsWith(DataFile.fold(part))) {
                return true;
            }
        }
        return false;
    }
}
