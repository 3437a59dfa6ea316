package org.dateline.importer.extract.reading;

import java.util.List;
import org.dateline.importer.extract.lexicon.ActorLexicon;
import org.dateline.importer.extract.lexicon.Titles;

/** How far a known name or title reaches from a token. */
final class KnownWords {
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_NAME = 8;

    private final ActorLexicon lexicon;
    private final Titles titles;

    KnownWords(ActorLexicon lexicon, Titles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
    }

    int aliasEnd(List<Token> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).word()) {
            return start;
        }
        int best = start;
        StringBuilder words = new StringBuilder();
        for (int i = start; i < Math.min(tokens.size(), start + LONGEST_NAME); i++) {
            if (i > start && !tokens.get(i).is("'s")) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
            if (lexicon.alias(words.toString()).isPresent()) {
                best = i + 1;
            }
            if (!lexicon.begins(words.toString())) {
                break;
            }
        }
        return best;
    }

    int titleEnd(List<Token> tokens, int start) {
        int best = start;
        StringBuilder words = new StringBuilder();
        for (int i = start; i < Math.min(tokens.size(), start + LONGEST_TITLE); i++) {
            words.append(i == start ? "" : " ").append(tokens.get(i).lower());
            if (titles.kind(words.toString()).isPresent()) {
                best = i + 1;
            }
            if (!titles.begins(words.toString())) {
                break;
            }
        }
        return best;
    }

    /** "National Economic Council Director Brian Deese": the name begins after the title. */
    int titleInside(List<Token> tokens, int start, int end) {
        int last = start;
        for (int i = start + 1; i < end - 1; i++) {
            int after = titleEnd(tokens, i);
            if (after > i && after < end) {
                last = i;
            }
        }
        return last;
    }
}
