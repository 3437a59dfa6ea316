package org.dateline.core.time;

/** A place in a text, and how to go on from it. */
abstract class EdtfCursor {
    final String text;
    int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    int two(String what, int greatest) {
        int start = at;
        int value = (int) number(what, 2);
        if (at != start + 2 || value > greatest) {
            throw new EdtfException(what + " is two digits up to " + greatest, start);
        }
        return value;
    }

    long number(String what, int maxDigits) {
        int start = at;
        while (!atEnd() && isDigit(peek())) {
            at++;
        }
        if (at == start) {
            throw unexpected(what);
        }
        if (at - start > maxDigits) {
            throw new EdtfException(what + " has at most " + maxDigits + " digits", start + maxDigits);
        }
        return Long.parseLong(text.substring(start, at));
    }

    void skipSpaces() {
        while (!atEnd() && peek() == ' ') {
            at++;
        }
    }

    boolean take(char c) {
        boolean there = !atEnd() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    char peek() {
        return text.charAt(at);
    }

    boolean atEnd() {
        return at >= text.length();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    EdtfException unexpected(String wanted) {
        String found = atEnd() ? "it ends" : "there is ‘" + peek() + "’";
        return new EdtfException("at character " + (at + 1) + ": wanted " + wanted + ", but " + found, at);
    }
}
