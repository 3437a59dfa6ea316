package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tense of the clause around an expression from the {@code tense.txt} of a {@link Language}. */
final class TenseReader {
    private static final int REACH = 16;
    /** A cue is the date's own with at most so many words between. */
    private static final int NEAR = 3;

    private final List<Token> tokens;
    private final Map<String, Set<String>> words;

    TenseReader(List<Token> tokens, Map<String, Set<String>> words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Nearest verb of the clause, to the left first; then across its edges. */
    Tense around(int first, int end) {
        if (first > 0 && tokens.get(first - 1).key().equals("since")) {
            return new Tense(Tense.Direction.PAST, "since", true);
        }
        if (end < tokens.size() && tokens.get(end).key().equals("'s")) {
            Tense own = scan(end + 1, 1, false);
            return own == null ? Tense.UNKNOWN : own;
        }
        Tense left = scan(first - 1, -1, false);
        if (first > 0 && is("deadline", tokens.get(first - 1))) {
            boolean past = left != null && left.isPast() && left.near();
            return past && left != null
                    ? new Tense(Tense.Direction.PAST, left.cue(), false)
                    : new Tense(Tense.Direction.FUTURE, tokens.get(first - 1).text(), false);
        }
        if (left != null) {
            return left;
        }
        Tense right = scan(end, 1, false);
        if (right != null) {
            return right;
        }
        Tense far = scan(first - 1, -1, true);
        return far == null ? Tense.UNKNOWN : far;
    }

    private @Nullable Tense scan(int from, int step, boolean acrossClauses) {
        for (int i = from, seen = 0; i >= 0 && i < tokens.size() && seen < REACH; i += step, seen++) {
            Token token = tokens.get(i);
            if (!acrossClauses && i != from && endsClause(token) && !(step > 0 && is("joins", token))) {
                return null;
            }
            Tense found = at(i, seen < NEAR && !acrossClauses);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Tense at(int i, boolean near) {
        Token token = tokens.get(i);
        if (is("future", token)) {
            return new Tense(Tense.Direction.FUTURE, token.text(), near);
        }
        if (is("to", token) && i + 1 < tokens.size() && mayBeBaseForm(tokens.get(i + 1))) {
            return infinitive(i, near);
        }
        if (isPast(token)) {
            Token auxiliary = tokens.get(beforeAuxiliaries(i));
            return is("modal", auxiliary)
                    ? new Tense(Tense.Direction.FUTURE, auxiliary.text(), near)
                    : new Tense(Tense.Direction.PAST, token.text(), near);
        }
        return null;
    }

    /** From the participle of "will also be sworn" back to "will"; the participle itself when it has none. */
    private int beforeAuxiliaries(int participle) {
        int at = participle;
        while (at > 0 && participle - at < NEAR + 1) {
            Token before = tokens.get(at - 1);
            if (is("modal", before)) {
                return at - 1;
            }
            if (!is("auxiliary", before) && !before.key().endsWith("ly")) {
                return participle;
            }
            at--;
        }
        return participle;
    }

    /** "to meet" points ahead unless a verb before it says that it came to pass or did not: "failed to meet". */
    private Tense infinitive(int to, boolean near) {
        if (to > 0 && is("settled", tokens.get(to - 1))) {
            return new Tense(Tense.Direction.PAST, tokens.get(to - 1).text(), near);
        }
        return new Tense(Tense.Direction.FUTURE, "to " + tokens.get(to + 1).text(), near);
    }

    private boolean mayBeBaseForm(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.isCapitalized()
                && !is("no-verb", token)
                && !token.key().endsWith("ing");
    }

    private boolean isPast(Token token) {
        if (token.kind() != Token.Kind.WORD || is("not-past", token)) {
            return false;
        }
        return is("past", token) || (token.key().length() > 3 && token.key().endsWith("ed") && !token.isCapitalized());
    }

    private boolean endsClause(Token token) {
        return token.kind() == Token.Kind.MARK && !token.key().equals("-") || is("clause", token);
    }

    private boolean is(String section, Token token) {
        return words.getOrDefault(section, Set.of()).contains(token.key());
    }
}
