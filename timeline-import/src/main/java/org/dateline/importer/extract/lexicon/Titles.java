package org.dateline.importer.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words before a name, or instead of one, that make it a person's: offices, ranks and honorifics. */
public final class Titles {
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Reads the data file. */
    public Titles() {
        for (DataFile.Row row : DataFile.rows("titles.txt")) {
            String title = row.column(0);
            kinds.put(title, row.column(1));
            for (int i = title.indexOf(' '); i >= 0; i = title.indexOf(' ', i + 1)) {
                beginnings.add(title.substring(0, i));
            }
        }
    }

    /** The kind of a title in lower case: head, minister, spokesman, official, rank, honorific. */
    public Optional<String> kind(String title) {
        return Optional.ofNullable(kinds.get(title));
    }

    /** Whether some longer title starts with these words. */
    public boolean begins(String words) {
        return beginnings.contains(words);
    }

    /** Whether the title names an office and not just a form of address. */
    public boolean office(String title) {
        return kind(title)
                .map(kind -> !kind.equals("honorific") && !kind.equals("rank"))
                .orElse(false);
    }
}
