package org.dateline.importer.extract.timex;

/** Words drawn out in writing as they are in speech: soooon, tonightttt. */
final class DrawnOut {
    private DrawnOut() {}

    /** The word with every letter that stands three times or more in a row only so often; itself when none does. */
    static String shortened(String word, int times) {
        StringBuilder shorter = null;
        int from = 0;
        while (from < word.length()) {
            int to = from + 1;
            while (to < word.length() && word.charAt(to) == word.charAt(from)) {
                to++;
            }
            if (to - from > 2 && shorter == null) {
                shorter = new StringBuilder(word.substring(0, from));
            }
            if (shorter != null) {
                shorter.append(word, from, to - from > 2 ? from + times : to);
            }
            from = to;
        }
        return shorter == null ? word : shorter.toString();
    }
}
