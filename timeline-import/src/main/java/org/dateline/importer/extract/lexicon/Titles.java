package org.dateline.importer.extract.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Words before a name, or instead of one, that make it a person's: offices, ranks and honorifics. */
public final class Titles {
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    /**
     * A title.
     *
     * @param words in lower case, words parted by single spaces
     * @param kind head, minister, spokesman, official, rank, honorific or counterpart
     * @param gender whose it can only be
     */
    public record Title(String words, String kind, Gender gender) {

        /** Whether it names an office and not just a form of address. */
        public boolean office() {
            return !kind.equals("honorific") && !kind.equals("rank");
        }
    }

    /** Reads the data file alone. */
    public Titles() {
        this(UserLexicon.NONE);
    }

    /** Reads the data file; what the user's own file says goes before it. */
    public Titles(UserLexicon own) {
        own.titles().forEach(this::add);
        DataFile.rows("titles.txt").forEach(this::add);
    }

    private void add(DataFile.Row row) {
        String words = DataFile.fold(row.column(0));
        titles.putIfAbsent(words, new Title(words, row.column(1), Gender.of(row.column(2))));
        if (!row.column(3).isEmpty()) {
            canonical.putIfAbsent(words, row.column(3));
        }
    }

    /** The name under which leaders.txt has an office: "foreign minister" for "minister of foreign affairs". */
    public String canonical(String words) {
        return canonical.getOrDefault(words, words);
    }

    /** The kind of a title in lower case, if it is one. */
    public Optional<String> kind(String words) {
        return title(words).map(Title::kind);
    }

    /** Every title with its words. */
    public void all(BiConsumer<String, Title> each) {
        titles.forEach(each);
    }

    /** The title of these words in lower case. */
    public Optional<Title> title(String words) {
        return Optional.ofNullable(titles.get(words));
    }

    /** Whether the words name an office and not just a form of address. */
    public boolean office(String words) {
        Title title = titles.get(words);
        return title != null && title.office();
    }
}
