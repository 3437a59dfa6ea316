package org.dateline.importer.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;

/**
 * Gives quotations that stand in sentences of their own to whom they belong: the last speaker, while the paragraph
 * lasts, and in the next one where nothing stands between; and what a colon at the end of a sentence announces.
 */
final class Continuations {
    private final Reading reading;
    private final List<Found> found;
    /** What goes on from an attribution, by its place; it is put into it at the end, since it may be much. */
    private final Map<Integer, List<TextSpan>> more = new HashMap<>();

    /** An attribution with the sentence of its cue. */
    record Found(Attribution attribution, ReadSentence sentence) {}

    private Continuations(Reading reading, List<Found> found) {
        this.reading = reading;
        this.found = found;
    }

    /** The attributions in order, with what goes on; without those that announce what does not come. */
    static List<Found> joined(Reading reading, List<Found> found) {
        Continuations joining = new Continuations(reading, found);
        joining.join();
        List<Found> joined = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Found whole = joining.whole(i);
            if (!whole.attribution().content().isEmpty()) {
                joined.add(whole);
            }
        }
        return joined;
    }

    private void join() {
        List<TextSpan> quotations = reading.quotations();
        List<ReadSentence> sentences = reading.sentences();
        int next = 0;
        int last = -1;
        int reached = -1;
        int quotation = 0;
        for (int i = 0; i < sentences.size(); i++) {
            ReadSentence s = sentences.get(i);
            int start = s.token(0).start();
            while (quotation < quotations.size() && quotations.get(quotation).start() < start) {
                quotation++;
            }
            boolean opens =
                    quotation < quotations.size() && quotations.get(quotation).start() == start;
            int end = opens ? whole(i, quotations.get(quotation)) : -1;
            if (end >= 0 && last >= 0 && free(next, quotations.get(quotation)) && continues(last, reached, i)) {
                append(last, quotations.get(quotation));
                reached = end;
            }
            while (next < found.size() && found.get(next).sentence() == s) {
                Attribution each = found.get(next).attribution();
                if (each.speech() && !each.nested()) {
                    last = outspoken(last, each, s) ? last : next;
                    reached = i;
                }
                next++;
            }
        }
    }

    /** “…,” he said, noting that …: the quotation goes on from his saying, not from what he noted. */
    private boolean outspoken(int last, Attribution now, ReadSentence s) {
        if (last < 0 || found.get(last).sentence() != s || now.content().isEmpty()) {
            return false;
        }
        Attribution before = found.get(last).attribution();
        boolean quoting = more.containsKey(last) || !before.content().isEmpty() && quotes(before);
        return quoting && !quotes(now);
    }

    /** The last sentence of a quotation that nothing else stands beside, or -1. */
    private int whole(int first, TextSpan quotation) {
        List<ReadSentence> sentences = reading.sentences();
        int i = first;
        while (i < sentences.size() && end(sentences.get(i)) < quotation.end() - 1) {
            i++;
        }
        return i < sentences.size() && end(sentences.get(i)) <= quotation.end() + 1 ? i : -1;
    }

    private static int end(ReadSentence s) {
        return s.token(s.size() - 1).end();
    }

    /** Whether no attribution that comes later has a quotation for its own. */
    private boolean free(int next, TextSpan quotation) {
        for (int i = next; i < found.size() && i < next + 8; i++) {
            if (found.get(i).attribution().covers(quotation.start())) {
                return false;
            }
        }
        for (int i = next - 1; i >= 0 && i > next - 8; i--) {
            if (found.get(i).attribution().covers(quotation.start())) {
                return false;
            }
        }
        return true;
    }

    private boolean continues(int last, int reached, int sentence) {
        Attribution before = found.get(last).attribution();
        List<ReadSentence> sentences = reading.sentences();
        int paragraph = sentences.get(sentence).sentence().paragraph();
        int paragraphBefore = sentences.get(reached).sentence().paragraph();
        boolean quoting = more.containsKey(last);
        boolean announced = before.content().isEmpty() && !quoting || announces(sentences.get(reached));
        if (announced) {
            return sentence <= reached + 1;
        }
        boolean quoted = quoting || quotes(before);
        if (paragraph == paragraphBefore) {
            return quoted || sentence == reached + 1;
        }
        return paragraph == paragraphBefore + 1 && sentence == reached + 1 && quoted;
    }

    private static boolean announces(ReadSentence s) {
        return s.lower(s.size() - 1).equals(":");
    }

    /** Whether some of what was said before was quoted. */
    private boolean quotes(Attribution before) {
        TextSpan last = before.content().get(before.content().size() - 1);
        TextSpan first = before.content().get(0);
        return reading.quotationIn(last) || reading.quotationIn(first);
    }

    private void append(int index, TextSpan quotation) {
        more.computeIfAbsent(index, key -> new ArrayList<>()).add(quotation);
    }

    private Found whole(int index) {
        Found before = found.get(index);
        List<TextSpan> quotations = more.get(index);
        if (quotations == null) {
            return before;
        }
        List<TextSpan> content = new ArrayList<>(before.attribution().content());
        content.addAll(quotations);
        return new Found(before.attribution().with(content), before.sentence());
    }
}
