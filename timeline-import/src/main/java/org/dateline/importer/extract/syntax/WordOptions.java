package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.TagLexicon.Option;

/** What each token of a sentence can be, by its word, its capital, and the names and expressions that it stands in. */
final class WordOptions {
    private static final double NAME_AT_START = 4;
    private static final double BARE_GERUND = 2.5;
    private static final Option[] NAME = {new Option(Part.NAME, 0)};
    private static final Option[] COMPOUND = {new Option(Part.ADJ, 0)};
    private static final Option[] MARK = {new Option(Part.MARK, 0)};
    /** Before a number these are no prepositions. */
    private static final Set<String> APPROXIMATE = Set.of("about", "around", "nearly", "almost", "some");

    private static final Option[] ADVERB = {new Option(Part.ADV, 0)};
    private static final Option[] NUMBER = {new Option(Part.NUM, 0)};
    private static final Option[] NOUN = {new Option(Part.SG, 0)};

    private final TagLexicon lexicon;

    WordOptions(TagLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static final int PLAIN = 0;
    private static final int MENTION = 1;
    private static final int TIME = 2;
    private static final int GUESSED_NAME = 3;

    static int[] kinds(List<Token> tokens, List<Mention> mentions, List<Timex3> timexes) {
        int[] kinds = new int[tokens.size()];
        for (Mention mention : mentions) {
            for (int i = mention.first(); i < mention.end() && mention.kind() != Mention.Kind.PRONOUN; i++) {
                kinds[i] = mention.kind() == Mention.Kind.NAME ? GUESSED_NAME : MENTION;
            }
        }
        int at = 0;
        for (int i = 0; i < kinds.length; i++) {
            while (at < timexes.size()
                    && timexes.get(at).span().end() <= tokens.get(i).start()) {
                at++;
            }
            if (at < timexes.size()
                    && timexes.get(at).span().start() < tokens.get(i).end()
                    && kinds[i] == PLAIN) {
                kinds[i] = TIME;
            }
        }
        return kinds;
    }

    /** Whether most words have a capital, as in a headline: then a capital makes no name. */
    boolean titled(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.word()
                    && !lexicon.closed(token.lower())
                    && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 4 >= words * 3;
    }

    Option[] options(List<Token> tokens, int i, int kind, boolean titled) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (compound(tokens, i)) {
            return COMPOUND;
        }
        if (token.kind() == Token.Kind.MARK) {
            return lower.equals("'") && i > 0 && tokens.get(i - 1).lower().endsWith("s") && adjoins(tokens, i)
                    ? new Option[] {new Option(Part.POSS, 0), new Option(Part.MARK, 2)}
                    : lower.equals("&") ? lexicon.options("&") : MARK;
        }
        if (APPROXIMATE.contains(lower)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.NUMBER
                && kind != TIME) {
            return ADVERB;
        }
        Option[] fixed = lexicon.fixed(tokens, i);
        if (fixed != null) {
            return fixed;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return NUMBER;
        }
        boolean capital = token.capitalised();
        if (lower.equals("'s")) {
            return possessive(tokens, i);
        }
        if (kind == MENTION || kind == GUESSED_NAME) {
            return mentioned(tokens, i, kind, titled);
        }
        Option[] options = lexicon.options(lower);
        if (lower.endsWith("ing")
                && i > 0
                && lexicon.governsGerund(tokens.get(i - 1).lower())) {
            options = gerundFirst(options);
        }
        if (kind == TIME) {
            return capital && !lexicon.closed(lower) ? NOUN : withoutVerbs(options);
        }
        if (!capital || lexicon.closed(lower) && !allCapitals(token)) {
            return options;
        }
        if (titled || starts(tokens, i)) {
            return known(lower) ? with(options, new Option(Part.NAME, NAME_AT_START)) : NAME;
        }
        return NAME;
    }

    /** "the United Nations", "Foreign Minister Ana Ruiz", "the Russian president": capitals are names. */
    private Option[] mentioned(List<Token> tokens, int i, int kind, boolean titled) {
        Token token = tokens.get(i);
        String lower = token.lower();
        boolean within = i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).capitalised()
                && tokens.get(i + 1).capitalised();
        if (within && (lower.equals("of") || lower.equals("for"))) {
            return NAME;
        }
        if (titled && kind == GUESSED_NAME && known(lower)) {
            return with(lexicon.options(lower), new Option(Part.NAME, NAME_AT_START));
        }
        if (token.capitalised() && !(lexicon.functional(lower) && !allCapitals(token))) {
            return NAME;
        }
        return withoutVerbs(lexicon.options(lower));
    }

    private boolean known(String lower) {
        return lexicon.knows(lower);
    }

    /** "backed" of "U.N.-backed". */
    private static boolean compound(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i).word()
                && tokens.get(i - 1).is("-")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i - 2).kind() != Token.Kind.MARK
                && tokens.get(i - 2).end() == tokens.get(i - 1).start();
    }

    private static boolean allCapitals(Token token) {
        return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    }

    private static boolean adjoins(List<Token> tokens, int i) {
        return tokens.get(i - 1).end() == tokens.get(i).start();
    }

    /** "Russia's offer", but "he's gone". */
    private Option[] possessive(List<Token> tokens, int i) {
        String before = i == 0 ? "" : tokens.get(i - 1).lower();
        boolean is = before.equals("he")
                || before.equals("she")
                || before.equals("it")
                || before.equals("that")
                || before.equals("there")
                || before.equals("what")
                || before.equals("who")
                || before.equals("here")
                || before.equals("let");
        return new Option[] {new Option(is ? Part.BE : Part.POSS, 0), new Option(is ? Part.HAVE : Part.BE, is ? 2 : 5)};
    }

    private static boolean starts(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.quote() && before.end() == tokens.get(i).start()
                || before.is(":")
                || before.is("‘")
                || before.is("—")
                || before.is("...")
                || before.is(")");
    }

    /** Whether a temporal expression begins, which may follow anything: "air strikes this year". */
    static boolean timeBegins(int[] kinds, int i) {
        return kinds[i] == TIME && (i == 0 || kinds[i - 1] != TIME);
    }

    static boolean opensQuotation(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).is("“");
    }

    private static Option[] with(Option[] options, Option more) {
        Option[] all = new Option[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = more;
        return all;
    }

    /** "after meeting officials": what takes no article there is a verb. */
    private static Option[] gerundFirst(Option[] options) {
        Option[] changed = options.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i].part() == Part.SG) {
                changed[i] = new Option(Part.SG, changed[i].cost() + BARE_GERUND);
            }
        }
        return changed;
    }

    private static Option[] withoutVerbs(Option[] options) {
        List<Option> kept = new ArrayList<>();
        for (Option option : options) {
            boolean verbal = option.part().verb() || option.part() == Part.MODAL;
            if (!verbal || option.part() == Part.ING || option.part() == Part.PART) {
                kept.add(option);
            }
        }
        return kept.isEmpty() ? NOUN : kept.toArray(new Option[0]);
    }
}
