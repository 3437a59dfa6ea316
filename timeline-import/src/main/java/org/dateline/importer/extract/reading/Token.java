package org.dateline.importer.extract.reading;

import org.dateline.core.model.TextSpan;

/**
 * A word, a number or a punctuation mark.
 *
 * @param start first character, inclusive
 * @param end one past the last character
 * @param text as written
 * @param lower in lower case, with plain apostrophes
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Whether it is this word or mark. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it is a word. */
    public boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word that starts with a capital. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a comma. */
    public boolean comma() {
        return lower.equals(",");
    }

    /** Whether it is a quotation mark. */
    public boolean quote() {
        return kind == Kind.MARK && "\"“”„«»".indexOf(text.charAt(0)) >= 0;
    }

    /** Its characters. */
    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
