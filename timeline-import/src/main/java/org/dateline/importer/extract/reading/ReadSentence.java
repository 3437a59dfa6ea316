package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.TextSpan;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.sentence.Sentence;
import org.dateline.importer.extract.syntax.Syntax;

/**
 * One sentence, read: its words, who is named in it, its clauses and its temporal expressions.
 *
 * @param sentence where it stands
 * @param tokens its words and marks
 * @param mentions who is named, in order, not overlapping
 * @param clauses its clauses, the main one first
 * @param clauseOf for each token the clause it is in
 * @param timexes the expressions in it, in order
 * @param quoted for each token whether it stands in a quotation
 * @param syntax its grammar
 */
public record ReadSentence(
        Sentence sentence,
        List<Token> tokens,
        List<Mention> mentions,
        List<Clause> clauses,
        List<Integer> clauseOf,
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

    /** Whether a token looks like a finite verb. */
    public boolean finite(int index, VerbForms verbs) {
        return ClauseReader.finite(tokens, index, verbs);
    }

    /** Whether some token from first to end, exclusive, looks like a finite verb. */
    public boolean anyFinite(int first, int end, VerbForms verbs) {
        for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
            if (finite(i, verbs)) {
                return true;
            }
        }
        return false;
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
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        TextSpan span = tokens.get(index).span();
        return timexes.stream().filter(timex -> timex.span().overlaps(span)).findFirst();
    }

    /** Number of the clause that an expression begins in. */
    public int clauseOf(Timex3 timex) {
        return clauseOf.get(Math.min(size() - 1, tokenFrom(timex.span().start())));
    }

    /** Why a date that a clause gives cannot be told: "on Jan. 20", without a publication date. */
    public Optional<When> unresolvedIn(int clause) {
        return timexes.stream()
                .filter(timex -> timex.when().edtf() == null && timex.value().isEmpty())
                .filter(timex -> clauseOf(timex) == clause)
                .findFirst()
                .map(timex -> When.unknown(timex.when().reason()));
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

    /** The clause of a token. */
    public Clause clause(int token) {
        return clauses.get(clauseOf.get(token));
    }
}
