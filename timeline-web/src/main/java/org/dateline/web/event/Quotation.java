package org.dateline.web.event;

import org.dateline.core.model.TextSpan;

/**
 * The words that tell of an event, with a little of the text around them.
 *
 * @param before what comes before, cut at a word
 * @param words the words themselves
 * @param after what comes after, cut at a word
 */
public record Quotation(String before, String words, String after) {
    private static final int AROUND = 160;

    /** Words that stand alone, where the text around them is not at hand. */
    public static Quotation alone(String words) {
        return new Quotation("", words, "");
    }

    /** A span of a text with what is around it. */
    public static Quotation in(String text, TextSpan span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(Math.max(span.end(), start), text.length());
        return new Quotation(before(text, start), text.substring(start, end), after(text, end));
    }

    private static String before(String text, int start) {
        int paragraph = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
        if (start - paragraph <= AROUND) {
            return text.substring(Math.min(paragraph, start), start);
        }
        int word = text.indexOf(' ', start - AROUND);
        return "… " + text.substring(word < 0 || word >= start ? start : word + 1, start);
    }

    private static String after(String text, int end) {
        int newline = text.indexOf('\n', end);
        int paragraph = newline < 0 ? text.length() : newline;
        if (paragraph - end <= AROUND) {
            return text.substring(end, paragraph);
        }
        int word = text.lastIndexOf(' ', end + AROUND);
        return text.substring(end, Math.max(word, end)) + " …";
    }
}
