package org.dateline.importer.evaluate.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Counts by name, for each document apart, so that a figure can be drawn again from other documents. */
final class Tally {
    private static final int DRAWS = 1000;
    private static final long SEED = 7;

    private final Map<String, Map<String, Integer>> byDocument = new TreeMap<>();

    void add(String document, String what, int number) {
        byDocument.computeIfAbsent(document, name -> new TreeMap<>()).merge(what, number, Integer::sum);
    }

    int total(String what) {
        int total = 0;
        for (Map<String, Integer> counts : byDocument.values()) {
            total += counts.getOrDefault(what, 0);
        }
        return total;
    }

    int documents() {
        return byDocument.size();
    }

    /** Precision, recall, F1 and its interval: of what was found, and of the gold, how much is right. */
    String row(String what) {
        int right = total(what);
        return "  %-11s  %s  %s  %s  %s"
                .formatted(
                        what,
                        figure(share(right, total("found"))),
                        figure(share(right, total("gold"))),
                        figure(f1(right, total("found"), total("gold"))),
                        interval(what));
    }

    private String interval(String what) {
        List<Map<String, Integer>> documents = new ArrayList<>(byDocument.values());
        if (documents.isEmpty()) {
            return "-";
        }
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int right = 0;
            int found = 0;
            int gold = 0;
            for (int i = 0; i < documents.size(); i++) {
                Map<String, Integer> counts = documents.get(random.nextInt(documents.size()));
                right += counts.getOrDefault(what, 0);
                found += counts.getOrDefault("found", 0);
                gold += counts.getOrDefault("gold", 0);
            }
            drawn[draw] = f1(right, found, gold);
        }
        Arrays.sort(drawn);
        return "[" + figure(drawn[DRAWS * 25 / 1000]) + " " + figure(drawn[DRAWS * 975 / 1000 - 1]) + "]";
    }

    static double f1(int right, int found, int gold) {
        double precision = share(right, found);
        double recall = share(right, gold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static String figure(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
