package org.dateline.importer.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws as many documents again, with repetition, a thousand times: how much of a figure is the luck of the corpus. */
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 7;

    private final List<Counts> draws = new ArrayList<>();

    /** @param documents in an order that does not depend on where they were read */
    Bootstrap(List<Counts> documents) {
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS && !documents.isEmpty(); draw++) {
            Counts total = Counts.NONE;
            for (int i = 0; i < documents.size(); i++) {
                total = total.plus(documents.get(random.nextInt(documents.size())));
            }
            draws.add(total);
        }
    }

    /** Lower and upper end of the middle 95 % of a figure's F1. */
    double[] interval(Measure measure) {
        double[] sorted = draws.stream().mapToDouble(measure::f1).sorted().toArray();
        return sorted.length == 0
                ? new double[] {0, 0}
                : new double[] {sorted[DRAWS * 25 / 1000], sorted[DRAWS * 975 / 1000 - 1]};
    }
}
