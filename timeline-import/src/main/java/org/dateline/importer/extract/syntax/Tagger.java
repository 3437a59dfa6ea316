package org.dateline.importer.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.reading.Mention;
import org.dateline.importer.extract.reading.Token;
import org.dateline.importer.extract.syntax.TagLexicon.Option;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest sequence of parts for a sentence: each word's own costs and those of one part after another. */
final class Tagger {
    private static final double NAME_AT_START = 2;
    private static final Option[] NAME = {new Option(Part.NAME, 0)};
    private static final Option[] MARK = {new Option(Part.MARK, 0)};
    private static final Option[] NUMBER = {new Option(Part.NUM, 0)};
    private static final Option[] NOUN = {new Option(Part.SG, 0)};

    private final TagLexicon lexicon;

    Tagger(TagLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * One way to reach a token.
     *
     * @param part what the token is
     * @param context the part before the next token, adverbs looked through
     */
    private record Node(
            Part part, Part context, double cost, @Nullable Node before) {}

    Part[] tag(List<Token> tokens, List<Mention> mentions, List<Timex3> timexes) {
        int[] kinds = kinds(tokens, mentions, timexes);
        boolean titled = titled(tokens);
        List<Node> nodes = List.of(new Node(Part.START, Part.START, 0, null));
        for (int i = 0; i < tokens.size(); i++) {
            nodes = step(nodes, options(tokens, i, kinds[i], titled), opensQuotation(tokens, i));
        }
        Node best = nodes.get(0);
        for (Node node : nodes) {
            best = node.cost() < best.cost() ? node : best;
        }
        Part[] parts = new Part[tokens.size()];
        Node node = best;
        for (int i = parts.length - 1; i >= 0 && node != null; i--) {
            parts[i] = node.part();
            node = node.before();
        }
        return parts;
    }

    private static final int PLAIN = 0;
    private static final int MENTION = 1;
    private static final int TIME = 2;
    private static final int GUESSED_NAME = 3;

    private static int[] kinds(List<Token> tokens, List<Mention> mentions, List<Timex3> timexes) {
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
    private boolean titled(List<Token> tokens) {
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

    private Option[] options(List<Token> tokens, int i, int kind, boolean titled) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (token.kind() == Token.Kind.MARK) {
            return lower.equals("'") && i > 0 && tokens.get(i - 1).lower().endsWith("s") && adjoins(tokens, i)
                    ? new Option[] {new Option(Part.POSS, 0), new Option(Part.MARK, 2)}
                    : lower.equals("&") ? lexicon.options("&") : MARK;
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return NUMBER;
        }
        boolean capital = token.capitalised();
        if (lower.equals("'s")) {
            return possessive(tokens, i);
        }
        if (kind == MENTION || kind == GUESSED_NAME) {
            return mentioned(token, kind, titled);
        }
        Option[] options = lexicon.options(lower);
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
    private Option[] mentioned(Token token, int kind, boolean titled) {
        String lower = token.lower();
        if (titled && kind == GUESSED_NAME && known(lower)) {
            return with(lexicon.options(lower), new Option(Part.NAME, NAME_AT_START));
        }
        if (token.capitalised() && !(lexicon.closed(lower) && !allCapitals(token))) {
            return NAME;
        }
        return withoutVerbs(lexicon.options(lower));
    }

    private boolean known(String lower) {
        return lexicon.knows(lower);
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
        return before.quote()
                || before.is(":")
                || before.is("‘")
                || before.is("—")
                || before.is("...")
                || before.is(")");
    }

    private static boolean opensQuotation(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).is("“");
    }

    private static Option[] with(Option[] options, Option more) {
        Option[] all = new Option[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = more;
        return all;
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

    /** Of all ways to each reading, the cheapest; an adverb keeps the part before it in mind. */
    private List<Node> step(List<Node> before, Option[] options, boolean restarts) {
        List<Node> nodes = new ArrayList<>(options.length);
        for (Option option : options) {
            if (option.part() == Part.ADV) {
                for (Node node : before) {
                    add(nodes, new Node(Part.ADV, node.context(), cost(node, option, restarts), node));
                }
            } else {
                Node best = null;
                double least = Double.MAX_VALUE;
                for (Node node : before) {
                    double cost = cost(node, option, restarts);
                    if (cost < least) {
                        best = node;
                        least = cost;
                    }
                }
                add(nodes, new Node(option.part(), option.part(), least, best));
            }
        }
        return nodes;
    }

    private static void add(List<Node> nodes, Node node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).part() == node.part() && nodes.get(i).context() == node.context()) {
                if (node.cost() < nodes.get(i).cost()) {
                    nodes.set(i, node);
                }
                return;
            }
        }
        nodes.add(node);
    }

    private double cost(Node before, Option option, boolean restarts) {
        Part context = restarts ? Part.START : before.context();
        double adverb = option.part() == Part.ADV ? adverbAfter(before.part()) : 0;
        return before.cost()
                + option.cost()
                + adverb
                + (option.part() == Part.ADV ? 0 : lexicon.cost(context, option.part()));
    }

    private double adverbAfter(Part before) {
        return Math.max(0, lexicon.cost(before, Part.ADV));
    }
}
