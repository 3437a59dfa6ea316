package org.dateline.core.dedup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that say what it is about, without endings, so that "signed" and "signing" are one. */
final class ContentWords {
    private static final int SHORTEST_STEM = 4;

    private ContentWords() {}

    /** All words in lower case without marks over letters, in order. */
    static List<String> all(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean in = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Lower case without marks over letters: "Erdoğan" and "Erdogan" are one. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The stems of the words that are no stop words and not among those left out. */
    static Set<String> of(String text, Set<String> without) {
        Set<String> stems = new HashSet<>();
        for (String word : all(text)) {
            if (word.length() > 1 && !WordLists.STOP.contains(word) && !without.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Cuts the endings of plurals and verbs; not a linguist's stem, but the same for the forms of a word. */
    static String stem(String word) {
        String stem = word;
        for (String ending : List.of("ings", "ing", "ies", "ied", "es", "ed", "s")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM - 1) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1)) {
            stem = stem.substring(0, last);
        }
        return stem.length() >= SHORTEST_STEM && (stem.endsWith("e") || stem.endsWith("y"))
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** Shared words as a part of the smaller set, 0 to 1; 0 where one is empty. */
    static double overlap(Set<String> a, Set<String> b) {
        Set<String> small = a.size() <= b.size() ? a : b;
        Set<String> large = small == a ? b : a;
        return small.isEmpty() ? 0 : (double) common(small, large) / small.size();
    }

    /** How many words two sets share. */
    static int common(Set<String> a, Set<String> b) {
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        return common;
    }
}
