package org.dateline.importer.extract.json;

/** Counts code points where Java counts UTF-16 units. */
final class CodePoints {
    private final int[] before;

    /** Reads the text once; nothing is kept when the two counts are the same. */
    CodePoints(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        before = plain ? new int[0] : new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            before[i] = count;
            boolean firstHalf = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            count += firstHalf ? 0 : 1;
        }
    }

    /** The number of code points before a UTF-16 unit. */
    int at(int unit) {
        return before.length == 0 ? unit : before[unit];
    }
}
