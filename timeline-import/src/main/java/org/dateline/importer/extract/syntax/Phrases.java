package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.importer.extract.lexicon.DataFile;
import org.dateline.importer.extract.reading.Token;

/** Prepositions and conjunctions of several words, from {@code prepositions.txt}, and verbs with their particles. */
final class Phrases {
    private static final Phrase NONE = new Phrase(List.of(), "", "");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<String>> particles = new HashMap<>();

    /**
     * A phrase.
     *
     * @param words its words
     * @param text the words with spaces
     * @param sign empty for a preposition, else what it does instead
     */
    record Phrase(List<String> words, String text, String sign) {}

    Phrases() {
        for (DataFile.Row row : DataFile.rows("prepositions.txt")) {
            List<String> words = new ArrayList<>(DataFile.parts(row.column(0), ' '));
            String last = words.get(words.size() - 1);
            String sign = Character.isLetter(last.charAt(0)) ? "" : words.remove(words.size() - 1);
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new Phrase(words, String.join(" ", words), sign));
        }
        for (DataFile.Row row : DataFile.rows("phrasal-verbs.txt")) {
            particles.computeIfAbsent(row.column(0), key -> new ArrayList<>()).addAll(row.list(1));
        }
    }

    /** The longest phrase that starts at a token, or one without words. */
    Phrase at(List<Token> tokens, int i) {
        Phrase best = NONE;
        List<Phrase> all = byFirst.get(tokens.get(i).lower());
        if (all == null) {
            return best;
        }
        for (Phrase phrase : all) {
            if (phrase.words().size() > best.words().size() && matches(tokens, i, phrase.words())) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean matches(List<Token> tokens, int i, List<String> words) {
        if (i + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.get(i + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    boolean particle(String lemma, String word) {
        List<String> known = particles.get(lemma);
        return known != null && known.contains(word);
    }
}
