package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a date stands in its sentence.
 *
 * @param byTheWay whether it is said by the way: "since 1979", "the 1949 armistice", "who came in 1990", in brackets
 * @param back whether its clause looks back: "had been"
 * @param opening whether the sentence opens with it
 */
record Standing(boolean byTheWay, boolean back, boolean opening) {
    private static final int REACH = 12;
    private static final int OPENING = 3;
    private static final int INSIDE = 30;

    /** Whether it does not carry the text on. */
    boolean aside() {
        return byTheWay || back;
    }

    static Standing of(List<Token> tokens, Expression expression, Map<String, Set<String>> tense) {
        Reader reader = new Reader(tokens, tense);
        boolean back = reader.looksBack(expression);
        boolean byTheWay = reader.isAttribute(expression) || reader.isInside(expression.first());
        return new Standing(byTheWay, back, expression.first() < OPENING);
    }

    /** "the 7th Panzer Division": no day, nor "the 5th and 6th Divisions"; "on the 14th Rotterdam fell" is one. */
    static boolean isRegiment(List<Token> tokens, Expression expression) {
        int next = expression.end();
        boolean bare = WithWeekday.inside(expression.meaning()) instanceof Told.DayOfMonth day && !day.stated();
        if (!bare || next >= tokens.size()) {
            return false;
        }
        boolean pair = next + 1 < tokens.size() && tokens.get(next + 1).key().endsWith("th");
        if (pair && !tokens.get(next).isCapitalized()) {
            return tokens.get(next + 1).kind() == Token.Kind.FIGURE;
        }
        if (!tokens.get(next).isCapitalized()) {
            return false;
        }
        Token after = next + 1 < tokens.size() ? tokens.get(next + 1) : tokens.get(next);
        return after.isCapitalized() ? expression.first() >= OPENING : after.kind() == Token.Kind.MARK;
    }

    private record Reader(List<Token> tokens, Map<String, Set<String>> words) {

        private boolean looksBack(Expression expression) {
            if (expression.first() > 0 && is("deadline", expression.first() - 1)) {
                return false;
            }
            for (int i = expression.first() - 1, seen = 0; i >= 0 && seen < REACH && !isMark(i); i--, seen++) {
                if (isPluperfect(i)) {
                    return true;
                }
            }
            for (int i = expression.end(), seen = 0; i < tokens.size() && seen < REACH; i++, seen++) {
                if ((isMark(i) && i > expression.end()) || is("clause", i)) {
                    return false;
                }
                if (isPluperfect(i)) {
                    return true;
                }
            }
            return false;
        }

        /** "had been", "had already fallen"; not "had to", "had a house". */
        private boolean isPluperfect(int at) {
            if (!tokens.get(at).key().equals("had")) {
                return false;
            }
            int next = at + 1;
            while (next < tokens.size()
                    && (is("auxiliary", next) && !key(next).equals("been")
                            || key(next).endsWith("ly"))) {
                next++;
            }
            return next < tokens.size()
                    && (is("past", next)
                            || key(next).endsWith("ed")
                            || key(next).endsWith("en"));
        }

        private boolean isAttribute(Expression expression) {
            int at = expression.first();
            return (at > 0 && is("aside", at - 1))
                    || (at > 0
                            && expression.meaning() instanceof Meaning.Known known
                            && (is("determiner", at - 1)
                                    || (known.value().length() == 4
                                            && key(at - 1).equals("of"))));
        }

        /** In brackets or in a clause with "who". */
        private boolean isInside(int at) {
            boolean clause = true;
            for (int i = at - 1; i >= 0 && i > at - INSIDE; i--) {
                String key = key(i);
                if (key.equals("(")) {
                    return true;
                }
                if (key.equals(")")) {
                    return false;
                }
                if (clause && is("relative", i)) {
                    return true;
                }
                clause &= !isMark(i) || key.equals("-");
            }
            return false;
        }

        private boolean isMark(int at) {
            return tokens.get(at).kind() == Token.Kind.MARK;
        }

        private String key(int at) {
            return tokens.get(at).key();
        }

        private boolean is(String section, int at) {
            return words.getOrDefault(section, Set.of()).contains(key(at));
        }
    }
}
