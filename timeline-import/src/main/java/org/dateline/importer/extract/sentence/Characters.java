package org.dateline.importer.extract.sentence;

import org.dateline.core.model.TextSpan;

/** What a character does at a sentence's edge. */
final class Characters {
    private Characters() {}

    static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    /** Quotation marks and brackets that may stand after the last stop. */
    static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']';
    }

    /** Quotation marks, brackets and bullets that may stand before the first word. */
    static boolean isOpener(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '‘' || c == '„' || c == '«' || c == '(' || c == '[' || c == '`'
                || c == '•' || c == '*';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2007'
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u0085';
    }

    /** The span without white space at either end. */
    static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }
}
