package org.dateline.importer.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code dictionary.txt} from WordNet 3.1. To make it again, from the project's folder: {@code ./mvnw -pl
 * timeline-core,timeline-import test-compile} and run this class with the test class path and the file's path.
 */
final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final int CLASSES = 4;
    private static final Map<Integer, Character> LETTERS = Map.ofEntries(
            Map.entry(4, 'a'),
            Map.entry(6, 'r'),
            Map.entry(9, 'k'),
            Map.entry(10, 'c'),
            Map.entry(11, 'e'),
            Map.entry(14, 'g'),
            Map.entry(15, 'l'),
            Map.entry(18, 'p'),
            Map.entry(21, 'o'),
            Map.entry(23, 'q'),
            Map.entry(26, 's'),
            Map.entry(28, 't'));
    private static final String HEAD = """
            # What English words can be, from WordNet 3.1, Copyright 2011 by Princeton University; licence in NOTICE.
            # Made by the test class WordNet, which tells how; not to be edited: dictionary-news.txt stands over it.
            # word, then by part of speech (n noun, v verb, a adjective, r adverb) how often WordNet's corpus has it, and
            # of a noun the classes of its first senses (letters in NounClass), or > and the base of an irregular form.
            # Sorted by bytes, for binary search.
            """;

    private WordNet() {}

    private static final class Entry {
        final TreeMap<Character, Integer> counts = new TreeMap<>();
        final TreeMap<Integer, Integer> files = new TreeMap<>();
        final Set<String> bases = new TreeSet<>();
        boolean kept;
    }

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), made());
    }

    static String made() throws IOException {
        TreeMap<String, Entry> entries = new TreeMap<>();
        for (String line : lines("index.sense")) {
            sense(entries, line);
        }
        exceptions(entries, "noun.exc", 'n');
        exceptions(entries, "verb.exc", 'v');
        exceptions(entries, "adj.exc", 'a');
        StringBuilder file = new StringBuilder(HEAD);
        entries.forEach((word, entry) -> {
            if (entry.kept || entry.counts.size() > 1) {
                file.append(word).append(written(entry)).append('\n');
            }
        });
        return file.toString();
    }

    /** {@code attack%1:04:00:: 00974725 1 17}: lemma, part of speech, lexicographer file; number of the sense, count. */
    private static void sense(Map<String, Entry> entries, String line) {
        int percent = line.indexOf('%');
        String word = line.substring(0, percent);
        if (!plain(word)) {
            return;
        }
        String[] fields = line.split(" ", -1);
        char part = "-nvara".charAt(line.charAt(percent + 1) - '0');
        int file = Integer.parseInt(line.substring(percent + 3, percent + 5));
        int count = Integer.parseInt(fields[3]);
        Entry entry = entries.computeIfAbsent(word, key -> new Entry());
        entry.counts.merge(part, count, Integer::sum);
        if (part == 'n') {
            entry.files.put(Integer.parseInt(fields[2]), file);
        }
        entry.kept |= part != 'n' || count > 0 || LETTERS.containsKey(file);
    }

    private static void exceptions(Map<String, Entry> entries, String name, char part) throws IOException {
        for (String line : lines(name)) {
            String[] words = line.split(" ", -1);
            if (words.length > 1 && plain(words[0]) && plain(words[1]) && !words[0].equals(words[1])) {
                Entry entry = entries.computeIfAbsent(words[0], key -> new Entry());
                entry.bases.add(part + ">" + words[1]);
                entry.kept = true;
            }
        }
    }

    private static String written(Entry entry) {
        List<String> fields = new ArrayList<>();
        entry.counts.forEach((part, count) -> fields.add(part + "" + count + (part == 'n' ? classes(entry) : "")));
        fields.addAll(entry.bases);
        return fields.isEmpty() ? "" : " " + String.join(" ", fields);
    }

    private static String classes(Entry entry) {
        Set<Character> letters = new LinkedHashSet<>();
        entry.files.values().stream().limit(CLASSES).forEach(file -> {
            if (LETTERS.containsKey(file)) {
                letters.add(LETTERS.get(file));
            }
        });
        StringBuilder word = new StringBuilder();
        letters.forEach(word::append);
        return word.toString();
    }

    private static boolean plain(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '\'');
    }

    private static List<String> lines(String name) throws IOException {
        InputStream in = Objects.requireNonNull(WordNet.class.getResourceAsStream(FOLDER + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
