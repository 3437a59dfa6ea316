package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.importer.extract.timex.WordClass.Found;
import org.jspecify.annotations.Nullable;

/** A language's words for dates, the {@code words.txt} of a {@link Language}: sections of words and what they mean. */
final class Vocabulary {
    private final Map<String, Map<String, List<Entry>>> sections = new HashMap<>();
    private final Set<String> shortNames = new HashSet<>();
    private final Map<String, String> spellings = new HashMap<>();

    private Vocabulary() {}

    /** Words in a row, and what they mean. */
    private record Entry(List<String> words, String value) {
        boolean isAt(List<Token> tokens, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (at + i >= tokens.size() || !tokens.get(at + i).key().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** First words of a section's entries. */
    Set<String> beginnings(String section) {
        return entries(section).keySet();
    }

    /** A section's entries, each as its words. */
    List<List<String>> phrases(String section) {
        return entries(section).values().stream()
                .flatMap(List::stream)
                .map(Entry::words)
                .toList();
    }

    /** The longest entry of a section that begins at a token; null when none does. */
    @Nullable
    Found find(String section, List<Token> tokens, int at) {
        Found longest = null;
        for (Entry entry : entries(section).getOrDefault(tokens.get(at).key(), List.of())) {
            if ((longest == null || entry.words().size() > longest.length()) && entry.isAt(tokens, at)) {
                longest = new Found(entry.words().size(), entry.value());
            }
        }
        return longest;
    }

    /** Meaning of a single word; null when the section does not have it. */
    @Nullable
    String meaning(String section, String word) {
        for (Entry entry : entries(section).getOrDefault(word, List.of())) {
            if (entry.words().size() == 1) {
                return entry.value();
            }
        }
        return null;
    }

    /** Whether the word is a short name of a month or weekday, whose full stop belongs to it. */
    boolean isShortName(String word) {
        return shortNames.contains(word);
    }

    /** Whether the word is a casual spelling of another one. */
    boolean isCasual(String word) {
        return spellings.containsKey(word);
    }

    /** A word in casual spelling as it is spelled elsewhere: tmrw, todayyy. Other words stay as they are. */
    String spelledOut(String word) {
        String listed = spellings.get(word);
        if (listed != null) {
            return listed;
        }
        String twice = DrawnOut.shortened(word, 2);
        if (twice.equals(word)) {
            return word;
        }
        String known = isKnown(twice) ? twice : DrawnOut.shortened(word, 1);
        return spellings.getOrDefault(known, known);
    }

    private boolean isKnown(String word) {
        return spellings.containsKey(word) || sections.values().stream().anyMatch(section -> section.containsKey(word));
    }

    private Map<String, List<Entry>> entries(String section) {
        Map<String, List<Entry>> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException("the vocabulary has no section [" + section + "]");
        }
        return entries;
    }

    static Vocabulary read(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        String section = "";
        for (String line : ResourceLines.read(resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
                vocabulary.sections.put(section, new HashMap<>());
                continue;
            }
            int equals = line.lastIndexOf(" = ");
            String value = line.substring(equals + 3).trim();
            for (String words : ResourceLines.words(line.substring(0, equals))) {
                vocabulary.add(section, words, value);
            }
        }
        return vocabulary;
    }

    private void add(String section, String phrase, String value) {
        if (section.equals("spelling")) {
            spellings.put(phrase, value);
            return;
        }
        List<String> words = List.of(phrase.split("_", -1));
        entries(section).computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry(words, value));
        boolean named = section.equals("month") || section.equals("weekday");
        if (named
                && phrase.length() <= 5
                && !phrase.equals("march")
                && !phrase.equals("april")
                && !phrase.equals("june")
                && !phrase.equals("july")
                && !phrase.equals("may")) {
            shortNames.add(phrase);
        }
    }
}
