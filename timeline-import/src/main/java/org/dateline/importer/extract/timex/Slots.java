package org.dateline.importer.extract.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The word classes of patterns, looked for at one token of a sentence. */
final class Slots {
    /** What a slot took: so many tokens, and what they mean. */
    record Found(int length, String value) {}

    private interface Finder {
        @Nullable
        Found find(Slots sentence, int at);
    }

    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "since", "by", "until", "till", "from", "early", "late", "mid", "to", "of", "-");
    private static final Map<String, Finder> FINDERS = new HashMap<>();

    static {
        for (String section : List.of(
                "weekdays",
                "season",
                "daypart",
                "dayparts",
                "noon",
                "units",
                "one",
                "vague",
                "about",
                "edge",
                "toward",
                "holiday",
                "decade-word",
                "unit")) {
            FINDERS.put(section, (sentence, at) -> sentence.word(section, at));
        }
        FINDERS.put("month", Slots::month);
        FINDERS.put("sure-month", (s, at) -> s.isDoubtfulMonth(at) || s.isBareShortName(at) ? null : s.month(at));
        FINDERS.put("doubtful-month", (s, at) -> s.isDoubtfulMonth(at) ? s.month(at) : null);
        FINDERS.put("weekday", Slots::weekday);
        FINDERS.put("loose-month", (s, at) -> s.word("month", at));
        FINDERS.put("loose-weekday", (s, at) -> s.word("weekday", at));
        FINDERS.put("day", (s, at) -> within(s.dayNumber(at), 1, 31));
        FINDERS.put("year", (s, at) -> s.years.year(at));
        FINDERS.put("year-of-era", (s, at) -> within(s.plainNumber(at), 1, 9999));
        FINDERS.put("number", (s, at) -> s.numbers.number(at));
        FINDERS.put("count", Slots::count);
        FINDERS.put("calendar-unit", (s, at) -> s.unitOf("DWMQYEC", at));
        FINDERS.put("long-unit", Slots::longUnit);
        FINDERS.put("clock", Slots::clock);
        FINDERS.put("hour", (s, at) -> within(s.numbers.number(at), 1, 12));
        FINDERS.put("ampm", (s, at) -> s.isHalfOfDay(at) ? new Found(1, s.key(at)) : null);
        FINDERS.put("packed-clock", (s, at) -> s.isRecentYear(at) ? null : s.packedClock(at));
        FINDERS.put("zone", (s, at) -> Character.isUpperCase(s.token(at).text().charAt(0)) ? s.word("zone", at) : null);
        FINDERS.put("ordinal", Slots::ordinal);
        FINDERS.put("decade", (s, at) -> s.years.decade(at));
        FINDERS.put("quarter-code", Slots::quarterCode);
        FINDERS.put("iso", (s, at) -> s.figure(Figures::isIsoDate, at));
        FINDERS.put("month-and-day", Slots::monthAndDay);
        FINDERS.put("numdate", (s, at) -> s.figure(Figures::isNumericDate, at));
    }

    private static final int WINDOW = 16;

    private final Vocabulary words;
    private final List<Token> tokens;
    private final Numbers numbers;
    private final Years years;
    /** What was found at the last tokens, since many patterns ask for the same slot. */
    private final List<Map<String, Optional<Found>>> remembered = new ArrayList<>();

    private final int[] rememberedAt = IntStream.range(0, WINDOW).map(i -> -1).toArray();

    Slots(Vocabulary words, List<Token> tokens) {
        this.words = words;
        IntStream.range(0, WINDOW).forEach(i -> remembered.add(new HashMap<>()));
        this.tokens = tokens;
        this.numbers = new Numbers(words, tokens);
        this.years = new Years(words, tokens);
    }

    static boolean exists(String slot) {
        return FINDERS.containsKey(slot);
    }

    /** What a slot takes at a token; null when it does not fit. */
    @Nullable
    Found find(String slot, int at) {
        Finder finder = FINDERS.get(slot);
        if (finder == null || at >= tokens.size()) {
            return null;
        }
        int place = at % WINDOW;
        Map<String, Optional<Found>> here = remembered.get(place);
        if (rememberedAt[place] != at) {
            here.clear();
            rememberedAt[place] = at;
        }
        Optional<Found> known = here.get(slot);
        if (known == null) {
            known = Optional.ofNullable(finder.find(this, at));
            here.put(slot, known);
        }
        return known.orElse(null);
    }

    private @Nullable Found word(String section, int at) {
        return words.find(section, tokens, at);
    }

    private @Nullable Found month(int at) {
        Token token = token(at);
        Found found = word("month", at);
        boolean spelledOut = token.key().length() > 4 && !isDoubtfulMonth(at);
        return found != null && (token.isCapitalized() || spelledOut) ? found : null;
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

    private @Nullable Found weekday(int at) {
        Token token = token(at);
        boolean doubtful = words.meaning("doubtful-weekday", token.key()) != null
                && !token.text().endsWith(".");
        Found found = doubtful ? null : word("weekday", at);
        return found != null && (token.isCapitalized() || token.key().length() > 5) ? found : null;
    }

    private @Nullable Found dayNumber(int at) {
        Token token = token(at);
        if (token.kind() == Token.Kind.NUMBER && token.key().length() <= 2) {
            return new Found(1, token.key());
        }
        return ordinal(at);
    }

    private @Nullable Found ordinal(int at) {
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

    private @Nullable Found plainNumber(int at) {
        Token token = token(at);
        return token.kind() == Token.Kind.NUMBER ? new Found(1, token.key()) : null;
    }

    private @Nullable Found count(int at) {
        Found vague = word("vague", at);
        return vague != null ? vague : numbers.number(at);
    }

    private @Nullable Found unitOf(String allowed, int at) {
        Found unit = word("unit", at);
        return unit != null && unit.value().length() == 1 && allowed.contains(unit.value()) ? unit : null;
    }

    private @Nullable Found longUnit(int at) {
        Found unit = word("unit", at);
        return unit == null
                        || unit.value().equals("TM")
                        || unit.value().equals("TS")
                        || unit.value().equals("Q")
                ? null
                : unit;
    }

    private @Nullable Found clock(int at) {
        Found figure = figure(Figures::isClock, at);
        boolean half =
                at + 1 < tokens.size() && isHalfOfDay(at + 1) && !token(at + 1).spaceBefore();
        return figure == null && half ? packedClock(at) : figure;
    }

    /** 430 or 1630: digits of a clock time without what parts them. */
    private @Nullable Found packedClock(int at) {
        String key = key(at);
        int hours = key.length() - 2;
        boolean digits = token(at).kind() == Token.Kind.NUMBER && (hours == 1 || hours == 2);
        String clock = digits ? key.substring(0, hours) + ":" + key.substring(hours) : "";
        return Figures.isClock(clock) ? new Found(1, clock) : null;
    }

    private boolean isRecentYear(int at) {
        return key(at).length() == 4 && (key(at).startsWith("19") || key(at).startsWith("20"));
    }

    /** 10/12 without a year. */
    private @Nullable Found monthAndDay(int at) {
        boolean fits = at + 2 < tokens.size() && key(at + 1).equals("/") && !followsClosely(at + 3);
        boolean closed = fits && followsClosely(at + 1) && followsClosely(at + 2);
        Found first = closed ? within(plainNumber(at), 1, 31) : null;
        Found second = closed ? within(plainNumber(at + 2), 1, 31) : null;
        return first == null || second == null ? null : new Found(3, first.value() + "/" + second.value());
    }

    /** Whether a token other than a stop follows without a space. */
    private boolean followsClosely(int at) {
        return at < tokens.size() && !token(at).spaceBefore() && ".,;:!?)".indexOf(key(at).charAt(0)) < 0;
    }

    private boolean isHalfOfDay(int at) {
        return key(at).equals("am") || key(at).equals("pm");
    }

    private @Nullable Found quarterCode(int at) {
        boolean fits =
                key(at).equals("q") && at + 1 < tokens.size() && !token(at + 1).spaceBefore();
        return fits && "1234".contains(key(at + 1)) && key(at + 1).length() == 1 ? new Found(2, key(at + 1)) : null;
    }

    private @Nullable Found figure(Predicate<String> shape, int at) {
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
