package org.dateline.importer.extract.timex;

import java.util.List;
import org.dateline.importer.extract.timex.WordClass.Found;
import org.jspecify.annotations.Nullable;

/** Reads years and decades: 1978, '97, nineteen ninety-seven, 1990s, '90s. */
final class Years {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    /** Two digits up to this one are of the 21st century. */
    private static final int PIVOT = 40;

    private final Vocabulary words;
    private final List<Token> tokens;

    Years(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    @Nullable
    Found year(int at) {
        Token token = tokens.get(at);
        String key = token.key();
        if (token.kind() == Token.Kind.NUMBER
                && key.length() == 4
                && token.text().length() == 4) {
            int year = Integer.parseInt(key);
            return year >= EARLIEST && year <= LATEST ? new Found(1, key) : null;
        }
        if (token.kind() == Token.Kind.FIGURE && key.length() == 3 && key.charAt(0) == '\'') {
            return new Found(1, Integer.toString(full(Integer.parseInt(key.substring(1)))));
        }
        return spelled(at);
    }

    /** The first three digits of the years of a decade, or two of those of a century: 1990s, 1800s. */
    @Nullable
    Found decade(int at) {
        Token token = tokens.get(at);
        String key = token.key();
        if (token.kind() == Token.Kind.FIGURE && key.endsWith("0s")) {
            String digits = key.substring(key.charAt(0) == '\'' ? 1 : 0, key.length() - 1);
            if (digits.length() == 4) {
                return new Found(1, yearsOf(digits));
            }
            return digits.length() == 2 && key.charAt(0) == '\'' ? shortDecade(digits) : null;
        }
        boolean possessive = at + 1 < tokens.size() && tokens.get(at + 1).key().equals("'s");
        boolean decade = token.kind() == Token.Kind.NUMBER && key.length() == 4 && key.endsWith("0");
        boolean named = at > 0
                && List.of("the", "early", "late", "mid", "-")
                        .contains(tokens.get(at - 1).key());
        return decade && possessive && named ? new Found(2, yearsOf(key)) : null;
    }

    /** The 1800s are a century, and not ten years of it; the 2000s are yet to become one. */
    private static String yearsOf(String digits) {
        return digits.substring(0, digits.endsWith("00") && !digits.equals("2000") ? 2 : 3);
    }

    private static Found shortDecade(String digits) {
        return new Found(1, Integer.toString(full(Integer.parseInt(digits)) / 10));
    }

    private @Nullable Found spelled(int at) {
        String century = words.meaning("number", tokens.get(at).key());
        if (century == null || at + 1 >= tokens.size()) {
            return null;
        }
        if (century.equals("2") && tokens.get(at + 1).key().equals("thousand")) {
            Found ones = new Numbers(words, tokens).number(at);
            return ones == null || ones.value().length() != 4 ? null : ones;
        }
        if (!century.equals("19") && !century.equals("20")) {
            return null;
        }
        Found rest = new Numbers(words, tokens).number(at + 1);
        boolean fits =
                rest != null && rest.value().length() == 2 && tokens.get(at + 1).kind() == Token.Kind.WORD;
        return rest != null && fits ? new Found(rest.length() + 1, century + rest.value()) : null;
    }

    private static int full(int twoDigits) {
        return twoDigits <= PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** The tens of 70s, after another decade. */
    @Nullable
    Found shortDecade(int at) {
        Token token = tokens.get(at);
        String key = token.key();
        boolean fits = token.kind() == Token.Kind.FIGURE && key.length() == 3 && key.endsWith("0s");
        return fits && key.charAt(0) != '\'' ? new Found(1, key.substring(0, 1)) : null;
    }
}
