package org.dateline.importer.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.Reading;
import org.dateline.importer.extract.reading.Token;
import org.jspecify.annotations.Nullable;

/** A title as one line of words, however many sentences its abbreviations and colons have made of it. */
final class TitleLine {
    private static final int LONGEST_DATE = 5;

    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable When day;

    TitleLine(Reading title) {
        for (ReadSentence s : title.sentences()) {
            int shift = tokens.size();
            tokens.addAll(s.tokens());
            dated(s);
            for (Mention m : s.mentions()) {
                mentions.add(m.behind(shift));
            }
        }
    }

    /** ": 9 January 2025", ", on 9 January": a date that is the title's own, behind a mark or "on". */
    private void dated(ReadSentence s) {
        for (Timex3 timex : s.timexes()) {
            int first = s.tokenFrom(timex.span().start());
            String before = s.lower(first - 1);
            boolean own = before.equals(":")
                    || before.equals(",")
                    || before.equals("on")
                    || before.equals("(")
                    || before.equals("–")
                    || first == 0 && !tokens.isEmpty() && s.size() <= LONGEST_DATE;
            if (own && timex.type() == Timex3.Type.DATE && timex.when().edtf() != null) {
                day = timex.when();
            }
        }
    }

    /** The day that the title gives itself, or null. */
    @Nullable
    When day() {
        return day;
    }

    int size() {
        return tokens.size();
    }

    /** A word in lower case; empty outside. */
    String lower(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The words from first to end, exclusive, in lower case. */
    String lower(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(end, tokens.size()); i++) {
            words.append(i == first ? "" : " ").append(tokens.get(i).lower());
        }
        return words.toString();
    }

    /** The words from first to end, exclusive, as written. */
    String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean apart =
                    i > first && tokens.get(i).start() > tokens.get(i - 1).end();
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }

    /** The mentions that lie within, in order. */
    List<Mention> within(int first, int end) {
        return mentions.stream()
                .filter(m -> m.first() >= first && m.end() <= end)
                .toList();
    }

    Optional<Mention> mentionAt(int token) {
        return mentions.stream()
                .filter(m -> m.first() <= token && token < m.end())
                .findFirst();
    }
}
