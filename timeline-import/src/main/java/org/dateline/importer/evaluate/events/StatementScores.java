package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;

/**
 * Who said what: what is found is paired with the gold one to one, the largest share of common characters first. Content
 * counts where that share is a half or more; a source or cue goes with it where a quarter of their characters is common,
 * or both have none.
 */
final class StatementScores {
    private static final double CONTENT = 0.5;
    private static final double WORDS = 0.25;

    private final Tally tally = new Tally();

    private record Spans(BitSet content, BitSet source, BitSet cue) {}

    private record Pair(double overlap, int gold, int found) {}

    void add(Document document, List<JsonNode> gold, List<Statement> statements) {
        List<Spans> marked = gold.stream().map(StatementScores::marked).toList();
        List<Spans> found = new ArrayList<>();
        CodePointOffsets offsets = new CodePointOffsets(document.text());
        for (Statement statement : statements) {
            if (statement.in() == DocumentPart.TEXT) {
                found.add(new Spans(
                        offsets.of(statement.content()), offsets.of(statement.source()), offsets.of(statement.cue())));
            }
        }
        String name = document.name();
        tally.add(name, "gold", marked.size());
        tally.add(name, "found", found.size());
        for (Pair pair : pairs(marked, found)) {
            count(name, marked.get(pair.gold()), found.get(pair.found()), pair.overlap());
        }
    }

    private void count(String name, Spans gold, Spans found, double overlap) {
        tally.add(name, "overlap", 1);
        if (overlap >= CONTENT) {
            tally.add(name, "content", 1);
            tally.add(name, "cue", same(gold.cue(), found.cue()) ? 1 : 0);
            tally.add(name, "with source", same(gold.source(), found.source()) ? 1 : 0);
        }
        tally.add(name, "exact", gold.content().equals(found.content()) ? 1 : 0);
    }

    private static boolean same(BitSet a, BitSet b) {
        return common(a, b) >= WORDS * either(a, b);
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static int either(BitSet a, BitSet b) {
        return a.cardinality() + b.cardinality() - common(a, b);
    }

    private static List<Pair> pairs(List<Spans> gold, List<Spans> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int common = common(gold.get(i).content(), found.get(j).content());
                if (common > 0) {
                    double overlap = (double) common
                            / either(gold.get(i).content(), found.get(j).content());
                    candidates.add(new Pair(overlap, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        List<Pair> taken = new ArrayList<>();
        BitSet goldTaken = new BitSet();
        BitSet foundTaken = new BitSet();
        for (Pair pair : candidates) {
            if (!goldTaken.get(pair.gold()) && !foundTaken.get(pair.found())) {
                goldTaken.set(pair.gold());
                foundTaken.set(pair.found());
                taken.add(pair);
            }
        }
        return taken;
    }

    private static Spans marked(JsonNode line) {
        return new Spans(bits(line.path("content")), bits(line.path("source")), bits(line.path("cue")));
    }

    private static BitSet bits(JsonNode spans) {
        BitSet bits = new BitSet();
        for (JsonNode span : spans) {
            int start = Math.max(0, span.path(0).asInt());
            bits.set(start, Math.max(start, span.path(1).asInt()));
        }
        return bits;
    }

    List<String> lines(String corpus) {
        List<String> lines = new ArrayList<>();
        lines.add(corpus + ": statements of " + tally.documents() + " documents, gold " + tally.total("gold")
                + ", found " + tally.total("found"));
        lines.add("               P      R      F1     95 % interval");
        for (String what : List.of("overlap", "content", "with source", "cue", "exact")) {
            lines.add(tally.row(what));
        }
        return lines;
    }

    int size() {
        return tally.documents();
    }

    /** Places in a text by code points, since that is how gold counts. */
    private static final class CodePointOffsets {
        private final int[] at;

        CodePointOffsets(String text) {
            at = new int[text.length() + 1];
            int points = 0;
            for (int i = 0; i < text.length(); i++) {
                at[i] = points;
                boolean first = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                points += first ? 0 : 1;
            }
            at[text.length()] = points;
        }

        BitSet of(List<TextSpan> spans) {
            BitSet bits = new BitSet();
            for (TextSpan span : spans) {
                bits.set(at[span.start()], at[span.end()]);
            }
            return bits;
        }
    }
}
