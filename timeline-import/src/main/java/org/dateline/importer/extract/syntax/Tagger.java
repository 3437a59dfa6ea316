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

    private final TagLexicon lexicon;
    private final WordOptions words;

    Tagger(TagLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new WordOptions(lexicon);
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
        int[] kinds = WordOptions.kinds(tokens, mentions, timexes);
        boolean titled = words.titled(tokens);
        List<Node> nodes = List.of(new Node(Part.START, Part.START, 0, null));
        for (int i = 0; i < tokens.size(); i++) {
            Option[] options = words.options(tokens, i, kinds[i], titled);
            nodes = step(nodes, options, WordOptions.opensQuotation(tokens, i), WordOptions.timeBegins(kinds, i));
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
        mend(tokens, parts);
        return parts;
    }

    /** Where a clause would have no verb ("If Arvonia attacks, …"), a noun behind another that can be one is it. */
    private void mend(List<Token> tokens, Part[] parts) {
        int from = 0;
        for (int i = 0; i <= parts.length; i++) {
            boolean opens = i < parts.length
                    && parts[i] == Part.SUB
                    && !Ahead.BOTH.contains(tokens.get(i).lower());
            boolean ends =
                    i == parts.length || tokens.get(i).comma() || tokens.get(i).is(";");
            if (from > 0 && ends) {
                mend(tokens, parts, from, i);
                from = 0;
            }
            from = opens ? i + 1 : from;
        }
        mend(tokens, parts, 0, parts.length);
    }

    /** "Arvonia attacks", "the rebels attack", "Arvonia, Belmark sign". */
    private boolean lacking(List<Token> tokens, Part[] parts, int from, int i) {
        Part before = parts[i - 1];
        String word = tokens.get(i).lower();
        if (parts[i] == Part.PL) {
            return (before == Part.NAME || before == Part.SG) && lexicon.canBe(word, Part.PRES);
        }
        boolean two = i > from + 2
                && before == Part.NAME
                && (tokens.get(i - 2).comma() || parts[i - 2] == Part.CONJ)
                && parts[i - 3] == Part.NAME;
        return parts[i] == Part.SG && (two || from > 0 && before == Part.PL) && lexicon.canBe(word, Part.PLAIN);
    }

    private void mend(List<Token> tokens, Part[] parts, int from, int end) {
        int candidate = -1;
        for (int i = from; i < end; i++) {
            boolean verb =
                    parts[i] == Part.PRES || parts[i] == Part.PAST || parts[i] == Part.PLAIN || parts[i].auxiliary();
            if (verb) {
                return;
            }
            if (candidate < 0 && i > from && lacking(tokens, parts, from, i)) {
                candidate = i;
            }
        }
        if (candidate >= 0) {
            parts[candidate] = parts[candidate] == Part.PL ? Part.PRES : Part.PLAIN;
        }
    }

    /** Of all ways to each reading, the cheapest; an adverb keeps the part before it in mind. */
    private List<Node> step(List<Node> before, Option[] options, boolean restarts, boolean time) {
        List<Node> nodes = new ArrayList<>(options.length);
        for (Option option : options) {
            if (option.part() == Part.ADV) {
                for (int i = 0; i < before.size(); i++) {
                    Node node = before.get(i);
                    add(nodes, new Node(Part.ADV, node.context(), cost(node, option, restarts, time), node));
                }
            } else {
                Node best = null;
                double least = Double.MAX_VALUE;
                for (int i = 0; i < before.size(); i++) {
                    Node node = before.get(i);
                    double cost = cost(node, option, restarts, time);
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

    private double cost(Node before, Option option, boolean restarts, boolean time) {
        Part context = restarts ? Part.START : before.context();
        double adverb = option.part() == Part.ADV ? adverbAfter(before.part()) : 0;
        double follows = option.part() == Part.ADV ? 0 : lexicon.cost(context, option.part());
        return before.cost() + option.cost() + adverb + (time ? Math.min(0, follows) : follows);
    }

    private double adverbAfter(Part before) {
        return Math.max(0, lexicon.cost(before, Part.ADV));
    }
}
