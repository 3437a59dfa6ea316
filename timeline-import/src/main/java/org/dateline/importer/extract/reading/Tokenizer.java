package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.lexicon.DataFile;

/** Cuts a stretch of text into tokens in one pass. */
final class Tokenizer {
    private static final Set<String> ABBREVIATIONS = abbreviations();
    private static final List<String> CLITICS = List.of("s", "m", "ve", "ll", "re", "d");

    private Tokenizer() {}

    private static Set<String> abbreviations() {
        Set<String> words = new HashSet<>();
        DataFile.rows("abbreviations.txt").forEach(row -> words.add(row.column(0)));
        return words;
    }

    static List<Token> tokens(String text, TextSpan span) {
        List<Token> tokens = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i += Character.charCount(c);
                continue;
            }
            int end = Character.isLetter(c)
                    ? wordEnd(text, i, span.end())
                    : Character.isDigit(c) ? numberEnd(text, i, span.end()) : markEnd(text, i, span.end());
            Token.Kind kind = Character.isLetter(c)
                    ? Token.Kind.WORD
                    : Character.isDigit(c)
                            ? Token.Kind.NUMBER
                            : cliticEnd(text, i, span.end()) == end ? Token.Kind.WORD : Token.Kind.MARK;
            String word = text.substring(i, end);
            tokens.add(new Token(i, end, word, DataFile.fold(word), kind));
            i = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (joins(text, i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return withPoint(text, start, i, limit);
    }

    /** A hyphen, an apostrophe that is no possessive, or the point of an acronym, between two letters. */
    private static boolean joins(String text, int i, int limit) {
        char c = text.charAt(i);
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        if (c == '-' || c == '\u2011') {
            return true;
        }
        if (c == '\'' || c == '’') {
            return cliticEnd(text, i, limit) < 0;
        }
        return c == '.' && singleLetterBefore(text, i) && Character.isUpperCase(text.charAt(i + 1));
    }

    private static boolean singleLetterBefore(String text, int i) {
        return i >= 1 && Character.isLetter(text.charAt(i - 1)) && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
    }

    private static boolean endsWord(String text, int i, int limit) {
        return i >= limit || !Character.isLetterOrDigit(text.charAt(i));
    }

    private static int withPoint(String text, int start, int end, int limit) {
        if (end >= limit || text.charAt(end) != '.') {
            return end;
        }
        String word = text.substring(start, end);
        boolean acronym = word.indexOf('.') > 0 || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
        return acronym || ABBREVIATIONS.contains(word) ? end + 1 : end;
    }

    private static int numberEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean inside =
                    (c == ',' || c == '.' || c == ':') && i + 1 < limit && Character.isDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !inside) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int markEnd(String text, int start, int limit) {
        int clitic = cliticEnd(text, start, limit);
        if (clitic > 0) {
            return clitic;
        }
        int end = start + Character.charCount(text.codePointAt(start));
        while (text.charAt(start) == '.' && end < limit && text.charAt(end) == '.') {
            end++;
        }
        return end;
    }

    /** Where the possessive, or the verb of "I'm" and "they've", ends that begins here; -1 where none does. */
    private static int cliticEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        boolean behind = (c == '\'' || c == '’') && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (!behind) {
            return -1;
        }
        for (String clitic : CLITICS) {
            int end = start + 1 + clitic.length();
            if (end <= limit
                    && text.regionMatches(true, start + 1, clitic, 0, clitic.length())
                    && endsWord(text, end, limit)) {
                return end;
            }
        }
        return -1;
    }
}
