package org.dateline.importer.extract.reading;

/**
 * A quotation mark as it stands, with what its surroundings allow it to be. Apostrophes in a row are one double mark.
 *
 * @param at its first character
 * @param length 1, or 2 or 3 for a mark that is made of apostrophes
 * @param shape what it is drawn as
 * @param opens whether a quotation can begin here: nothing stands before it, something behind
 * @param closes whether one can end here: something stands before it, nothing behind
 */
record QuotationMark(int at, int length, Shape shape, boolean opens, boolean closes) {
    private static final String BEFORE_OPENING = "([{—–-‘“\"'/…\u00a0";
    private static final String BEHIND_CLOSING = ")]}—–-’”\"'/.,;:!?…\u00a0";

    /** What a mark is drawn as. */
    enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    int end() {
        return at + length;
    }

    boolean doubled(String text) {
        char c = text.charAt(at);
        return length > 1 || c != '‘' && c != '’' && c != '\'' && c != '`';
    }

    /** Whether a character is a mark, or part of one. */
    static boolean is(char c) {
        return switch (c) {
            case '"', '\'', '`', '‘', '’', '“', '”', '„', '«', '»' -> true;
            default -> false;
        };
    }

    /** The mark at a character, or one of length 0 where there is none. */
    static QuotationMark at(String text, int at) {
        char c = text.charAt(at);
        Shape shape =
                switch (c) {
                    case '“', '„', '«', '‘', '`' -> Shape.OPENING;
                    case '”', '»', '’' -> Shape.CLOSING;
                    default -> Shape.STRAIGHT;
                };
        boolean mark = is(c);
        boolean single = c == '\'' || c == '’' || c == '‘' || c == '`';
        int length = mark ? single ? run(text, at) : 1 : 0;
        return new QuotationMark(at, length, shape, opens(text, at, at + length), closes(text, at, at + length));
    }

    /** Two apostrophes are a double mark; of three, one ends a quotation in the quotation. */
    private static int run(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end < at + 3 && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private static boolean opens(String text, int at, int end) {
        boolean free = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return free && end < text.length() && !Character.isWhitespace(text.charAt(end));
    }

    private static boolean closes(String text, int at, int end) {
        boolean free = end >= text.length()
                || Character.isWhitespace(text.charAt(end))
                || BEHIND_CLOSING.indexOf(text.charAt(end)) >= 0;
        return free && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }
}
