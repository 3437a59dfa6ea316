package org.dateline.importer.evaluate.events;

import java.util.List;

/**
 * Weights of a logistic function that fit judgements best, without leaving the weights it started from where the
 * judgements say little: a Gaussian prior around them (ridge), found by Newton's method.
 */
final class LogisticFit {
    private static final int STEPS = 30;
    /** How strongly the start holds: as much as this many judgements at even odds, times a quarter. */
    private static final double HOLD = 2.0;

    private LogisticFit() {}

    /**
     * One judgement.
     *
     * @param signals numbers of the signals that are there
     * @param right whether it is right
     */
    record Example(List<Integer> signals, boolean right) {}

    /** The weights, fitted. */
    static double[] fit(List<Example> examples, double[] start) {
        double[] weights = start.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] change = solve(curvature(examples, weights), slope(examples, weights, start));
            double size = 0;
            for (int k = 0; k < weights.length; k++) {
                double bounded = Math.max(-1, Math.min(1, change[k]));
                weights[k] += bounded;
                size += Math.abs(bounded);
            }
            if (size < 1e-9) {
                break;
            }
        }
        return weights;
    }

    /** How likely a weighted sum makes it to be right. */
    static double chance(List<Integer> signals, double[] weights) {
        double sum = 0;
        for (int signal : signals) {
            sum += weights[signal];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] slope(List<Example> examples, double[] weights, double[] start) {
        double[] slope = new double[weights.length];
        for (int k = 0; k < slope.length; k++) {
            slope[k] = HOLD * (start[k] - weights[k]);
        }
        for (Example example : examples) {
            double miss = (example.right() ? 1 : 0) - chance(example.signals(), weights);
            for (int signal : example.signals()) {
                slope[signal] += miss;
            }
        }
        return slope;
    }

    private static double[][] curvature(List<Example> examples, double[] weights) {
        double[][] curvature = new double[weights.length][weights.length];
        for (int k = 0; k < weights.length; k++) {
            curvature[k][k] = HOLD;
        }
        for (Example example : examples) {
            double chance = chance(example.signals(), weights);
            double spread = chance * (1 - chance);
            for (int a : example.signals()) {
                for (int b : example.signals()) {
                    curvature[a][b] += spread;
                }
            }
        }
        return curvature;
    }

    /** Gauss's elimination; the matrix is positive definite, so that no pivot is zero. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < n; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                right[row] -= factor * right[column];
            }
        }
        double[] found = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < n; k++) {
                sum -= matrix[row][k] * found[k];
            }
            found[row] = sum / matrix[row][row];
        }
        return found;
    }
}
