package org.dateline.importer.extract.reading;

import java.util.List;

/** Tokens put together as words again. */
final class TokenWords {
    private TokenWords() {}

    static String joined(List<Token> tokens, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && !tokens.get(i).is("'s") && !tokens.get(i).comma()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }

    static String lowered(List<Token> tokens, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i == first ? "" : " ").append(tokens.get(i).lower());
        }
        return words.toString();
    }
}
