package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A text with its statements marked, as {@code statements.txt} writes it. */
record Marked(String text, List<Expected> statements, String speaker) {

    /** The words of one statement, each list in text order. */
    record Expected(List<String> source, List<String> cue, List<String> content) {
        @Override
        public String toString() {
            return source + " " + cue + " " + content;
        }
    }

    private record Open(String numbers, char kind, int start) {}

    static Marked of(String line) {
        int bar = line.indexOf(" || ");
        String marked = (bar < 0 ? line : line.substring(0, bar)).replace("\\n", "\n");
        StringBuilder text = new StringBuilder();
        List<Open> open = new ArrayList<>();
        TreeMap<Character, Expected> found = new TreeMap<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if ("[<{".indexOf(c) >= 0) {
                int colon = marked.indexOf(':', i);
                boolean numbered =
                        colon > i + 1 && marked.substring(i + 1, colon).chars().allMatch(Character::isDigit);
                open.add(new Open(numbered ? marked.substring(i + 1, colon) : "1", c, text.length()));
                i = numbered ? colon : i;
            } else if ("]>}".indexOf(c) >= 0) {
                Open last = open.remove(open.size() - 1);
                for (char number : last.numbers().toCharArray()) {
                    Expected each = found.computeIfAbsent(
                            number, key -> new Expected(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                    List<String> words =
                            last.kind() == '[' ? each.source() : last.kind() == '<' ? each.cue() : each.content();
                    words.add(text.substring(last.start()));
                }
            } else {
                text.append(c);
            }
        }
        return new Marked(
                text.toString(),
                List.copyOf(found.values()),
                bar < 0 ? "" : line.substring(bar + 4).strip());
    }
}
