package org.dateline.core.model;

/**
 * A stretch of a document's text or title.
 *
 * @param start first character, inclusive, in UTF-16 units from 0
 * @param end one past the last character, exclusive
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** @throws IllegalArgumentException if start is negative or end is before start */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The characters of this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** Whether every character of the other lies in this span. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** As records are written by default, but fast: the ids of statements hold it. */
    @Override
    public String toString() {
        return "TextSpan[start=" + start + ", end=" + end + "]";
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
