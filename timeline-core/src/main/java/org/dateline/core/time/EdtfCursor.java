package org.dateline.core.time;

/** A place in a text, and how to go on from it. It only ever goes forward. */
final class EdtfCursor {
    private final String text;
    private int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    /** What was read since a place. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** Two digits. */
    int two(String what, int greatest) {
        int start = at;
        for (int i = 0; i < 2; i++) {
            if (atEnd() || !isDigit(peek())) {
                throw unexpected(what + " of two digits");
            }
            at++;
        }
        int value = Integer.parseInt(since(start));
        if (value > greatest) {
            throw new EdtfException(what + " is at most " + greatest + ", not " + since(start), start);
        }
        return value;
    }

    /** Two characters, digits or X. */
    String masked(String what) {
        int start = at;
        while (at < start + 2) {
            if (atEnd() || !(isDigit(peek()) || peek() == 'X')) {
                throw unexpected(what + " of two digits");
            }
            at++;
        }
        return since(start);
    }

    /** Digits, at least one. */
    long number(String what, int maxDigits) {
        int start = at;
        while (!atEnd() && isDigit(peek())) {
            at++;
        }
        if (at == start) {
            throw unexpected(what);
        }
        if (at - start > maxDigits) {
            throw new EdtfException(what + " has at most " + maxDigits + " digits here", start + maxDigits);
        }
        return Long.parseLong(since(start));
    }

    /** Digits and X, none to a greatest number. */
    String maskedDigits(int most) {
        int start = at;
        while (!atEnd() && at - start < most && (isDigit(peek()) || peek() == 'X')) {
            at++;
        }
        return since(start);
    }

    void skipSpaces() {
        while (take(' ')) {
            // goes on
        }
    }

    boolean take(char c) {
        boolean there = isAt(c);
        at += there ? 1 : 0;
        return there;
    }

    boolean take(String words) {
        boolean there = text.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }

    /** Takes the character here when it is one of some; -1 otherwise. */
    int takeOneOf(String some) {
        return atEnd() || some.indexOf(peek()) < 0 ? -1 : text.charAt(at++);
    }

    boolean isAt(char c) {
        return !atEnd() && peek() == c;
    }

    boolean isAt(String words) {
        return text.startsWith(words, at);
    }

    boolean isAtDigit() {
        return !atEnd() && isDigit(peek());
    }

    boolean atEnd() {
        return at >= text.length();
    }

    EdtfException unexpected(String wanted) {
        return new EdtfException("wanted " + wanted + ", but " + found(), at);
    }

    private String found() {
        if (atEnd()) {
            return "it ends";
        }
        return peek() == ' ' ? "there is a space" : "there is ‘" + Character.toString(text.codePointAt(at)) + "’";
    }

    private char peek() {
        return text.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
