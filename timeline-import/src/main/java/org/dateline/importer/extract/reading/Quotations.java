package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.TextSpan;

/** Finds the quoted stretches of a text, marks included, and lives with marks that are missing or turned round. */
final class Quotations {
    private final String text;
    private final List<TextSpan> found = new ArrayList<>();
    private int open = -1;
    private boolean single;

    private Quotations(String text) {
        this.text = text;
    }

    static List<TextSpan> in(String text) {
        Quotations scan = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            scan.step(i);
        }
        scan.close(text.length());
        return scan.found;
    }

    private void step(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            if (open >= 0 && endsParagraph(i)) {
                close(i);
            }
        } else if (c == '“' || c == '„' || c == '«' || c == '”' || c == '»' || c == '"') {
            doubleMark(i, c);
        } else if (c == '‘' && open < 0 && opens(i)) {
            open = i;
            single = true;
        } else if (c == '’' && open >= 0 && single && !letterAt(i + 1) && (i == 0 || !afterPossessive(i))) {
            close(i + 1);
        }
    }

    private void doubleMark(int i, char c) {
        boolean facesRight = opens(i);
        if (open < 0 || single) {
            if (facesRight || c == '“' || c == '„') {
                open = i;
                single = false;
            } else if (beforeSpace(i) && afterSpace(i)) {
                open = i;
            }
        } else if (c == '”' || c == '»' || c == '"' || !facesRight) {
            if (c == '"' && facesRight && !afterPunctuation(i)) {
                return;
            }
            close(i + 1);
        }
    }

    private void close(int end) {
        if (open >= 0) {
            int last = end;
            while (last > open && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last - open > 2) {
                found.add(new TextSpan(open, last));
            }
        }
        open = -1;
        single = false;
    }

    /** A blank line ends a paragraph; so does a line break after the end of a sentence, or before a quotation mark. */
    private boolean endsParagraph(int i) {
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && next - i < 80) {
            if (text.charAt(next) == '\n') {
                return true;
            }
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char before = i == 0 ? '.' : text.charAt(i - 1);
        return ".!?:”\"".indexOf(before) >= 0 || "“\"".indexOf(text.charAt(next)) >= 0;
    }

    private boolean opens(int i) {
        return afterSpace(i) && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private boolean afterSpace(int i) {
        return i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([—–-‘“\u00a0".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean beforeSpace(int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean afterPunctuation(int i) {
        return i > 0 && ".,!?".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean afterPossessive(int i) {
        return text.charAt(i - 1) == 's' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }
}
