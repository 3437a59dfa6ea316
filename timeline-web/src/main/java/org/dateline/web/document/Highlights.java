package org.dateline.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.core.model.TextSpan;

/** Cuts a text where its highlights begin and end, so that overlapping ones can be shown without crossing tags. */
final class Highlights {
    private Highlights() {}

    /** A stretch of the text and what it stands for. */
    record Highlight<T>(TextSpan span, T what) {}

    /**
     * A stretch of the text over which nothing changes.
     *
     * @param text its characters
     * @param covering what covers it, in order of where that begins
     * @param beginning those of them that begin here
     */
    record Piece<T>(String text, List<T> covering, List<T> beginning) {
        Piece {
            covering = List.copyOf(covering);
            beginning = List.copyOf(beginning);
        }
    }

    /** The pieces of a text, in order; together they are the text again. Spans outside the text are cut to it. */
    static <T> List<Piece<T>> pieces(String text, List<Highlight<T>> highlights) {
        List<Highlight<T>> waiting = inside(text, highlights);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Highlight<T> highlight : waiting) {
            cuts.add(highlight.span().start());
            cuts.add(highlight.span().end());
        }
        List<Piece<T>> pieces = new ArrayList<>();
        List<Highlight<T>> open = new ArrayList<>();
        int next = 0;
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            int from = start;
            open.removeIf(highlight -> highlight.span().end() <= from);
            List<T> beginning = new ArrayList<>();
            for (; next < waiting.size() && waiting.get(next).span().start() == from; next++) {
                open.add(waiting.get(next));
                beginning.add(waiting.get(next).what());
            }
            pieces.add(new Piece<>(
                    text.substring(from, end),
                    open.stream().map(Highlight::what).toList(),
                    beginning));
            start = end;
        }
        return pieces;
    }

    private static <T> List<Highlight<T>> inside(String text, List<Highlight<T>> highlights) {
        return highlights.stream()
                .map(highlight -> new Highlight<>(clip(highlight.span(), text.length()), highlight.what()))
                .filter(highlight -> highlight.span().start() < highlight.span().end())
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    private static TextSpan clip(TextSpan span, int length) {
        return new TextSpan(Math.min(span.start(), length), Math.min(span.end(), length));
    }
}
