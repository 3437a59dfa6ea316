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

    /** A word that tells the tense, and where it stands. */
    private record Cue(int at, Tense tense) {}

    /** Nearest verb of the clause, to the left first; then across its edges. */
    Tense around(int first, int end) {
        if (isAt(first - 1, "since")) {
            return new Tense(Tense.Direction.PAST, "since", true);
        }
        if (end < tokens.size() && tokens.get(end).key().equals("'s")) {
            return tense(scan(end + 1, 1, false));
        }
        Cue left = scan(first - 1, -1, false);
        if (is("deadline", first - 1)) {
            return deadline(first - 1, left);
        }
        if (isAt(first - 1, "as") && is("as-ahead", first - 2) && !(left != null && isPast(left))) {
            return new Tense(
                    Tense.Direction.FUTURE, "as " + tokens.get(first - 2).text() + " as", true);
        }
        if (left != null) {
            return left.tense();
        }
        Cue right = scan(end, 1, false);
        return right != null ? right.tense() : tense(scan(first - 1, -1, true));
    }

    private static Tense tense(@Nullable Cue cue) {
        return cue == null ? Tense.UNKNOWN : cue.tense();
    }

    private static boolean isPast(Cue cue) {
        return cue.tense().isPast() && cue.tense().near();
    }

    /** "until Friday" lies ahead, unless its verb is near and past, or says that it was over by then: "had not". */
    private Tense deadline(int preposition, @Nullable Cue verb) {
        boolean over = verb != null
                && verb.tense().isPast()
                && (verb.tense().near() || is("perfect", verb.at()) || has("perfect", verb.at()));
        return over && verb != null
                ? new Tense(Tense.Direction.PAST, verb.tense().cue(), false)
                : new Tense(Tense.Direction.FUTURE, tokens.get(preposition).text(), false);
    }

    private @Nullable Cue scan(int from, int step, boolean acrossClauses) {
        for (int i = from, seen = 0; i >= 0 && i < tokens.size() && seen < REACH; i += step, seen++) {
            Token token = tokens.get(i);
            if (!acrossClauses && i != from && endsClause(token) && !(step > 0 && is("joins", token))) {
                return null;
            }
            Tense found = at(i, seen < NEAR && !acrossClauses);
            if (found != null) {
                return new Cue(i, found);
            }
        }
        return null;
    }

    private @Nullable Tense at(int i, boolean near) {
        Token token = tokens.get(i);
        if (is("future", token) || isArranged(i) || (near && isScheduled(i))) {
            return new Tense(Tense.Direction.FUTURE, token.text(), near);
        }
        if (is("to", token) && i + 1 < tokens.size() && mayBeBaseForm(tokens.get(i + 1))) {
            return infinitive(i, near);
        }
        if (isPast(token) && !isAttributive(i)) {
            int auxiliary = beforeAuxiliaries(i);
            return is("modal", auxiliary) && !cameToNothing(auxiliary, i)
                    ? new Tense(Tense.Direction.FUTURE, tokens.get(auxiliary).text(), near)
                    : new Tense(Tense.Direction.PAST, token.text(), near);
        }
        return null;
    }

    /** "is planned for", "was set for". */
    private boolean isArranged(int i) {
        return is("arranged", i) && is("for", i + 1) && has("be", i);
    }

    /** A timetable's present: "The minister arrives Monday". */
    private boolean isScheduled(int i) {
        return is("scheduled", i)
                && i > 0
                && !is("before-noun", i - 1)
                && tokens.get(i - 1).kind() == Token.Kind.WORD;
    }

    /** "preferred shares", "a still unspecified date": a word in -ed before its noun. */
    private boolean isAttributive(int i) {
        boolean nounFollows = i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && !is("after-verb", i + 1)
                && tokens.get(i).key().endsWith("ed");
        int before = i > 0 && tokens.get(i - 1).key().endsWith("ly") || is("still", i - 1) ? i - 2 : i - 1;
        return nounFollows
                && before >= 0
                && (is("before-noun", before) || tokens.get(before).kind() == Token.Kind.NUMBER);
    }

    /** "could not be reached", "might have met". */
    private boolean cameToNothing(int modal, int participle) {
        boolean negated = false;
        boolean perfect = false;
        for (int i = modal + 1; i < participle; i++) {
            negated |= is("not", i);
            perfect |= tokens.get(i).key().equals("have");
        }
        return isAt(modal, "could") ? negated || perfect || has("not", modal) : perfect && !is("future", modal);
    }

    /** Whether one of the three words before is in a section. */
    private boolean has(String section, int before) {
        return is(section, before - 1) || is(section, before - 2) || is(section, before - 3);
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

    private boolean isAt(int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).key().equals(key);
    }

    private boolean is(String section, int at) {
        return at >= 0 && at < tokens.size() && is(section, tokens.get(at));
    }

    private boolean is(String section, Token token) {
        return words.getOrDefault(section, Set.of()).contains(token.key());
    }
}
