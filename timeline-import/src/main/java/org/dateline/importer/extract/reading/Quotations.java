package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.QuotationMark.Shape;
import org.dateline.importer.extract.sentence.Sentence;

/**
 * Finds the quoted stretches of a text, marks included. None reaches over the end of a paragraph: a quotation that goes
 * on in the next one opens again there. Lives with marks that are missing, turned round or set apart by a space.
 */
final class Quotations {
    private static final int SHORTEST = 3;

    private final String text;
    private final TextSpan paragraph;
    private final boolean continues;
    private final List<TextSpan> doubles = new ArrayList<>();
    private final List<TextSpan> singles = new ArrayList<>();
    private int open = -1;
    private int firstStop = -1;
    private int lastStop = -1;
    private int openSingle = -1;
    private int doubtfulEnd = -1;

    private Quotations(String text, TextSpan paragraph, boolean continues) {
        this.text = text;
        this.paragraph = paragraph;
        this.continues = continues;
    }

    /** The outermost quotations in order. */
    static List<TextSpan> in(String text, List<Sentence> sentences) {
        List<TextSpan> found = new ArrayList<>();
        List<TextSpan> paragraphs = paragraphs(sentences);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean continues = i + 1 < paragraphs.size()
                    && opening(text, paragraphs.get(i + 1).start());
            new Quotations(text, paragraphs.get(i), continues).scan(found);
        }
        return found;
    }

    private static List<TextSpan> paragraphs(List<Sentence> sentences) {
        List<TextSpan> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int start = sentences.get(i).span().start();
            int paragraph = sentences.get(i).paragraph();
            while (i + 1 < sentences.size() && sentences.get(i + 1).paragraph() == paragraph) {
                i++;
            }
            paragraphs.add(new TextSpan(start, sentences.get(i).span().end()));
        }
        return paragraphs;
    }

    private static boolean opening(String text, int at) {
        QuotationMark mark = QuotationMark.at(text, at);
        return mark.length() > 0 && mark.doubled(text) && mark.shape() != Shape.CLOSING;
    }

    private void scan(List<TextSpan> found) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (!QuotationMark.is(text.charAt(at))) {
                stop(at);
                at++;
            } else {
                QuotationMark mark = QuotationMark.at(text, at);
                if (mark.doubled(text)) {
                    doubled(mark);
                } else {
                    single(mark);
                }
                at = mark.end();
            }
        }
        finish();
        merge(found);
    }

    /** Remembers where sentences ended, in case the closing mark is missing. */
    private void stop(int at) {
        boolean terminator = ".!?".indexOf(text.charAt(at)) >= 0;
        if (terminator && open >= 0 && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1))) {
            lastStop = at + 1;
            firstStop = firstStop < 0 ? lastStop : firstStop;
        }
    }

    private void doubled(QuotationMark mark) {
        boolean apart = !mark.opens() && !mark.closes();
        if (open < 0) {
            if (mark.opens() && !(mark.closes() && mark.shape() == Shape.CLOSING)
                    || apart && mark.shape() != Shape.CLOSING) {
                open(mark.at());
            }
            return;
        }
        boolean faces = mark.opens() && !mark.closes();
        if (faces && (mark.shape() != Shape.CLOSING || lastStop > 0)) {
            close(lastStop > 0 ? lastStop : mark.at());
            open(mark.at());
        } else if (mark.shape() != Shape.OPENING || mark.closes()) {
            close(mark.end());
        }
    }

    private void open(int at) {
        open = at;
        firstStop = -1;
        lastStop = -1;
    }

    private void close(int end) {
        add(doubles, open, end);
        open = -1;
    }

    private void add(List<TextSpan> spans, int start, int end) {
        int last = Math.min(end, paragraph.end());
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last - start >= SHORTEST) {
            spans.add(new TextSpan(start, last));
        }
    }

    /** A single mark is an apostrophe more often than not: it quotes only where both ends are plain. */
    private void single(QuotationMark mark) {
        if (openSingle < 0) {
            if (mark.shape() != Shape.CLOSING && mark.opens() && startsWord(mark.end())) {
                openSingle = mark.at();
                doubtfulEnd = -1;
            }
        } else if (mark.closes()) {
            if (possessive(mark)) {
                doubtfulEnd = mark.end();
            } else {
                add(singles, openSingle, mark.end());
                openSingle = -1;
            }
        }
    }

    private boolean startsWord(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean possessive(QuotationMark mark) {
        int next = mark.end();
        return text.charAt(mark.at() - 1) == 's'
                && next + 1 < text.length()
                && text.charAt(next) == ' '
                && Character.isLetter(text.charAt(next + 1));
    }

    private void finish() {
        if (openSingle >= 0 && doubtfulEnd > 0) {
            add(singles, openSingle, doubtfulEnd);
        }
        if (open >= 0) {
            boolean whole = continues || open == paragraph.start() || firstStop < 0 || introduced();
            close(whole ? paragraph.end() : firstStop);
        }
    }

    /** "He said: “We go on. We win." without a closing mark is quoted to the end. */
    private boolean introduced() {
        int before = open - 1;
        while (before > paragraph.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == ':' || text.charAt(before) == ',');
    }

    /** Of a quotation in another only the outer one counts; what merely looks like one crosses another. */
    private void merge(List<TextSpan> found) {
        int d = 0;
        for (TextSpan single : singles) {
            while (d < doubles.size() && doubles.get(d).start() < single.start()) {
                found.add(doubles.get(d++));
            }
            boolean inside = d > 0 && doubles.get(d - 1).end() > single.start();
            int last = d;
            while (last < doubles.size() && doubles.get(last).start() < single.end()) {
                last++;
            }
            boolean crosses = last > d && doubles.get(last - 1).end() > single.end();
            if (!inside && !crosses) {
                found.add(single);
                d = last;
            }
        }
        found.addAll(doubles.subList(d, doubles.size()));
    }
}
