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
    /** So many words before a date still open its sentence: "But on". */
    private static final int OPENING = 3;

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
            return new Tense(Tense.Direction.PAST, "since", Tense.Reach.NEAR);
        }
        if (end < tokens.size() && tokens.get(end).key().equals("'s")) {
            return ofPossessive(first, end);
        }
        Cue left = scan(first - 1, -1, false);
        if (is("deadline", first - 1)) {
            return deadline(first - 1, left != null ? left : scan(end, 1, false));
        }
        if (isAt(first - 1, "as") && is("as-ahead", first - 2) && !(left != null && isPast(left))) {
            return new Tense(
                    Tense.Direction.FUTURE, "as " + tokens.get(first - 2).text() + " as", Tense.Reach.NEAR);
        }
        Tense found = found(first, end, left);
        return isBeforeNoun(end) && found.isNear() ? found.fromAfar() : found;
    }

    /** "Friday's summit": past, unless its own verb or "ahead of" says otherwise. */
    private Tense ofPossessive(int first, int end) {
        if (has("as-ahead", first)) {
            return new Tense(Tense.Direction.FUTURE, "ahead", Tense.Reach.NEAR);
        }
        Cue own = scan(end + 1, 1, false);
        return own == null || is("to", own.at()) ? Tense.UNKNOWN : own.tense();
    }

    private Tense found(int first, int end, @Nullable Cue left) {
        if (left != null) {
            Tense tense = left.tense();
            return isOfWhatWasProposed(left.at(), first)
                    ? new Tense(tense.direction(), tense.cue(), Tense.Reach.CLAUSE)
                    : tense;
        }
        Cue right = isEndOfClause(first, end) ? null : scan(end, 1, false);
        return right != null ? right.tense() : tense(scan(first - 1, -1, true));
    }

    /** "proposed another meeting between June 20 and 30": the date is the meeting's, which may lie ahead. */
    private boolean isOfWhatWasProposed(int verb, int first) {
        if (!is("proposes", verb)) {
            return false;
        }
        for (int i = verb + 1; i < first; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD && !token.isCapitalized() && !is("after-verb", token)) {
                return true;
            }
        }
        return false;
    }

    /** "in early March, an official said": what follows the comma is not the date's, unless the clause has just begun. */
    private boolean isEndOfClause(int first, int end) {
        boolean closed = end < tokens.size() && tokens.get(end).kind() == Token.Kind.MARK && !isAt(end, "-");
        return closed && first > OPENING && scan(first - 1, -1, true) != null;
    }

    /** "the November trip". */
    private boolean isBeforeNoun(int end) {
        return end < tokens.size()
                && tokens.get(end).kind() == Token.Kind.WORD
                && !tokens.get(end).isCapitalized()
                && !is("after-verb", end)
                && at(end, Tense.Reach.NEAR) == null;
    }

    private static Tense tense(@Nullable Cue cue) {
        return cue == null ? Tense.UNKNOWN : cue.tense();
    }

    private static boolean isPast(Cue cue) {
        return cue.tense().isPast() && cue.tense().isNear();
    }

    /** "until Friday" lies ahead, unless its verb is near and past, or says that it was over by then: "had not". */
    private Tense deadline(int preposition, @Nullable Cue verb) {
        boolean over = verb != null
                && verb.tense().isPast()
                && (verb.at() < preposition && (verb.tense().isNear() || isAt(preposition, "by"))
                        || is("perfect", verb.at())
                        || has("perfect", verb.at()));
        return over && verb != null
                ? new Tense(Tense.Direction.PAST, verb.tense().cue(), Tense.Reach.CLAUSE)
                : new Tense(Tense.Direction.FUTURE, tokens.get(preposition).text(), Tense.Reach.CLAUSE);
    }

    private @Nullable Cue scan(int from, int step, boolean acrossClauses) {
        for (int i = from, seen = 0; i >= 0 && i < tokens.size() && seen < REACH; i += step, seen++) {
            i = overBrackets(i, step);
            Token token = tokens.get(i);
            if (!acrossClauses && i != from && endsClause(token) && !(step > 0 && is("joins", token))) {
                return null;
            }
            Tense found = at(i, reach(seen, acrossClauses));
            if (found != null) {
                return new Cue(i, found);
            }
        }
        return null;
    }

    /** From one bracket to the other, since what is said by the way has its own verb; the same place elsewhere. */
    private int overBrackets(int at, int step) {
        if (!isAt(at, step < 0 ? ")" : "(")) {
            return at;
        }
        int other = at + step;
        while (other >= 0 && other < tokens.size() && Math.abs(other - at) < REACH) {
            if (isAt(other, step < 0 ? "(" : ")")) {
                return other + step >= 0 && other + step < tokens.size() ? other + step : other;
            }
            other += step;
        }
        return at;
    }

    private static Tense.Reach reach(int seen, boolean acrossClauses) {
        return acrossClauses ? Tense.Reach.SENTENCE : seen < NEAR ? Tense.Reach.NEAR : Tense.Reach.CLAUSE;
    }

    private @Nullable Tense at(int i, Tense.Reach reach) {
        Token token = tokens.get(i);
        if (is("future", token) || isArranged(i) || (reach == Tense.Reach.NEAR && isScheduled(i))) {
            return new Tense(Tense.Direction.FUTURE, token.text(), reach);
        }
        if (is("to", token) && i + 1 < tokens.size() && mayBeBaseForm(tokens.get(i + 1))) {
            return infinitive(i, reach);
        }
        if (isPast(token) && !isAttributive(i)) {
            if (reach == Tense.Reach.NEAR && is("be-now", i - 1)) {
                return new Tense(Tense.Direction.FUTURE, tokens.get(i - 1).text() + " " + token.text(), reach);
            }
            int auxiliary = beforeAuxiliaries(i);
            return is("modal", auxiliary) && !cameToNothing(auxiliary, i)
                    ? new Tense(Tense.Direction.FUTURE, tokens.get(auxiliary).text(), reach)
                    : new Tense(Tense.Direction.PAST, token.text(), reach);
        }
        return null;
    }

    /** "is planned for", "was set for". */
    private boolean isArranged(int i) {
        return is("arranged", i) && is("for", i + 1);
    }

    /** A timetable's present: "The minister arrives Monday". */
    private boolean isScheduled(int i) {
        return is("scheduled", i)
                && i > 0
                && !is("before-noun", i - 1)
                && !is("modal", i - 1)
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
        return isAt(modal, "could") ? negated || perfect || isNegated(modal) : perfect && !is("future", modal);
    }

    /** "Neither he nor his parents could". */
    private boolean isNegated(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - REACH / 2; i--) {
            if (is("not", i)) {
                return true;
            }
        }
        return false;
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
    private Tense infinitive(int to, Tense.Reach reach) {
        if (to > 0 && is("settled", tokens.get(to - 1))) {
            return new Tense(Tense.Direction.PAST, tokens.get(to - 1).text(), reach);
        }
        int purposeOf = is("asks", to - 1) ? -1 : pastVerb(to - 2);
        if (purposeOf >= 0 && !is("asks", purposeOf)) {
            return new Tense(Tense.Direction.PAST, tokens.get(purposeOf).text(), reach);
        }
        return new Tense(Tense.Direction.FUTURE, "to " + tokens.get(to + 1).text(), reach);
    }

    /** The past verb of the clause that an infinitive may be the purpose of: "flew to Cairo to meet him"; -1 if none. */
    private int pastVerb(int from) {
        for (int i = from; i >= 0 && i > from - REACH / 2 && !endsClause(tokens.get(i)); i--) {
            if (is("future", i) || (is("modal", i) && !is("to", i))) {
                return -1;
            }
            if (isPast(tokens.get(i)) && !isAttributive(i)) {
                return i;
            }
        }
        return -1;
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
