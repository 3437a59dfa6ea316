package org.dateline.core.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of something a text counts: "at least 12 people were killed".
 *
 * @param value the number
 * @param least whether it is a lower bound
 * @param about whether it is rounded
 * @param of what is counted and what became of it: "people killed"
 * @param words the words of the text
 */
record Figure(double value, boolean least, boolean about, String of, String words) {
    private static final int NOUN_WITHIN = 4;
    private static final int FATE_BEFORE = 4;
    private static final int FATE_AFTER = 6;
    private static final double ROUNDING = 0.1;

    private record Word(String plain, int start, int end) {}

    /** The figures of a text, in order. */
    static List<Figure> in(String text) {
        List<Word> words = words(text);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int after = i;
            double value = 0;
            for (Double part = part(words, after); part != null; part = part(words, after)) {
                value = value == 0 ? part : part >= 100 && part > value ? value * part : value + part;
                after++;
            }
            if (after > i) {
                Figure figure = counted(text, words, i, after, value);
                if (figure != null) {
                    figures.add(figure);
                }
                i = after - 1;
            }
        }
        return figures;
    }

    private static @Nullable Double part(List<Word> words, int at) {
        if (at >= words.size()) {
            return null;
        }
        String word = words.get(at).plain();
        Long named = WordLists.NUMBER.get(word);
        if (named != null) {
            return named.doubleValue();
        }
        String digits = word.replace(",", "");
        boolean number = !digits.isEmpty()
                && digits.length() <= 12
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && Character.isDigit(digits.charAt(0))
                && digits.indexOf('.') == digits.lastIndexOf('.');
        return number ? Double.valueOf(digits) : null;
    }

    private static @Nullable Figure counted(String text, List<Word> words, int first, int after, double value) {
        for (int i = after; i < Math.min(words.size(), after + NOUN_WITHIN); i++) {
            String word = words.get(i).plain();
            if (part(words, i) != null || broken(text, words, i)) {
                return null;
            }
            if (WordLists.COUNTED.contains(word) || WordLists.FATE.containsKey(word)) {
                String fate = WordLists.FATE.containsKey(word) ? WordLists.FATE.get(word) : fate(text, words, first, i);
                String noun = WordLists.FATE.containsKey(word) ? "people" : noun(word);
                int from = Math.max(0, first - 2);
                boolean least = has(words, from, first, WordLists.LEAST);
                boolean about = has(words, from, first, WordLists.ABOUT);
                int start = words.get(least || about ? from : first).start();
                return new Figure(
                        value,
                        least,
                        about,
                        fate == null ? noun : noun + " " + fate,
                        text.substring(start, words.get(i).end()));
            }
        }
        return null;
    }

    private static boolean has(List<Word> words, int from, int end, Set<String> list) {
        for (int i = from; i < end; i++) {
            if (list.contains(words.get(i).plain())) {
                return true;
            }
        }
        return false;
    }

    private static String noun(String word) {
        return word.equals("persons") ? "people" : word;
    }

    /** The nearest word that tells what became of those counted: just before the number, or after the noun. */
    private static @Nullable String fate(String text, List<Word> words, int number, int noun) {
        for (int i = number - 1; i >= Math.max(0, number - FATE_BEFORE); i--) {
            if (part(words, i) != null || broken(text, words, i + 1)) {
                break;
            }
            if (WordLists.FATE.containsKey(words.get(i).plain())) {
                return WordLists.FATE.get(words.get(i).plain());
            }
        }
        for (int i = noun + 1; i < Math.min(words.size(), noun + FATE_AFTER); i++) {
            if (part(words, i) != null || broken(text, words, i)) {
                break;
            }
            if (WordLists.FATE.containsKey(words.get(i).plain())) {
                return WordLists.FATE.get(words.get(i).plain());
            }
        }
        return null;
    }

    /** Whether a mark other than a hyphen or an apostrophe parts a word from the one before. */
    private static boolean broken(String text, List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
            if (",;:.!?()".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && inWord(text, i, start)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(new Word(ContentWords.plain(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return words;
    }

    /** "1,200" and "2.5" are one word. */
    private static boolean inWord(String text, int i, int start) {
        char c = text.charAt(i);
        boolean within = start >= 0
                && (c == ',' || c == '.')
                && Character.isDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
        return within || Character.isLetterOrDigit(c);
    }

    /** Whether both can be right of the same thing. */
    boolean agrees(Figure other) {
        if (value == other.value) {
            return true;
        }
        if (least && other.least || least && value < other.value || other.least && other.value < value) {
            return true;
        }
        double larger = Math.max(value, other.value);
        return (about || other.about) && Math.abs(value - other.value) <= ROUNDING * larger;
    }
}
