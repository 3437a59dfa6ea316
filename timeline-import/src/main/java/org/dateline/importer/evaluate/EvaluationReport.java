package org.dateline.importer.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.model.Timex3;
import org.jspecify.annotations.Nullable;

/** Says an evaluation in lines of text. */
public final class EvaluationReport {
    private static final Set<String> TYPES =
            Arrays.stream(Timex3.Type.values()).map(Timex3.Type::name).collect(Collectors.toUnmodifiableSet());

    private final String corpus;
    private final Evaluation evaluation;

    /** @param corpus what the figures stand under */
    public EvaluationReport(String corpus, Evaluation evaluation) {
        this.corpus = corpus;
        this.evaluation = evaluation;
    }

    /** Precision, recall and F1 with its interval. */
    public List<String> scores() {
        Counts total = evaluation.total();
        Bootstrap bootstrap = evaluation.bootstrap();
        Table table = new Table();
        table.row("", "P", "R", "F1", "95 % interval");
        for (Measure measure : Measure.values()) {
            if (evaluation.size() == 0) {
                table.row(measure.name().toLowerCase(Locale.ROOT), "-", "-", "-", "-");
                continue;
            }
            double[] interval = bootstrap.interval(measure);
            table.row(
                    measure.name().toLowerCase(Locale.ROOT),
                    figure(measure.precision(total)),
                    figure(measure.recall(total)),
                    figure(measure.f1(total)),
                    "[" + figure(interval[0]) + " " + figure(interval[1]) + "]");
        }
        List<String> lines = new ArrayList<>();
        lines.add(corpus + ": " + evaluation.size() + " documents, gold " + total.gold() + ", found " + total.found());
        lines.addAll(table.lines());
        return lines;
    }

    /**
     * How many are of each error class, and which types stand for which.
     *
     * @param examples how many of each class to show
     */
    public List<String> errors(int examples) {
        List<Outcome> outcomes = evaluation.outcomes();
        Map<ErrorClass, List<Outcome>> byClass = new EnumMap<>(ErrorClass.class);
        outcomes.forEach(outcome ->
                byClass.computeIfAbsent(outcome.error(), e -> new ArrayList<>()).add(outcome));
        Table table = new Table();
        table.row("error class", "n", "share");
        for (ErrorClass error : ErrorClass.values()) {
            int count = byClass.getOrDefault(error, List.of()).size();
            table.row(error.label(), Integer.toString(count), figure((double) count / Math.max(1, outcomes.size())));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(types(outcomes));
        byClass.remove(ErrorClass.RIGHT);
        byClass.forEach((error, all) -> lines.addAll(examples(error, all, examples)));
        return lines;
    }

    private static List<String> types(List<Outcome> outcomes) {
        Map<String, Map<String, Integer>> matrix = new TreeMap<>();
        Set<String> columns = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            String found = knownType(outcome.found());
            columns.add(found);
            matrix.computeIfAbsent(knownType(outcome.gold()), t -> new TreeMap<>())
                    .merge(found, 1, Integer::sum);
        }
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("gold type"));
        columns.forEach(column -> head.add("found " + column));
        table.row(head);
        matrix.forEach((gold, row) -> {
            List<String> cells = new ArrayList<>(List.of(gold));
            columns.forEach(column -> cells.add(Integer.toString(row.getOrDefault(column, 0))));
            table.row(cells);
        });
        return table.lines();
    }

    private static String type(@Nullable Annotation annotation) {
        return annotation == null ? "-" : annotation.type().isEmpty() ? "none" : annotation.type();
    }

    /** What a file calls a type may be anything; a column or row is there for the known ones only. */
    private static String knownType(@Nullable Annotation annotation) {
        String type = type(annotation);
        return annotation == null || TYPES.contains(type) ? type : "other";
    }

    /** Spread over the corpus, so that they are not all of one document. */
    private static List<String> examples(ErrorClass error, List<Outcome> all, int wanted) {
        List<String> lines = new ArrayList<>();
        int shown = Math.min(wanted, all.size());
        if (shown > 0) {
            lines.add("");
            lines.add("  " + error.label() + ", " + shown + " of " + all.size());
        }
        for (int i = 0; i < shown; i++) {
            Outcome outcome = all.get((int) ((long) i * all.size() / shown));
            lines.add("    " + clean(outcome.document()) + "  " + outcome.excerpt());
            lines.add("      gold " + shown(outcome.gold()) + "  found " + shown(outcome.found()));
        }
        return lines;
    }

    private static String shown(@Nullable Annotation annotation) {
        if (annotation == null) {
            return "nothing";
        }
        String value = annotation.value().isEmpty() ? "without value" : annotation.value();
        String rule = annotation.rule().isEmpty() ? "" : " by " + annotation.rule();
        return clean(type(annotation) + " " + value + rule);
    }

    /** What a file says, safe to be printed. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** How each rule fares, the worst first. */
    public List<String> rules() {
        Table table = new Table();
        table.row("rule", "fired", "matched", "right", "harm");
        for (RuleScore score : evaluation.rules()) {
            table.row(
                    score.rule(),
                    Integer.toString(score.fired()),
                    Integer.toString(score.matched()),
                    Integer.toString(score.right()),
                    Integer.toString(score.harm()));
        }
        return table.lines();
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
