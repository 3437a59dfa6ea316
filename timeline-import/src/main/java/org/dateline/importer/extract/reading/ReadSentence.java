package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.syntax.Syntax;

/**
 * One sentence, read: its words, who is named in it, its grammar and its temporal expressions.
 *
 * @param sentence where it stands
 * @param tokens its words and marks
 * @param mentions who is named, in order, not overlapping
 * @param timexes the expressions in it, in order
 * @param quoted for each token whether it stands in a quotation
 * @param syntax its grammar
 */
public record ReadSentence(
        Sentence sentence,
        List<Token> tokens,
        List<Mention> mentions,
        List<Timex3> timexes,
        List<Boolean> quoted,
        Syntax syntax) {

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** A token; the caller knows that it is there. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** A token's word in lower case; empty outside the sentence. */
    public String lower(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }

    /** The characters of the tokens from first to end, exclusive. */
    public TextSpan span(int first, int end) {
        return new TextSpan(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The mention that a token belongs to. */
    public Optional<Mention> mentionAt(int index) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (index < mention.first()) {
                high = middle - 1;
            } else if (index >= mention.end()) {
                low = middle + 1;
            } else {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The expression that a token belongs to. */
    public Optional<Timex3> timexAt(int index) {
        if (timexes.isEmpty() || index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        TextSpan span = tokens.get(index).span();
        return timexes.stream().filter(timex -> timex.span().overlaps(span)).findFirst();
    }

    /** First token that does not start before a character. */
    public int tokenFrom(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
