package org.dateline.core.dedup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that matching needs, from {@code words.txt}; each is read once. */
final class WordLists {
    static final Set<String> STOP = words("stop");
    static final Set<String> OFFICE = words("office");
    static final Set<String> COUNTED = words("counted");
    static final Set<String> LAND = words("land");
    static final Set<String> LEAST = words("least");
    static final Set<String> ABOUT = words("about");
    /** Form to base. */
    static final Map<String, String> FATE = fates();

    static final Map<String, Long> NUMBER = numbers();

    private WordLists() {}

    /** The lines of a data file beside this class, without comments; empty lines left out. */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream("/org/dateline/core/dedup/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the data file " + file + " is missing from the build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> kept = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!entry.isEmpty()) {
                    kept.add(entry);
                }
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> section(String name) {
        List<String> found = new ArrayList<>();
        boolean in = false;
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                in = line.equals("[" + name + "]");
            } else if (in) {
                found.add(line);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("words.txt has no words under [" + name + "]");
        }
        return found;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : section(name)) {
            Collections.addAll(words, line.split(" +"));
        }
        return Set.copyOf(words);
    }

    private static Map<String, String> fates() {
        Map<String, String> fates = new HashMap<>();
        for (String line : section("fate")) {
            String[] parts = line.split(": *", 2);
            for (String form : parts[1].split(" +")) {
                fates.put(form, parts[0]);
            }
        }
        return Map.copyOf(fates);
    }

    private static Map<String, Long> numbers() {
        Map<String, Long> numbers = new HashMap<>();
        for (String line : section("number")) {
            String[] parts = line.split(": *", 2);
            numbers.put(parts[0], Long.valueOf(parts[1]));
        }
        return Map.copyOf(numbers);
    }
}
