package org.dateline.importer.extract.timex;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which patterns may begin at a token, told by it and the one after it: most can be ruled out before any is tried. That
 * a pattern is here does not say that it fits.
 */
final class Openings {
    /** Stands for any token after the first, and for none. No token's key has a space. */
    static final String ANY = " any";

    private final Map<String, Map<String, BitSet>> byWords = new HashMap<>();
    private final Map<Token.Kind, BitSet> byDigits = new EnumMap<>(Token.Kind.class);

    Openings() {
        for (Token.Kind kind : Token.Kind.values()) {
            byDigits.put(kind, new BitSet());
        }
    }

    /** Stands for any token of a kind after the first. */
    static String any(Token.Kind kind) {
        return switch (kind) {
            case WORD -> " word";
            case NUMBER -> " number";
            case FIGURE -> " figure";
            case MARK -> " mark";
        };
    }

    /** @param place of the pattern in the file */
    void add(int place, RulePattern pattern, Vocabulary vocabulary) {
        pattern.openings(vocabulary).forEach((first, seconds) -> {
            Map<String, BitSet> bySecond = byWords.computeIfAbsent(first, word -> new HashMap<>());
            seconds.forEach(second ->
                    bySecond.computeIfAbsent(second, word -> new BitSet()).set(place));
        });
        byDigits.forEach((kind, places) -> places.set(place, pattern.beginsWith(kind)));
    }

    /** Places of the patterns that may begin at a token, in the order of the file. */
    BitSet at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        BitSet digits = Objects.requireNonNull(byDigits.get(token.kind()));
        Map<String, BitSet> bySecond = byWords.get(token.key());
        if (bySecond == null) {
            return digits;
        }
        BitSet found = both(digits, bySecond.get(ANY));
        if (at + 1 < tokens.size()) {
            found = both(found, bySecond.get(tokens.get(at + 1).key()));
            found = both(found, bySecond.get(any(tokens.get(at + 1).kind())));
        }
        return found;
    }

    /** The places of both; neither is changed. */
    private static BitSet both(BitSet some, @Nullable BitSet others) {
        if (others == null || others.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        BitSet all = (BitSet) some.clone();
        all.or(others);
        return all;
    }
}
