package org.dateline.importer.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.importer.extract.lexicon.VerbForms;
import org.dateline.importer.extract.lexicon.VerbForms.Shape;
import org.dateline.importer.extract.lexicon.Words;

/** Parts a sentence's tokens into clauses, without a grammar: by the words that open clauses and the commas that end them. */
final class ClauseReader {
    private static final int REACH = 40;

    private final List<Token> tokens;
    private final VerbForms verbs;
    private final List<Clause> clauses = new ArrayList<>();
    private final int[] clauseOf;
    private int current;

    private ClauseReader(List<Token> tokens, VerbForms verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.clauseOf = new int[tokens.size()];
    }

    /** The clauses, and for each token the index of the one it is in. */
    record Parted(List<Clause> clauses, int[] clauseOf) {}

    static Parted part(List<Token> tokens, VerbForms verbs) {
        ClauseReader reader = new ClauseReader(tokens, verbs);
        reader.clauses.add(new Clause(0, -1, "", 0));
        for (int i = 0; i < tokens.size(); i++) {
            reader.step(i);
        }
        return new Parted(List.copyOf(reader.clauses), reader.clauseOf);
    }

    private void step(int i) {
        Token token = tokens.get(i);
        if (token.is(";") || token.is(":")) {
            open(i, 0, token.lower());
        } else if (Words.RELATIVE.has(token.lower()) && i > 0) {
            open(i, current, token.lower());
        } else if (token.is("that") && opensWithThat(i)) {
            open(i, current, "that");
        } else if (Words.SUBORDINATOR.has(token.lower()) && finiteBeforeComma(i + 1)) {
            open(i, current, token.lower());
        } else if (token.comma() || token.is("—") || token.is("–")) {
            comma(i);
        } else if (Words.CONJUNCTION.has(token.lower()) && coordinates(i)) {
            Clause here = clauses.get(current);
            open(i, here.parent() < 0 ? 0 : here.parent(), token.lower());
        }
        clauseOf[i] = current;
    }

    private void open(int at, int parent, String opener) {
        current = clauses.size();
        clauses.add(new Clause(current, parent, opener, at));
    }

    /** A comma after a verb ends a relative or adverbial clause; one before the verb belongs to it. */
    private void comma(int i) {
        Clause here = clauses.get(current);
        boolean closes = Words.RELATIVE.has(here.opener()) || Words.SUBORDINATOR.has(here.opener());
        if (closes && here.parent() >= 0 && hasFinite(here.first() + 1, i)) {
            current = here.parent();
        }
    }

    private boolean opensWithThat(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).word()) {
            return false;
        }
        return i > 0 && !Words.PREPOSITION.has(tokens.get(i - 1).lower()) && finiteBefore(i + 1, false);
    }

    private boolean finiteBeforeComma(int from) {
        return finiteBefore(from, true);
    }

    private boolean finiteBefore(int from, boolean stopAtComma) {
        int limit = Math.min(tokens.size(), from + REACH);
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            boolean stop = (stopAtComma && token.comma())
                    || token.is(";")
                    || token.is("that")
                    || (i > from && Words.SUBORDINATOR.has(token.lower()));
            if (stop) {
                return false;
            }
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "and" joins clauses where a new subject with its own verb follows. */
    private boolean coordinates(int i) {
        if (i + 1 >= tokens.size() || i == 0) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean subject = Words.PRONOUN.has(next.lower())
                || Words.DETERMINER.has(next.lower())
                || next.capitalised()
                || Words.SUBORDINATOR.has(next.lower());
        int limit = Math.min(tokens.size(), i + 9);
        if (!subject || !tokens.get(i - 1).comma() && !Words.PRONOUN.has(next.lower())) {
            return false;
        }
        for (int j = i + 2; j < limit && !tokens.get(j).comma(); j++) {
            if (finite(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int i) {
        return finite(tokens, i, verbs);
    }

    /** Whether a token looks like a finite verb. */
    static boolean finite(List<Token> tokens, int i, VerbForms verbs) {
        Token token = tokens.get(i);
        if (!token.word() || token.capitalised() && i > 0) {
            return false;
        }
        if (Words.AUXILIARY.has(token.lower()) && !token.is("'s") && !token.is("being") && !token.is("been")) {
            return true;
        }
        if (i > 0 && (tokens.get(i - 1).is("to") || nominal(tokens.get(i - 1)))) {
            return false;
        }
        if (Words.NO_VERB.has(token.lower())) {
            return false;
        }
        if (Words.NOUN_OR_VERB.has(token.lower())) {
            Token before = i == 0 ? token : tokens.get(i - 1);
            return i > 0 && (before.capitalised() || Words.PRONOUN.has(before.lower()) || before.is("which"));
        }
        boolean past = token.lower().length() > 4 && token.lower().endsWith("ed");
        return past
                || verbs.of(token.lower()).stream()
                        .anyMatch(form -> form.shape() == Shape.PAST || form.shape() == Shape.PRESENT);
    }

    private static boolean nominal(Token before) {
        return before.is("the")
                || before.is("a")
                || before.is("an")
                || before.is("'s")
                || before.is("of")
                || before.is("its")
                || before.is("his")
                || before.is("her")
                || before.is("their");
    }
}
