package org.dateline.importer.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.lexicon.DataFile;

/** The words of official reports of calls, meetings and visits, from {@code readout-titles.txt}. */
enum ReadoutWords {
    OPENING,
    PHONE,
    MEETING,
    VISIT,
    MODIFIER,
    DISTANT,
    LINK,
    END,
    BODY,
    NEVER,
    LEAD,
    VIRTUAL,
    VIRTUALLY,
    CHANNEL;

    private static final Map<String, Set<String>> KINDS = read();

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (DataFile.Row row : DataFile.rows("readout-titles.txt")) {
            kinds.computeIfAbsent(row.column(0), kind -> new HashSet<>()).addAll(row.list(1));
        }
        return kinds;
    }

    Set<String> words() {
        return KINDS.getOrDefault(DataFile.fold(name()), Set.of());
    }

    boolean has(String words) {
        return words().contains(words);
    }

    /** Whether the words are a noun of talks or of a visit. */
    static boolean talks(String words) {
        return PHONE.has(words) || MEETING.has(words) || VISIT.has(words);
    }
}
