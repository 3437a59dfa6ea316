package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence are quoted, and which of its dates says when: "We leave today," he said on Monday. */
final class Quoted {
    /** So many words may stand between "said" and its date: "told reporters in Geneva on Monday". */
    private static final int REACH = 6;

    private final List<Token> tokens;
    private final boolean[] inside;
    private final Set<String> saying;

    Quoted(List<Token> tokens, Map<String, Set<String>> tense) {
        this.tokens = tokens;
        this.inside = inside(tokens);
        this.saying = tense.getOrDefault("saying", Set.of());
    }

    boolean isQuoted(Expression expression) {
        return inside[expression.first()];
    }

    /** When the quoted words were said, as the sentence names it; null where it does not. */
    @Nullable
    Expression saidOn(List<Expression> expressions) {
        for (Expression expression : expressions) {
            if (!isQuoted(expression) && followsSaying(expression.first())) {
                return expression;
            }
        }
        return null;
    }

    private boolean followsSaying(int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH && !inside[i]; i--) {
            if (saying.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] inside(List<Token> tokens) {
        boolean[] inside = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < inside.length; i++) {
            String key = tokens.get(i).key();
            boolean doubled = i + 1 < inside.length && tokens.get(i + 1).key().equals(key);
            if (key.equals("“") || (key.equals("`") && doubled)) {
                open = true;
            } else if (key.equals("”") || (key.equals("'") && doubled)) {
                open = false;
            } else if (key.equals("\"")) {
                open = !open;
            }
            inside[i] = open;
        }
        return inside;
    }
}
