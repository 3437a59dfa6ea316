package org.dateline.core.dedup;

import java.util.List;
import org.dateline.core.model.Signal;

/**
 * Whether two tellings are of one event, and why.
 *
 * @param verdict what to do
 * @param score how likely it is, 0 to 1; 0 where something rules it out
 * @param signals what speaks for it and against it, in log-odds, in words for a reader; one of no points rules it out
 */
public record Match(Verdict verdict, double score, List<Signal> signals) {
    private static final double SAME = 0.75;
    private static final double MAYBE = 0.4;

    /** What a match comes to. */
    public enum Verdict {
        SAME,
        MAYBE,
        DIFFERENT
    }

    /** Copies the list. */
    public Match {
        signals = List.copyOf(signals);
    }

    static Match of(List<Signal> signals) {
        double sum = signals.stream().mapToDouble(Signal::points).sum();
        double score = 1 / (1 + Math.exp(-sum));
        return new Match(
                score >= SAME ? Verdict.SAME : score >= MAYBE ? Verdict.MAYBE : Verdict.DIFFERENT, score, signals);
    }

    static Match never(String why) {
        return new Match(Verdict.DIFFERENT, 0, List.of(new Signal(why, 0)));
    }
}
