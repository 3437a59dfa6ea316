package org.dateline.importer.extract.timex;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.importer.extract.timex.WordClass.Found;
import org.jspecify.annotations.Nullable;

/** The word classes of patterns, looked for at the tokens of one sentence. */
final class Slots {
    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "since", "by", "until", "till", "from", "early", "late", "mid", "to", "of", "-");
    /** Remembered where a class was looked for and is not. */
    private static final Found NONE = new Found(0, "");

    private static final int WINDOW = 16;

    private final Vocabulary words;
    private final List<Token> tokens;
    private final Numbers numbers;
    private final Years years;
    private final CasualFigures figures;
    /** What was found at the last tokens, since many patterns ask for the same class. */
    private final @Nullable Found[][] remembered = new Found[WINDOW][];

    private final int[] rememberedAt = new int[WINDOW];

    Slots(Vocabulary words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.numbers = new Numbers(words, tokens);
        this.years = new Years(words, tokens);
        this.figures = new CasualFigures(tokens);
        Arrays.fill(rememberedAt, -1);
    }

    /** What a word class takes at a token; null when it does not fit. */
    @Nullable
    Found find(WordClass wanted, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        @Nullable Found[] here = remembered(at);
        Found known = here[wanted.index()];
        if (known == null) {
            Found found = wanted.finder().find(this, at);
            known = found == null ? NONE : found;
            here[wanted.index()] = known;
        }
        return known == NONE ? null : known;
    }

    private @Nullable Found[] remembered(int at) {
        int place = at % WINDOW;
        @Nullable Found[] here = remembered[place];
        if (here == null) {
            here = new Found[WordClass.count()];
            remembered[place] = here;
        } else if (rememberedAt[place] != at) {
            Arrays.fill(here, null);
        }
        rememberedAt[place] = at;
        return here;
    }

    @Nullable
    Found word(String section, int at) {
        return words.find(section, tokens, at);
    }

    @Nullable
    Found month(int at) {
        Token token = token(at);
        Found found = word("month", at);
        boolean spelledOut = token.key().length() > 4 && !isDoubtfulMonth(at);
        return found != null && (token.isCapitalized() || spelledOut) ? found : null;
    }

    @Nullable
    Found sureMonth(int at) {
        return isDoubtfulMonth(at) || isBareShortName(at) ? null : month(at);
    }

    @Nullable
    Found doubtfulMonth(int at) {
        return isDoubtfulMonth(at) ? month(at) : null;
    }

    /** Jan without a stop may be a man; after a preposition it is a month. */
    private boolean isBareShortName(int at) {
        boolean bare = words.isShortName(key(at)) && !token(at).text().endsWith(".");
        return bare && !(at > 0 && BEFORE_MONTH.contains(key(at - 1)));
    }

    private boolean isDoubtfulMonth(int at) {
        return words.meaning("doubtful-month", key(at)) != null
                && !token(at).text().endsWith(".");
    }

    /** A clock time with a colon, since 2.46 may be any number. */
    @Nullable
    Found colonClock(int at) {
        return key(at).indexOf(':') > 0 ? figure(Figures::isClock, at) : null;
    }

    /** A number that is a year wherever it stands, unless it counts what follows or ends a name: 2012 soldiers, Orion 1980. */
    @Nullable
    Found likelyYear(int at) {
        String key = key(at);
        boolean recent = key.length() == 4
                && token(at).text().length() == 4
                && (key.startsWith("19") || key.startsWith("200") || key.startsWith("201") || key.startsWith("202"));
        boolean counts = at + 1 < tokens.size()
                && key(at + 1).length() > 3
                && key(at + 1).endsWith("s")
                && !token(at + 1).isCapitalized();
        boolean named = at > 0
                && token(at - 1).kind() == Token.Kind.WORD
                && token(at - 1).isCapitalized();
        return recent && !counts && !named ? new Found(1, key) : null;
    }

    @Nullable
    Found weekday(int at) {
        Token token = token(at);
        boolean doubtful = words.meaning("doubtful-weekday", token.key()) != null
                && !token.text().endsWith(".");
        Found found = doubtful ? null : word("weekday", at);
        return found != null && (token.isCapitalized() || token.key().length() > 5) ? found : null;
    }

    @Nullable
    Found day(int at) {
        return within(dayNumber(at), 1, 31);
    }

    @Nullable
    Found year(int at) {
        return years.year(at);
    }

    @Nullable
    Found decade(int at) {
        return years.decade(at);
    }

    @Nullable
    Found yearOfEra(int at) {
        return within(plainNumber(at), 1, 9999);
    }

    @Nullable
    Found number(int at) {
        return numbers.number(at);
    }

    @Nullable
    Found hour(int at) {
        return within(numbers.number(at), 1, 12);
    }

    @Nullable
    Found ampm(int at) {
        return key(at).equals("am") || key(at).equals("pm") ? new Found(1, key(at)) : null;
    }

    @Nullable
    Found zone(int at) {
        return token(at).isCapitalized() ? word("zone", at) : null;
    }

    private @Nullable Found dayNumber(int at) {
        Token token = token(at);
        if (token.kind() == Token.Kind.NUMBER && token.key().length() <= 2) {
            return new Found(1, token.key());
        }
        return ordinal(at);
    }

    @Nullable
    Found ordinal(int at) {
        Token token = token(at);
        if (token.kind() == Token.Kind.FIGURE
                && token.key().endsWith("th")
                && token.key().length() <= 5) {
            return new Found(1, token.key().substring(0, token.key().length() - 2));
        }
        Found ordinal = word("ordinal", at);
        if (ordinal != null) {
            return ordinal;
        }
        String tens = words.meaning("number", token.key());
        boolean joined = at + 2 < tokens.size() && key(at + 1).equals("-");
        Found ones = tens != null && tens.length() == 2 && joined ? word("ordinal", at + 2) : null;
        return ones == null || ones.value().length() > 1 || tens == null
                ? null
                : new Found(3, Integer.toString(Integer.parseInt(tens) + Integer.parseInt(ones.value())));
    }

    @Nullable
    Found hundredHours(int at) {
        return numbers.hundredHours(at);
    }

    /** 17th, 3rd. */
    @Nullable
    Found dayFigure(int at) {
        return token(at).kind() == Token.Kind.FIGURE ? within(ordinal(at), 1, 31) : null;
    }

    @Nullable
    Found shortDecade(int at) {
        return years.shortDecade(at);
    }

    @Nullable
    Found plainNumber(int at, int figures) {
        Found number = plainNumber(at);
        return number == null || token(at).text().length() != figures ? null : number;
    }

    private @Nullable Found plainNumber(int at) {
        Token token = token(at);
        return token.kind() == Token.Kind.NUMBER ? new Found(1, token.key()) : null;
    }

    @Nullable
    Found count(int at) {
        Found vague = word("vague", at);
        return vague != null ? vague : numbers.number(at);
    }

    @Nullable
    Found unitOf(String allowed, int at) {
        Found unit = word("unit", at);
        return unit != null && unit.value().length() == 1 && allowed.contains(unit.value()) ? unit : null;
    }

    @Nullable
    Found longUnit(int at) {
        Found unit = word("unit", at);
        return unit == null
                        || unit.value().equals("TM")
                        || unit.value().equals("TS")
                        || unit.value().equals("Q")
                ? null
                : unit;
    }

    @Nullable
    Found clock(int at) {
        Found figure = figure(Figures::isClock, at);
        return figure == null ? figures.clockBeforeHalf(at) : figure;
    }

    @Nullable
    Found packedClock(int at) {
        return figures.packedClock(at);
    }

    @Nullable
    Found monthAndDay(int at) {
        return figures.monthAndDay(at);
    }

    @Nullable
    Found quarterCode(int at) {
        return code("q", "1234", at);
    }

    @Nullable
    Found halfCode(int at) {
        return code("h", "12", at);
    }

    /** A letter with a figure right after it: Q3. */
    private @Nullable Found code(String letter, String figures, int at) {
        boolean fits = key(at).equals(letter)
                && at + 1 < tokens.size()
                && !token(at + 1).spaceBefore();
        return fits && key(at + 1).length() == 1 && figures.contains(key(at + 1)) ? new Found(2, key(at + 1)) : null;
    }

    @Nullable
    Found figure(Predicate<String> shape, int at) {
        return token(at).kind() == Token.Kind.FIGURE && shape.test(key(at)) ? new Found(1, key(at)) : null;
    }

    private static @Nullable Found within(@Nullable Found found, int least, int greatest) {
        if (found == null || found.value().indexOf('.') >= 0 || found.value().length() > 4) {
            return null;
        }
        int number = Integer.parseInt(found.value());
        return number >= least && number <= greatest ? found : null;
    }

    private Token token(int at) {
        return tokens.get(at);
    }

    private String key(int at) {
        return tokens.get(at).key();
    }
}
