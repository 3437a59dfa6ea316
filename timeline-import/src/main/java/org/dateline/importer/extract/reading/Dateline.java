package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Locale;

/** Where a report was written, before its first sentence: "GENEVA, May 3 (Reuters) - The talks failed." It is no part of the grammar. */
public final class Dateline {
    private static final int LONGEST = 16;
    private static final int SHORTEST_PLACE = 4;

    private Dateline() {}

    /** One past the dash that ends it, or 0 where there is none. */
    public static int end(List<Token> tokens) {
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
            if (dash(tokens, i)) {
                boolean agency = tokens.get(i - 1).is(")");
                boolean begins = begins(tokens.get(i + 1));
                return begins && (agency || shouted(tokens.get(0))) ? i + 1 : 0;
            }
            if (!fits(tokens.get(i - 1))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean dash(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean dash = token.is("-") || token.is("--") || token.is("–") || token.is("—");
        boolean parted = tokens.get(i - 1).end() < token.start()
                || token.end() < tokens.get(i + 1).start();
        return dash && (parted || !token.is("-"));
    }

    /** Names, numbers and the marks between them. */
    private static boolean fits(Token token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> token.capitalised() || token.is("of") || token.is("the") || token.is("and");
            case MARK -> ",.()/".contains(token.lower());
        };
    }

    private static boolean begins(Token token) {
        return token.capitalised() || token.quote() || token.kind() == Token.Kind.NUMBER;
    }

    private static boolean shouted(Token token) {
        return token.word()
                && token.text().length() >= SHORTEST_PLACE
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
}
