package org.dateline.importer.extract.timex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word class of patterns, such as {@code {month}}: what finds it, and what it can begin with, so that it is not looked
 * for where it cannot be.
 *
 * @param name as patterns write it
 * @param index its place among all of them
 * @param finder looks for it at a token
 * @param kinds digits that it can begin with
 * @param sections of the vocabulary, with whose words it can begin
 * @param words other words that it can begin with, or two with a space between
 * @param exact whether it takes an entry of a section and nothing more
 */
record WordClass(
        String name,
        int index,
        Finder finder,
        Set<Token.Kind> kinds,
        Set<String> sections,
        Set<String> words,
        boolean exact) {

    /** Looks for a word class at a token of a sentence. */
    interface Finder {
        @Nullable
        Found find(Slots sentence, int at);
    }

    /** What a slot took: so many tokens, and what they mean. */
    record Found(int length, String value) {}

    private static final Map<String, WordClass> ALL = new LinkedHashMap<>();
    private static final Set<Token.Kind> DIGITS = Set.of(Token.Kind.NUMBER, Token.Kind.FIGURE);
    private static final Set<Token.Kind> NUMBER = Set.of(Token.Kind.NUMBER);
    private static final Set<Token.Kind> FIGURE = Set.of(Token.Kind.FIGURE);

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
                "loose-unit",
                "loose-holiday",
                "unit")) {
            words(section, (s, at) -> s.word(section, at), section);
        }
        words("month", Slots::month, "month");
        words("sure-month", Slots::sureMonth, "month");
        words("doubtful-month", Slots::doubtfulMonth, "month");
        words("weekday", Slots::weekday, "weekday");
        words("loose-month", (s, at) -> s.word("month", at), "month");
        words("loose-weekday", (s, at) -> s.word("weekday", at), "weekday");
        words("calendar-unit", (s, at) -> s.unitOf("DWMQYEC", at), "unit");
        words("long-unit", Slots::longUnit, "unit");
        words("zone", Slots::zone, "zone");
        add("ampm", Slots::ampm, Set.of(), Set.of(), Set.of("am", "pm"));
        add("quarter-code", Slots::quarterCode, Set.of(), Set.of(), Set.of("q"));
        add("half-code", Slots::halfCode, Set.of(), Set.of(), Set.of("h"));
        add("day", Slots::day, DIGITS, Set.of("ordinal", "number"), Set.of());
        add("year", Slots::year, DIGITS, Set.of("number"), Set.of());
        add("likely-year", Slots::likelyYear, NUMBER, Set.of(), Set.of());
        add("year-of-era", Slots::yearOfEra, NUMBER, Set.of(), Set.of());
        add("number", Slots::number, DIGITS, Set.of("number"), Numbers.BEGINNINGS);
        add("count", Slots::count, DIGITS, Set.of("vague", "number"), Numbers.BEGINNINGS);
        add("hour", Slots::hour, DIGITS, Set.of("number"), Numbers.BEGINNINGS);
        add("ordinal", Slots::ordinal, FIGURE, Set.of("ordinal", "number"), Set.of());
        add("decade", Slots::decade, DIGITS, Set.of(), Set.of());
        add("short-decade", Slots::shortDecade, FIGURE, Set.of(), Set.of());
        add("two-figures", (s, at) -> s.plainNumber(at, 2), NUMBER, Set.of(), Set.of());
        add("three-figures", (s, at) -> s.plainNumber(at, 3), NUMBER, Set.of(), Set.of());
        add("hundred-hours", Slots::hundredHours, NUMBER, Set.of(), Set.of());
        add("day-figure", Slots::dayFigure, FIGURE, Set.of(), Set.of());
        add("clock", Slots::clock, DIGITS, Set.of(), Set.of());
        add("packed-clock", Slots::packedClock, NUMBER, Set.of(), Set.of());
        add("month-and-day", Slots::monthAndDay, NUMBER, Set.of(), Set.of());
        add("colon-clock", Slots::colonClock, FIGURE, Set.of(), Set.of());
        add("iso", (s, at) -> s.figure(Figures::isIsoDate, at), FIGURE, Set.of(), Set.of());
        add("numdate", (s, at) -> s.figure(Figures::isNumericDate, at), FIGURE, Set.of(), Set.of());
    }

    private static void words(String name, Finder finder, String section) {
        ALL.put(name, new WordClass(name, ALL.size(), finder, Set.of(), Set.of(section), Set.of(), true));
    }

    private static void add(
            String name, Finder finder, Set<Token.Kind> kinds, Set<String> sections, Set<String> words) {
        ALL.put(name, new WordClass(name, ALL.size(), finder, kinds, sections, words, false));
    }

    /** The class of a name; null when there is none. */
    static @Nullable WordClass named(String name) {
        return ALL.get(name);
    }

    static int count() {
        return ALL.size();
    }

    /** All words that it can begin with. */
    Set<String> beginnings(Vocabulary vocabulary) {
        return new HashSet<>(openings(vocabulary, Set.of()).keySet());
    }

    /**
     * Words that it can begin with, and for each what can stand after it, {@link Openings#ANY} where it may be anything.
     *
     * @param after what can stand after the whole of it
     */
    Map<String, Set<String>> openings(Vocabulary vocabulary, Set<String> after) {
        Map<String, Set<String>> openings = new HashMap<>();
        for (String section : sections) {
            for (List<String> phrase : vocabulary.phrases(section)) {
                add(openings, phrase, exact ? after : Set.of(Openings.ANY));
            }
        }
        for (String word : words) {
            add(openings, List.of(word.split(" ", -1)), Set.of(Openings.ANY));
        }
        return openings;
    }

    private static void add(Map<String, Set<String>> openings, List<String> phrase, Set<String> after) {
        openings.computeIfAbsent(phrase.get(0), word -> new HashSet<>())
                .addAll(phrase.size() == 1 ? after : Set.of(phrase.get(1)));
    }
}
