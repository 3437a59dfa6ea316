package org.dateline.importer.extract.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words keep their full stop, read from {@code abbreviations-en.txt} beside this class. */
final class Abbreviations {

    private static final Set<String> SECTIONS = Set.of("title", "number", "maybe", "starter");

    static final Abbreviations ENGLISH = read("abbreviations-en.txt");

    private final Map<String, Set<String>> sections;

    private Abbreviations(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /** Whether a name follows the word's stop, never a sentence. */
    boolean isTitle(String word) {
        return in("title", word);
    }

    /** Whether the word's stop stands before a number. */
    boolean isBeforeNumber(String word) {
        return in("number", word);
    }

    /** Whether the stop may belong to the word, to the sentence, or to both. */
    boolean isDoubtful(String word) {
        return in("maybe", word) || isLettersWithStops(word);
    }

    /** Whether a sentence often begins with the word. */
    boolean isStarter(String word) {
        return in("starter", word);
    }

    private boolean in(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** U.S, a.m, J. */
    private static boolean isLettersWithStops(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static Abbreviations read(String resource) {
        try (InputStream in = Abbreviations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Set<String>> sections = new HashMap<>();
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, s -> new HashSet<>())
                            .addAll(List.of(line.trim().split(" ")));
                }
            }
            if (!sections.keySet().equals(SECTIONS)) {
                throw new IllegalStateException(resource + " has sections " + sections.keySet());
            }
            return new Abbreviations(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
