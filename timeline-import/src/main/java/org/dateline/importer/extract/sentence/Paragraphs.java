package org.dateline.importer.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.TextSpan;

/**
 * Cuts a text into paragraphs. An empty line ends one always; a single line break does unless the text is hard-wrapped,
 * which its line lengths tell: no line is longer than a page is wide, and the next word would not have fitted.
 */
final class Paragraphs {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;

    private final String text;
    private final List<TextSpan> lines;
    private final int width;

    private Paragraphs(String text) {
        this.text = text;
        this.lines = lines(text);
        this.width =
                lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    }

    /** The paragraphs in order, without white space at either end; none is empty. */
    static List<TextSpan> of(String text) {
        return new Paragraphs(text).paragraphs();
    }

    private List<TextSpan> paragraphs() {
        List<TextSpan> found = new ArrayList<>();
        boolean wrapped = isHardWrapped();
        for (int i = 0; i < lines.size(); i++) {
            TextSpan line = lines.get(i);
            if (isEmpty(line)) {
                continue;
            }
            int start = line.start();
            while (i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1), wrapped)) {
                i++;
            }
            found.add(new TextSpan(start, lines.get(i).end()));
        }
        return found;
    }

    private boolean continues(TextSpan line, TextSpan next, boolean wrapped) {
        if (isEmpty(next)) {
            return false;
        }
        if (!endsSentence(line) && Character.isLowerCase(text.charAt(next.start()))) {
            return true;
        }
        return wrapped && line.end() - line.start() + 1 + firstWordLength(next) > width;
    }

    /** Some line in the middle must break a sentence: short paragraphs of one line each are not wrapped text. */
    private boolean isHardWrapped() {
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isEmpty(lines.get(i)) && !isEmpty(lines.get(i + 1)) && !endsSentence(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(TextSpan line) {
        int last = line.end() - 1;
        while (last > line.start() && Characters.isCloser(text.charAt(last))) {
            last--;
        }
        return !isEmpty(line) && (Characters.isTerminator(text.charAt(last)) || text.charAt(last) == ':');
    }

    private int firstWordLength(TextSpan line) {
        int end = line.start();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static boolean isEmpty(TextSpan line) {
        return line.start() == line.end();
    }

    /** Lines without white space at either end; an empty one where there is nothing else. */
    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
                boolean halfOfPair = i > start - 1
                        && i < text.length()
                        && text.charAt(i) == '\n'
                        && i > 0
                        && text.charAt(i - 1) == '\r';
                if (!halfOfPair) {
                    lines.add(Characters.trimmed(text, start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
