package org.dateline.importer.evaluate.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.core.model.SignalWeights;
import org.dateline.importer.evaluate.Part;
import org.dateline.importer.evaluate.events.LogisticFit.Example;
import org.dateline.importer.extract.weight.Rater;

/**
 * Whether nine in ten are right of what says 0.9: judged events, grouped by the confidence that today's weights give them,
 * and the weights that would fit the judgements best.
 */
final class Calibration {
    private static final int FOLDS = 10;
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0000001};

    private final SignalWeights weights = Rater.confidenceWeights();
    private final List<String> names = weights.names();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final Map<String, String> unknown = new TreeMap<>();

    Calibration() {
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    /** Takes one line; one whose {@code right} is null is not judged yet. */
    void add(JsonNode line) {
        if (!line.path("right").isBoolean()) {
            return;
        }
        List<Integer> signals = new ArrayList<>();
        for (JsonNode signal : line.path("confidenceSignals")) {
            String name = signal.path("name").asText();
            Integer number = numbers.get(name);
            if (number == null) {
                unknown.put(name, line.path("doc").asText());
            } else {
                signals.add(number);
            }
        }
        examples.add(new Example(signals, line.path("right").asBoolean()));
        documents.add(line.path("doc").asText());
    }

    int size() {
        return examples.size();
    }

    /** Signals of the judgements that the data file does not have any more. */
    void complain(Consumer<String> complaints) {
        unknown.forEach((name, doc) ->
                complaints.accept("confidence.txt has no signal '" + name + "' (" + doc + "): it is passed over"));
    }

    List<String> lines(String corpus) {
        double[] now = now();
        double[] fitted = LogisticFit.fit(examples, now);
        List<String> lines = new ArrayList<>();
        long right = examples.stream().filter(Example::right).count();
        lines.add(corpus + ": " + examples.size() + " events judged, " + right + " right");
        lines.add("");
        lines.addAll(reliability("with the weights of confidence.txt", chances(now)));
        lines.add("");
        lines.addAll(
                reliability("with fitted weights, each tenth of the documents by the fit to the others", crossed(now)));
        lines.add("");
        lines.add("  weight  fitted  events  right  signal");
        for (int k = 0; k < now.length; k++) {
            int number = k;
            long with = examples.stream()
                    .filter(example -> example.signals().contains(number))
                    .count();
            long rightWith = examples.stream()
                    .filter(example -> example.right() && example.signals().contains(number))
                    .count();
            lines.add(String.format(
                    Locale.ROOT, "  %6.2f  %6.2f  %6d  %5d  %s", now[k], fitted[k], with, rightWith, names.get(k)));
        }
        return lines;
    }

    private double[] now() {
        return names.stream().mapToDouble(weights::points).toArray();
    }

    private double[] chances(double[] by) {
        return examples.stream()
                .mapToDouble(example -> LogisticFit.chance(example.signals(), by))
                .toArray();
    }

    private double[] crossed(double[] start) {
        double[] chances = new double[examples.size()];
        for (int fold = 1; fold <= FOLDS; fold++) {
            Part part = new Part(fold, FOLDS);
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (!part.contains(documents.get(i))) {
                    others.add(examples.get(i));
                }
            }
            double[] fitted = LogisticFit.fit(others, start);
            for (int i = 0; i < examples.size(); i++) {
                if (part.contains(documents.get(i))) {
                    chances[i] = LogisticFit.chance(examples.get(i).signals(), fitted);
                }
            }
        }
        return chances;
    }

    /** Of what says so much, how much is right; Brier's score, and how far the two are apart on average. */
    private List<String> reliability(String title, double[] chances) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + title);
        lines.add("  says         events  right  share   says on average");
        double apart = 0;
        double brier = 0;
        for (int i = 0; i < chances.length; i++) {
            double miss = (examples.get(i).right() ? 1 : 0) - chances[i];
            brier += miss * miss / chances.length;
        }
        for (int b = 0; b + 1 < BOUNDS.length; b++) {
            int count = 0;
            int right = 0;
            double says = 0;
            for (int i = 0; i < chances.length; i++) {
                if (chances[i] >= BOUNDS[b] && chances[i] < BOUNDS[b + 1]) {
                    count++;
                    right += examples.get(i).right() ? 1 : 0;
                    says += chances[i];
                }
            }
            if (count > 0) {
                apart += Math.abs(right - says) / chances.length;
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.1f to %.1f   %6d  %5d  %.3f   %.3f",
                        BOUNDS[b],
                        BOUNDS[b + 1],
                        count,
                        right,
                        (double) right / count,
                        says / count));
            }
        }
        lines.add(String.format(Locale.ROOT, "  Brier's score %.3f, apart by %.3f on average", brier, apart));
        return lines;
    }
}
