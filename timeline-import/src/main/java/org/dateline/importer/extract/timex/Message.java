package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Locale;
import org.dateline.core.model.TextSpan;

/**
 * A short text written in the moment, as a post or a text message is. Its bare "night" is that of the day it was written,
 * and it may leave out capitals, spaces and stops. It shows by what news does not have: #tags, @names, web addresses,
 * pictures in characters, repeated or missing stops, no capitals at all, words such as "lol" and "I".
 */
final class Message {
    /** A post of 280 characters, with the web address that is counted short. */
    private static final int LONGEST = 400;

    private final String text;
    private final List<Token> tokens;
    private final Vocabulary words;

    private Message(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
        this.tokens = Lexer.tokens(text, new TextSpan(0, text.length()), words);
    }

    static boolean is(String text, Vocabulary words) {
        String trimmed = text.strip();
        return trimmed.length() <= LONGEST && !trimmed.isEmpty() && new Message(trimmed, words).isCasual();
    }

    private boolean isCasual() {
        boolean capitals = false;
        boolean small = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                if (isCasual(token)) {
                    return true;
                }
                capitals |= token.isCapitalized();
                small |= Character.isLowerCase(token.text().charAt(token.text().length() - 1));
            } else if (token.kind() == Token.Kind.MARK && isCasualMark(i)) {
                return true;
            }
        }
        return !capitals || !small || Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** A web address, a name, a word of speech or one in casual spelling. */
    private boolean isCasual(Token token) {
        return token.key().startsWith("@")
                || token.key().startsWith(":")
                || words.meaning("speech", token.key()) != null
                || words.isCasual(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isCasualMark(int at) {
        Token mark = tokens.get(at);
        char c = mark.text().charAt(0);
        boolean followed = at + 1 < tokens.size() && !tokens.get(at + 1).spaceBefore();
        boolean tag = c == '#' && followed && tokens.get(at + 1).kind() == Token.Kind.WORD;
        boolean again = followed
                && "!?.".indexOf(c) >= 0
                && "!?.".indexOf(tokens.get(at + 1).text().charAt(0)) >= 0;
        return tag || again || c == '!' || c == '~' || isPicture(mark.start());
    }

    private boolean isPicture(int position) {
        int type = Character.getType(text.codePointAt(position));
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
    }
}
