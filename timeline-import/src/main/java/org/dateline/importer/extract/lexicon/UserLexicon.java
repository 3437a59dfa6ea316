package org.dateline.importer.extract.lexicon;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user's own countries, organisations, leaders and titles: a file with the columns of the project's own, each kind under
 * its heading in square brackets. What it says goes before what the project's files say.
 */
public final class UserLexicon {
    /** One that adds nothing. */
    public static final UserLexicon NONE = new UserLexicon(Map.of());

    private static final Set<String> TITLE_KINDS =
            Set.of("head", "minister", "spokesman", "official", "rank", "honorific", "counterpart");

    private final Map<Section, List<DataFile.Row>> rows;

    private enum Section {
        COUNTRIES("name | adjectives and people | seats | other names | ISO code", 1, 5),
        ORGANISATIONS("name | kind | government | other names | seats", 2, 5),
        LEADERS("name | other names | office | government | from | until | m or f", 5, 7),
        TITLES("title | kind", 2, 2);

        private final String columns;
        private final int least;
        private final int most;

        Section(String columns, int least, int most) {
            this.columns = columns;
            this.least = least;
            this.most = most;
        }
    }

    private UserLexicon(Map<Section, List<DataFile.Row>> rows) {
        this.rows = rows;
    }

    /** A file that cannot be taken; the message names file and line and says what to do. */
    public static final class UnreadableLexiconException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With a message for the user. */
        public UnreadableLexiconException(String message) {
            super(message);
        }
    }

    /**
     * What the lines of a file say.
     *
     * @param file its name, for messages
     * @throws UnreadableLexiconException if a line is wrong
     */
    public static UserLexicon read(String file, List<String> lines) {
        Map<Section, List<DataFile.Row>> rows = new EnumMap<>(Section.class);
        Section section = null;
        for (int i = 0; i < lines.size(); i++) {
            String where = "lexicon " + file + ", line " + (i + 1) + ": ";
            String entry = DataFile.entry(lines.get(i).replace("\ufeff", ""));
            if (entry.startsWith("[")) {
                section = section(entry, where);
            } else if (!entry.isEmpty()) {
                DataFile.Row row = new DataFile.Row(DataFile.columns(entry), where);
                rows.computeIfAbsent(checked(row, section), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return new UserLexicon(rows);
    }

    private static Section section(String entry, String where) {
        for (Section section : Section.values()) {
            if (entry.equalsIgnoreCase("[" + section.name() + "]")) {
                return section;
            }
        }
        throw new UnreadableLexiconException(
                where + "there is no section " + entry + "; use [countries], [organisations], [leaders] or [titles]");
    }

    private static Section checked(DataFile.Row row, @Nullable Section section) {
        if (section == null) {
            throw new UnreadableLexiconException(row.where()
                    + "an entry before any section; begin with [countries], [organisations], [leaders] or [titles]");
        }
        int columns = row.columns().size();
        if (columns < section.least || columns > section.most || row.column(0).isEmpty()) {
            throw new UnreadableLexiconException(row.where() + "write " + section.columns);
        }
        switch (section) {
            case ORGANISATIONS -> kind(row);
            case LEADERS -> tenure(row);
            case TITLES -> titleKind(row);
            case COUNTRIES -> {}
        }
        return section;
    }

    private static void kind(DataFile.Row row) {
        List<String> kinds = Arrays.stream(Actor.Kind.values())
                .filter(kind -> kind != Actor.Kind.COUNTRY && kind != Actor.Kind.PERSON)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!kinds.contains(row.column(1))) {
            throw new UnreadableLexiconException(row.where() + "'" + row.column(1)
                    + "' is no kind of organisation; use " + String.join(", ", kinds));
        }
    }

    private static void titleKind(DataFile.Row row) {
        if (!TITLE_KINDS.contains(row.column(1))) {
            throw new UnreadableLexiconException(row.where() + "'" + row.column(1) + "' is no kind of title; use "
                    + String.join(", ", TITLE_KINDS.stream().sorted().toList()));
        }
    }

    private static void tenure(DataFile.Row row) {
        if (row.column(2).isEmpty() || row.column(3).isEmpty()) {
            throw new UnreadableLexiconException(row.where() + "write " + Section.LEADERS.columns);
        }
        for (int column = 4; column <= 5; column++) {
            try {
                if (column == 4 || !row.column(column).isEmpty()) {
                    row.date(column);
                }
            } catch (DateTimeException e) {
                throw new UnreadableLexiconException(
                        row.where() + "'" + row.column(column) + "' is no day; write it as 2025-01-20");
            }
        }
    }

    List<DataFile.Row> countries() {
        return rows.getOrDefault(Section.COUNTRIES, List.of());
    }

    List<DataFile.Row> organisations() {
        return rows.getOrDefault(Section.ORGANISATIONS, List.of());
    }

    List<DataFile.Row> leaders() {
        return rows.getOrDefault(Section.LEADERS, List.of());
    }

    List<DataFile.Row> titles() {
        return rows.getOrDefault(Section.TITLES, List.of());
    }
}
