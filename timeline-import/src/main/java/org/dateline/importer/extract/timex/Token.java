package org.dateline.importer.extract.timex;

/**
 * A word, a number or one punctuation mark.
 *
 * @param start first character in the text
 * @param end one past the last
 * @param text as written
 * @param key lower case, without the stops of an abbreviation; any dash but the long one is a hyphen
 * @param kind what it is
 * @param spaceBefore whether white space stands before it
 */
record Token(int start, int end, String text, String key, Kind kind, boolean spaceBefore) {
    enum Kind {
        WORD,
        NUMBER,
        /** Digits with separators: a date, a clock time, a fraction. */
        FIGURE,
        MARK
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0));
    }
}
