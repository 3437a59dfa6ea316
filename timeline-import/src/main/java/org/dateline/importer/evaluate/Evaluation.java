package org.dateline.importer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the documents of a corpus. The order they come in changes nothing. */
public final class Evaluation {
    private record Scored(String document, Counts counts) {}

    private final boolean skipNull;
    private final List<Scored> documents = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, RuleScore> rules = new HashMap<>();

    /** @param skipNull whether an expression whose gold has no value says nothing about values */
    public Evaluation(boolean skipNull) {
        this.skipNull = skipNull;
    }

    /**
     * Takes a document.
     *
     * @throws IllegalArgumentException if its annotations cannot be paired
     */
    public void add(AnnotatedDocument document) {
        Pairing pairing = Pairing.of(document.gold(), document.found());
        documents.add(new Scored(document.name(), Counts.of(pairing, skipNull)));
        for (Pairing.Pair pair : pairing.pairs()) {
            outcomes.add(Outcome.of(document, pair, skipNull));
            boolean right = pair.isValueRight() || skipNull && !pair.gold().hasValue();
            count(new RuleScore(pair.found().rule(), 1, 1, right ? 1 : 0));
        }
        for (Annotation missed : pairing.missed()) {
            outcomes.add(Outcome.missed(document, missed));
        }
        for (Annotation spurious : pairing.spurious()) {
            outcomes.add(Outcome.spurious(document, spurious));
            count(new RuleScore(spurious.rule(), 1, 0, 0));
        }
    }

    private void count(RuleScore score) {
        rules.merge(score.rule(), score, RuleScore::plus);
    }

    /** How many documents there are. */
    public int size() {
        return documents.size();
    }

    /** All documents together. */
    public Counts total() {
        return documents.stream().map(Scored::counts).reduce(Counts.NONE, Counts::plus);
    }

    Bootstrap bootstrap() {
        List<Counts> inOrder = documents.stream()
                .sorted(Comparator.comparing(Scored::document))
                .map(Scored::counts)
                .toList();
        return new Bootstrap(inOrder);
    }

    /** What became of each expression, by document and place. */
    public List<Outcome> outcomes() {
        Comparator<Outcome> byPlace = Comparator.comparing(Outcome::document)
                .thenComparingInt(Evaluation::start)
                .thenComparing(Outcome::error);
        return outcomes.stream().sorted(byPlace).toList();
    }

    private static int start(Outcome outcome) {
        Annotation gold = outcome.gold();
        Annotation found = outcome.found();
        return gold != null ? gold.start() : found == null ? 0 : found.start();
    }

    /** The rules, the worst first. */
    public List<RuleScore> rules() {
        return rules.values().stream().sorted(RuleScore.WORST_FIRST).toList();
    }
}
