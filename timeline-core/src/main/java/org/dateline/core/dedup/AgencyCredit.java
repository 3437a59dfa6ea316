package org.dateline.core.dedup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * The news agency that a text is by, from its credit line: "LUND (Reuters) -", "/TASS/", "© AFP", "Source: Interfax". A
 * paper that merely quotes an agency in its own text is not the agency's.
 */
public final class AgencyCredit {
    private static final int HEAD = 250;
    private static final int TAIL = 300;
    private static final Map<String, String> BY_FORM = forms();

    private AgencyCredit() {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordLists.lines("agencies.txt")) {
            String[] columns = line.split(" *\\| *", 2);
            forms.put(columns[0], columns[0]);
            for (String form : columns[1].split(" *, *")) {
                forms.put(form, columns[0]);
            }
        }
        return Map.copyOf(forms);
    }

    /** The agency of this name, however it is written: of a publisher, or of whom a statement came through. */
    public static Optional<String> named(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(BY_FORM.get(name.strip()));
    }

    /** The agency whose text a document is; empty where nobody is credited. */
    public static Optional<String> of(Document document) {
        return named(document.source()).or(() -> in(document.text()));
    }

    /** The agency that a text credits at its head or its end. */
    static Optional<String> in(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Optional<String> atHead = bracketed(head, '(', ')').or(() -> bracketed(head, '/', '/'));
        return atHead.isPresent() ? atHead : atEnd(text.substring(Math.max(0, text.length() - TAIL)));
    }

    /** A name alone between two marks, with a dash after the bracket or nothing but the credit on the line. */
    private static Optional<String> bracketed(String words, char open, char close) {
        for (int i = words.indexOf(open); i >= 0; i = words.indexOf(open, i + 1)) {
            int end = words.indexOf(close, i + 1);
            if (end < 0) {
                return Optional.empty();
            }
            Optional<String> agency = named(words.substring(i + 1, end));
            if (agency.isPresent() && credits(words, end + 1, open)) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private static boolean credits(String words, int after, char open) {
        if (open == '/') {
            return true;
        }
        String rest = words.substring(after).stripLeading();
        return rest.isEmpty() || words.startsWith("\n", after) || "-–—:.".indexOf(rest.charAt(0)) >= 0;
    }

    /** The last lines: an agency's name alone, in brackets, or after a copyright mark or "Source:". */
    private static Optional<String> atEnd(String tail) {
        String[] lines = tail.strip().split("\n");
        for (int i = lines.length - 1; i >= Math.max(0, lines.length - 3); i--) {
            String line = lines[i].strip();
            Optional<String> agency = named(bare(line)).or(() -> ending(line));
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private static String bare(String line) {
        String words = line;
        for (String opening : new String[] {"Source:", "Source -", "By", "©", "(c)", "Copyright"}) {
            words = words.startsWith(opening)
                    ? words.substring(opening.length()).strip()
                    : words;
        }
        int start = 0;
        while (start < words.length() && (Character.isDigit(words.charAt(start)) || words.charAt(start) == ' ')) {
            start++;
        }
        int end = words.length();
        while (end > start && ".)/".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && "(/—–-".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start, end);
    }

    /** "... on Tuesday. (AFP)". */
    private static Optional<String> ending(String line) {
        int open = line.lastIndexOf('(');
        return open > 0 && line.endsWith(")") ? named(line.substring(open + 1, line.length() - 1)) : Optional.empty();
    }
}
