package org.dateline.importer.evaluate;

import java.util.Locale;

/**
 * One temporal expression, of the gold or found.
 *
 * @param start first code point of the text, from 0
 * @param end one past the last
 * @param type TIMEX3 type; empty where the gold gives none
 * @param value TIMEX3 value; empty where there is none
 * @param rule the rule that found it; empty in the gold
 */
public record Annotation(int start, int end, String type, String value, String rule) {
    private static final String EDGE = " \t\n\r\u00a0.,;:";

    /** Inside the text, and without white space and punctuation at either end. */
    Annotation trimmed(int[] text) {
        int from = Math.min(text.length, Math.max(0, start));
        int to = Math.max(from, Math.min(text.length, end));
        while (from < to && EDGE.indexOf(text[from]) >= 0) {
            from++;
        }
        while (to > from && EDGE.indexOf(text[to - 1]) >= 0) {
            to--;
        }
        return new Annotation(from, to, type, value, rule);
    }

    /** Code points that both hold; not positive where they hold none. */
    int overlap(Annotation other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean isAsLongAs(Annotation other) {
        return start == other.start && end == other.end;
    }

    boolean hasValue() {
        return !value.isEmpty() && !value.toLowerCase(Locale.ROOT).equals("null");
    }
}
