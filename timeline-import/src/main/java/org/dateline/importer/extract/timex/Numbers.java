package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.Set;
import org.dateline.importer.extract.timex.WordClass.Found;
import org.jspecify.annotations.Nullable;

/** Reads numbers of digits or words: 14, 1,700, twenty-six, a hundred and four, two and a half. */
final class Numbers {
    /** What a number in words can begin with beside one: "a hundred". */
    static final Set<String> BEGINNINGS = Set.of("a hundred", "a thousand", "a dozen");

    private static final int LONGEST = 12;
    private static final int LARGEST = 10_000_000;

    private final Vocabulary words;
    private final List<Token> tokens;

    Numbers(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** A number with {@code .5} after it for a half; null when there is none at the token. */
    @Nullable
    Found number(int at) {
        Found whole = digits(at);
        if (whole == null) {
            whole = spelled(at);
        }
        if (whole == null) {
            return null;
        }
        int next = at + whole.length();
        if (isAt(next, "and") && isAt(next + 1, "a") && isAt(next + 2, "half")) {
            return new Found(whole.length() + 3, whole.value() + ".5");
        }
        if (isAt(next, "1/2") || isAt(next, "½")) {
            return new Found(whole.length() + 1, whole.value() + ".5");
        }
        return whole;
    }

    private @Nullable Found digits(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER && token.key().length() <= 7) {
            return new Found(1, token.key());
        }
        boolean decimal = token.kind() == Token.Kind.FIGURE && Figures.isDecimal(token.key());
        return decimal ? new Found(1, token.key().replace(",", "")) : null;
    }

    private @Nullable Found spelled(int at) {
        long sum = 0;
        long group = 0;
        int to = at;
        int last = at;
        if (isAt(at, "a")
                && at + 1 < tokens.size()
                && isScale(tokens.get(at + 1).key())) {
            to++;
        }
        while (to < tokens.size() && to < at + LONGEST) {
            String key = tokens.get(to).key();
            String meaning = words.meaning("number", key);
            if (meaning == null) {
                if (last == to && last > at && (key.equals("-") || key.equals("and"))) {
                    to++;
                    continue;
                }
                break;
            }
            long value = Long.parseLong(meaning);
            if (value >= 1000) {
                sum += Math.max(group, 1) * value;
                group = 0;
            } else if (isScale(key)) {
                group = Math.max(group, 1) * value;
            } else if (group % 100 == 0 || (group % 10 == 0 && group % 100 >= 20 && value < 10)) {
                group += value;
            } else {
                break;
            }
            if (sum + group > LARGEST) {
                return null;
            }
            last = ++to;
        }
        return last == at ? null : new Found(last - at, Long.toString(sum + group));
    }

    private static boolean isScale(String key) {
        return key.equals("hundred") || key.equals("thousand") || key.equals("dozen");
    }

    private boolean isAt(int at, String key) {
        return at < tokens.size() && tokens.get(at).key().equals(key);
    }

    /** 0630, 1745: a clock time in four figures. */
    @Nullable
    Found hundredHours(int at) {
        Token token = tokens.get(at);
        boolean four = token.kind() == Token.Kind.NUMBER && token.text().length() == 4;
        int time = four ? Integer.parseInt(token.text()) : -1;
        return time < 0 || time > 2400 || time % 100 > 59
                ? null
                : new Found(1, CalendarWords.padded(time / 100, 2) + ":" + CalendarWords.padded(time % 100, 2));
    }
}
