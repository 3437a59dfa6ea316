package org.dateline.importer.evaluate;

/** A figure of merit, as TempEval-3 has it. */
public enum Measure {
    /** The same stretch of text. */
    STRICT {
        @Override
        public double precision(Counts counts) {
            return share(counts.exact(), counts.found());
        }

        @Override
        public double recall(Counts counts) {
            return share(counts.exact(), counts.gold());
        }
    },
    /** Some code point in common. */
    RELAXED,
    /** And of the same type. */
    TYPE {
        @Override
        double weight(Counts counts) {
            return share(counts.type(), counts.overlapping());
        }
    },
    /** And of the same value. */
    VALUE {
        @Override
        double weight(Counts counts) {
            return share(counts.value(), counts.valued());
        }
    };

    /** How much of what was found is right. */
    public double precision(Counts counts) {
        return weight(counts) * share(counts.overlapping(), counts.found());
    }

    /** How much of the gold was found. */
    public double recall(Counts counts) {
        return weight(counts) * share(counts.overlapping(), counts.gold());
    }

    /** The harmonic mean of the two; for type and value the relaxed one, times the share of pairs that are right. */
    public double f1(Counts counts) {
        double precision = precision(counts);
        double recall = recall(counts);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    double weight(Counts counts) {
        return 1;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
