package org.dateline.importer.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.importer.extract.lexicon.VerbForms.Form;

/**
 * What English words can be, with their inflected forms. Built on WordNet ({@code dictionary.txt}), which {@code
 * dictionary-news.txt} corrects for the language of news. Safe for use by several threads.
 */
public final class Dictionary {
    private static final String FILE = "/org/dateline/importer/extract/dictionary.txt";
    private static final int REMEMBERED = 50_000;
    private static final String LETTERS = "pgcaelrkostq";
    private static final NounClass[] CLASSES = {
        NounClass.PERSON,
        NounClass.GROUP,
        NounClass.COMMUNICATION,
        NounClass.ACT,
        NounClass.EVENT,
        NounClass.LOCATION,
        NounClass.ARTIFACT,
        NounClass.COGNITION,
        NounClass.POSSESSION,
        NounClass.STATE,
        NounClass.TIME,
        NounClass.QUANTITY
    };

    private final byte[] lines;
    private final Map<String, Entry> corrections = new HashMap<>();
    private final Map<String, Lexeme> remembered = new ConcurrentHashMap<>();
    private final Inflection inflection;

    /** Loaded once, when it is first asked for. */
    private static final class English {
        static final Dictionary INSTANCE = new Dictionary();
    }

    /** The one dictionary. */
    public static Dictionary english() {
        return English.INSTANCE;
    }

    private Dictionary() {
        try (InputStream in = Dictionary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the data file dictionary.txt is missing from the build");
            }
            lines = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (DataFile.Row row : DataFile.rows("dictionary-news.txt")) {
            Entry entry = Entry.read(row.column(1));
            DataFile.parts(row.column(0), ',').forEach(word -> corrections.put(word, entry));
        }
        inflection = new Inflection(this);
    }

    /**
     * A line of the file.
     *
     * @param counts how often it is a noun, verb, adjective, adverb; -1 where it cannot be
     * @param classes what a noun names
     * @param bases part of speech and base of an irregular form, such as "v>meet"
     */
    record Entry(int[] counts, Set<NounClass> classes, List<String> bases) {
        static final Entry NONE = new Entry(new int[] {-1, -1, -1, -1}, Set.of(), List.of());

        static Entry read(String fields) {
            int[] counts = {-1, -1, -1, -1};
            Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
            List<String> bases = new ArrayList<>();
            for (String field : DataFile.parts(fields, ' ')) {
                int part = "nvar".indexOf(field.charAt(0));
                if (field.indexOf('>') > 0) {
                    bases.add(field);
                } else if (part >= 0) {
                    counts[part] = number(field, classes);
                }
            }
            return new Entry(counts, classes, bases);
        }

        private static int number(String field, Set<NounClass> classes) {
            int count = 0;
            for (int i = 1; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c >= '0' && c <= '9') {
                    count = count * 10 + c - '0';
                } else if (LETTERS.indexOf(c) >= 0) {
                    classes.add(CLASSES[LETTERS.indexOf(c)]);
                }
            }
            return count;
        }

        int noun() {
            return counts[0];
        }

        int verb() {
            return counts[1];
        }

        int adjective() {
            return counts[2];
        }

        int adverb() {
            return counts[3];
        }
    }

    /** What a word in lower case can be; of an unknown one, what its ending tells. */
    public Lexeme lexeme(String word) {
        Lexeme known = remembered.get(word);
        if (known != null) {
            return known;
        }
        Lexeme made = inflection.lexeme(word);
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(word, made);
        return made;
    }

    /** The verb forms that a word in lower case can be; empty for a word that is no verb. */
    public List<Form> verbForms(String word) {
        return lexeme(word).verbs();
    }

    /** What a noun in lower case, singular or plural, can name; empty for an unknown word. */
    public Set<NounClass> classes(String noun) {
        return lexeme(noun).classes();
    }

    Entry correction(String word) {
        return corrections.getOrDefault(word, Entry.NONE);
    }

    /** The entry of a word as it is written there. */
    Entry entry(String word) {
        Entry correction = corrections.get(word);
        Entry found = listed(word);
        if (correction == null) {
            return found;
        }
        Set<NounClass> classes = correction.classes().isEmpty() ? found.classes() : correction.classes();
        return new Entry(correction.counts(), classes, found.bases());
    }

    /** The entry of a word without corrections. */
    Entry listed(String word) {
        byte[] key = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1, low);
            int order = compare(key, start);
            if (order == 0) {
                return Entry.read(rest(start + key.length));
            }
            if (order < 0) {
                high = start;
            } else {
                low = lineEnd(start) + 1;
            }
        }
        return Entry.NONE;
    }

    private int lineStart(int at, int low) {
        int i = at;
        while (i > low && lines[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < lines.length && lines[i] != '\n') {
            i++;
        }
        return i;
    }

    private String rest(int from) {
        return new String(lines, from, lineEnd(from) - from, StandardCharsets.UTF_8);
    }

    private int compare(byte[] key, int start) {
        for (int i = 0; i < key.length; i++) {
            byte there = start + i < lines.length ? lines[start + i] : (byte) '\n';
            int order = Integer.compare(key[i] & 0xff, there == '\n' || there == ' ' ? 0 : there & 0xff);
            if (order != 0) {
                return order;
            }
        }
        int next = start + key.length;
        boolean same = next >= lines.length || lines[next] == ' ' || lines[next] == '\n';
        return same ? 0 : -1;
    }
}
