package org.dateline.importer.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Countries, their inhabitants, adjectives and capitals as WordNet 3.1 has them. */
final class WordNetPlaces {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final String COUNTRY = "08562388";
    private static final String NATIONAL_CAPITAL = "08709407";
    private static final int HEXADECIMAL = 16;
    private static final List<String> MEN = List.of("chman", "shman", "seman", "woman");
    private static final List<String> SAME_PLURAL = List.of("ese", "ish", "ch", "s", "x", "z");

    private final Map<String, Synset> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, String> plurals = new HashMap<>();
    private final Set<String> countryKinds = new HashSet<>();
    private final Map<String, List<Synset>> countries = new HashMap<>();

    private record Pointer(String symbol, String offset, String partOfSpeech, int targetWord) {}

    private record Synset(String offset, List<String> words, List<Pointer> pointers) {

        Set<String> to(String symbol) {
            Set<String> offsets = new LinkedHashSet<>();
            for (Pointer pointer : pointers) {
                if (pointer.symbol().equals(symbol) && pointer.partOfSpeech().equals("n")) {
                    offsets.add(pointer.offset());
                }
            }
            return offsets;
        }
    }

    WordNetPlaces() {
        read("data.noun").forEach(synset -> nouns.put(synset.offset(), synset));
        read("data.adj").forEach(this::addAdjective);
        lines("noun.exc")
                .forEach(line -> plurals.putIfAbsent(
                        line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' '))));
        collectKinds(COUNTRY);
        for (Synset synset : nouns.values()) {
            if (synset.to("@i").stream().anyMatch(countryKinds::contains)) {
                synset.words().forEach(word -> countries
                        .computeIfAbsent(word, key -> new ArrayList<>())
                        .add(synset));
            }
        }
    }

    private void addAdjective(Synset adjective) {
        for (Pointer pointer : adjective.pointers()) {
            Synset noun = nouns.get(pointer.offset());
            if (pointer.symbol().equals("\\") && noun != null && pointer.targetWord() > 0) {
                adjectives
                        .computeIfAbsent(noun.words().get(pointer.targetWord() - 1), key -> new LinkedHashSet<>())
                        .addAll(adjective.words());
            }
        }
    }

    private void collectKinds(String offset) {
        if (countryKinds.add(offset)) {
            noun(offset).to("~").forEach(this::collectKinds);
        }
    }

    /** Other names of a country, those of its synset. */
    Set<String> names(String country) {
        Set<String> names = new LinkedHashSet<>();
        synsets(country).forEach(synset -> names.addAll(synset.words()));
        return names;
    }

    /** Adjectives that pertain to a country. */
    Set<String> adjectives(String country) {
        return countries.containsKey(country) ? adjectives.getOrDefault(country, Set.of()) : Set.of();
    }

    /** Nouns for one who lives there, and in no other country: the country's member meronyms. */
    Set<String> inhabitants(String country) {
        Set<String> words = new LinkedHashSet<>();
        for (Synset synset : synsets(country)) {
            for (String member : synset.to("%m")) {
                Synset people = noun(member);
                if (people.to("#m").size() == 1) {
                    words.addAll(people.words());
                }
            }
        }
        return words;
    }

    /** "Russians", "Frenchmen", "Chinese". */
    String plural(String inhabitant) {
        String irregular = plurals.get(inhabitant.toLowerCase(Locale.ROOT));
        if (irregular != null) {
            return inhabitant.substring(0, 1) + irregular.substring(1);
        }
        if (MEN.stream().anyMatch(inhabitant::endsWith)) {
            return inhabitant.substring(0, inhabitant.length() - 2) + "en";
        }
        return SAME_PLURAL.stream().anyMatch(inhabitant::endsWith) ? inhabitant : inhabitant + "s";
    }

    /** Its national capitals: instances of that which are part of it. */
    Set<String> capitals(String country) {
        Set<String> words = new LinkedHashSet<>();
        for (Synset synset : synsets(country)) {
            for (String part : synset.to("%p")) {
                if (noun(part).to("@i").contains(NATIONAL_CAPITAL)) {
                    words.addAll(noun(part).words());
                }
            }
        }
        return words;
    }

    private Synset noun(String offset) {
        return Objects.requireNonNull(nouns.get(offset));
    }

    private List<Synset> synsets(String country) {
        return countries.getOrDefault(country, List.of());
    }

    private static List<Synset> read(String file) {
        List<Synset> synsets = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.startsWith(" ")) {
                synsets.add(synset(line.split(" ", -1)));
            }
        }
        return synsets;
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordNetPlaces.class.getResourceAsStream(FOLDER + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields as wndb(5WN) tells of them: offset, file, type, words with their sense, pointers. */
    private static Synset synset(String[] fields) {
        int count = Integer.parseInt(fields[3], HEXADECIMAL);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = fields[4 + 2 * i].replace('_', ' ');
            int marker = word.indexOf('(');
            words.add(marker < 0 ? word : word.substring(0, marker));
        }
        int at = 4 + 2 * count;
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(fields[at]); i++) {
            int field = at + 1 + 4 * i;
            int target = Integer.parseInt(fields[field + 3].substring(2), HEXADECIMAL);
            pointers.add(new Pointer(fields[field], fields[field + 1], fields[field + 2], target));
        }
        return new Synset(fields[0], words, pointers);
    }
}
