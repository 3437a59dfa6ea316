package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.timex.WordClass.Found;
import org.jspecify.annotations.Nullable;

/** Reads figures that leave out a part: 430pm, at 2115, 10/12. */
final class CasualFigures {
    private static final Set<String> HALVES = Set.of("am", "pm");
    private static final String STOPS = ".,;:!?)\"'";

    private final List<Token> tokens;

    CasualFigures(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** 430pm: a clock time without what parts its hours from its minutes. */
    @Nullable
    Found clockBeforeHalf(int at) {
        boolean half =
                at + 1 < tokens.size() && HALVES.contains(tokens.get(at + 1).key());
        return half ? clock(at) : null;
    }

    /** The same alone, unless it may be a year of our time. */
    @Nullable
    Found packedClock(int at) {
        String key = tokens.get(at).key();
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20")) ? null : clock(at);
    }

    private @Nullable Found clock(int at) {
        Token token = tokens.get(at);
        int hours = token.key().length() - 2;
        boolean digits = token.kind() == Token.Kind.NUMBER && (hours == 1 || hours == 2);
        String clock =
                digits ? token.key().substring(0, hours) + ":" + token.key().substring(hours) : "";
        return Figures.isClock(clock) ? new Found(1, clock) : null;
    }

    /** Month and day, in either order, without a year. */
    @Nullable
    Found monthAndDay(int at) {
        boolean whole = at + 2 < tokens.size()
                && tokens.get(at + 1).key().equals("/")
                && isJoined(at + 1)
                && isJoined(at + 2)
                && !isJoined(at + 3);
        return whole && isDay(at) && isDay(at + 2)
                ? new Found(3, tokens.get(at).key() + "/" + tokens.get(at + 2).key())
                : null;
    }

    private boolean isDay(int at) {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.NUMBER || token.key().length() > 2) {
            return false;
        }
        int day = Integer.parseInt(token.key());
        return day >= 1 && day <= 31;
    }

    /** Whether it follows without a space and is no stop. */
    private boolean isJoined(int at) {
        return at < tokens.size()
                && !tokens.get(at).spaceBefore()
                && STOPS.indexOf(tokens.get(at).text().charAt(0)) < 0;
    }
}
