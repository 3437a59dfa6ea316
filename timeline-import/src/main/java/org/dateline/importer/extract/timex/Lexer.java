package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.model.TextSpan;

/** Cuts a sentence into tokens in one pass. */
final class Lexer {
    private static final int LONGEST_FIGURE = 20;

    private final String text;
    private final int end;
    private final Vocabulary words;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean space = true;

    private Lexer(String text, TextSpan span, Vocabulary words) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
        this.words = words;
    }

    static List<Token> tokens(String text, TextSpan span, Vocabulary words) {
        Lexer lexer = new Lexer(text, span, words);
        while (lexer.at < lexer.end) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            space = true;
            at++;
        } else if (isDigit(at)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if (c == '@' && isLetter(at + 1)) {
            add(name(at + 1), Token.Kind.WORD, "@");
        } else if (isApostrophe(c) && !previousIsWord() && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)) {
            shortYear();
        } else if (isApostrophe(c) && previousIsWord() && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
            suffix();
        } else {
            add(at + 1, Token.Kind.MARK, mark(c));
        }
    }

    /** '90s and '97. */
    private void shortYear() {
        int to = at + 3;
        to += to < end && text.charAt(to) == 's' ? 1 : 0;
        add(to, Token.Kind.FIGURE, "'" + text.substring(at + 1, to));
    }

    /** 's, 'll and the like after a word. */
    private void suffix() {
        int to = letters(at + 1);
        add(to, Token.Kind.WORD, "'" + text.substring(at + 1, to).toLowerCase(Locale.ROOT));
    }

    private void word() {
        int to = letters(at);
        if (text.startsWith("://", to)) {
            add(toSpace(), Token.Kind.WORD, "://");
            return;
        }
        if (to == at + 1 && to < end && text.charAt(to) == '.' && isLetter(to + 1)) {
            to = dotted(to);
            add(to, Token.Kind.WORD, text.substring(at, to).replace(".", "").toLowerCase(Locale.ROOT));
            return;
        }
        String key = text.substring(at, to).toLowerCase(Locale.ROOT);
        if (to + 1 < end && isApostrophe(text.charAt(to)) && key.endsWith("n") && text.charAt(to + 1) == 't') {
            to += 2;
            key += "'t";
        } else if (key.equals("o") && to + 5 < end && text.startsWith("clock", to + 1)) {
            to += 6;
            key = "o'clock";
        } else if (to < end && text.charAt(to) == '.' && words.isShortName(key)) {
            to++;
        }
        add(to, Token.Kind.WORD, words.spelledOut(key));
    }

    /** The end of a web address. */
    private int toSpace() {
        int to = at;
        while (to < end && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The end of somebody's @name. */
    private int name(int from) {
        int to = from;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to;
    }

    /** a.m., B.C., U.S. */
    private int dotted(int from) {
        int to = from;
        while (to + 1 < end && text.charAt(to) == '.' && isLetter(to + 1) && !isLetter(to + 2)) {
            to += 2;
        }
        return to < end && text.charAt(to) == '.' ? to + 1 : to;
    }

    private void number() {
        int to = at;
        while (to < end && to - at < LONGEST_FIGURE && (isDigit(to) || joinsDigits(to))) {
            to++;
        }
        String digits = text.substring(at, to);
        if (digits.length() == 10
                && digits.charAt(4) == '-'
                && to + 2 < end
                && text.charAt(to) == 'T'
                && isDigit(to + 1)) {
            to = afterTime(to + 1);
            add(to, Token.Kind.FIGURE, text.substring(at, to));
        } else if (isPlain(digits)) {
            int suffix = letters(to);
            String letters = text.substring(to, suffix).toLowerCase(Locale.ROOT);
            boolean belongs =
                    letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th");
            boolean plural = letters.equals("s") && digits.length() <= 4;
            if (!letters.isEmpty() && words.isCasual(digits + letters)) {
                add(suffix, Token.Kind.WORD, words.spelledOut(digits + letters));
                return;
            }
            add(
                    belongs || plural ? suffix : to,
                    belongs || plural ? Token.Kind.FIGURE : Token.Kind.NUMBER,
                    digits.replace(",", "") + (belongs ? "th" : plural ? "s" : ""));
        } else if (isFigure(digits)) {
            add(to, Token.Kind.FIGURE, digits.replace('\u2013', '-'));
        } else {
            to = plainDigits(at);
            add(to, Token.Kind.NUMBER, text.substring(at, to));
        }
    }

    private int afterTime(int from) {
        int to = from;
        while (to < end
                && to - from < 14
                && (isDigit(to) || ":+-".indexOf(text.charAt(to)) >= 0 || text.charAt(to) == 'Z')) {
            to++;
        }
        return to;
    }

    private boolean joinsDigits(int position) {
        return ",.:/-".indexOf(text.charAt(position)) >= 0 && isDigit(position + 1) && position > at;
    }

    private static boolean isPlain(String digits) {
        boolean plain = true;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            plain &= c >= '0' && c <= '9' || c == ',' && digits.length() - i >= 4 && (digits.length() - i) % 4 == 0;
        }
        return plain;
    }

    /** Whether the separators make sense together: one kind only, and groups of the right size. */
    private static boolean isFigure(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            switch (digits.charAt(i)) {
                case '-' -> {
                    return Figures.isIsoDate(digits) || Figures.isNumericDate(digits);
                }
                case '/' -> {
                    return Figures.isNumericDate(digits) || Figures.isIsoDate(digits) || Figures.isFraction(digits);
                }
                case ':' -> {
                    return Figures.isClock(digits);
                }
                case '.' -> {
                    return Figures.isClock(digits) || Figures.isDecimal(digits) || Figures.isNumericDate(digits);
                }
                default -> {}
            }
        }
        return false;
    }

    private int plainDigits(int from) {
        int to = from;
        while (isDigit(to)) {
            to++;
        }
        return to;
    }

    private int letters(int from) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isDigit(int position) {
        return position < end && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private boolean isLetter(int position) {
        return position < end && Character.isLetter(text.charAt(position));
    }

    private boolean previousIsWord() {
        return !space && !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != Token.Kind.MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static String mark(char c) {
        return c == '\u2013' || c == '\u2010' || c == '\u2011' || c == '\u2212' ? "-" : String.valueOf(c);
    }

    private void add(int to, Token.Kind kind, String key) {
        tokens.add(new Token(at, to, text.substring(at, to), key, kind, space));
        space = false;
        at = to;
    }
}
