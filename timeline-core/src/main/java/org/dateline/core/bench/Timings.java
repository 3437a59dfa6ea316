package org.dateline.core.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** How long each of several rounds took, in milliseconds, the first ones left out. */
final class Timings {
    static final int WARMING = 10;
    private static final long MOST_NANOS = 20_000_000_000L;

    private double[] millis = {};
    private long spent;
    private int rounds;

    /** Something that is done in every round. */
    interface Work {
        /** @param round from 0 */
        void run(int round) throws SQLException;
    }

    /** One thing alone. */
    static Timings of(int rounds, Work work) throws SQLException {
        Timings timings = new Timings();
        for (int i = 0; i < rounds + WARMING; i++) {
            timings.time(i, work);
        }
        return timings;
    }

    /** One thing alone, after something that takes no part in the time. */
    static Timings after(int rounds, Work before, Work work) throws SQLException {
        Timings timings = new Timings();
        for (int i = 0; i < rounds + WARMING; i++) {
            before.run(i);
            timings.time(i, work);
        }
        return timings;
    }

    /** Two things by turns, so that what else the machine does meets both; what takes long is done less often. */
    static Timings[] of(int rounds, Work one, Work other) throws SQLException {
        Timings[] both = {new Timings(), new Timings()};
        for (int i = 0; i < rounds + WARMING; i++) {
            both[0].time(i, one);
            both[1].time(i, other);
        }
        return both;
    }

    /** Whether it took so long by now that no more rounds are needed. */
    boolean isSpent() {
        return spent > MOST_NANOS;
    }

    private void time(int round, Work work) throws SQLException {
        if (isSpent()) {
            return;
        }
        long start = System.nanoTime();
        work.run(round);
        took(System.nanoTime() - start);
    }

    /** Another round, which was timed elsewhere. */
    void took(long took) {
        spent += took;
        if (rounds++ >= WARMING || took > MOST_NANOS / WARMING) {
            millis = Arrays.copyOf(millis, millis.length + 1);
            millis[millis.length - 1] = took / 1e6;
        }
    }

    double p50() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f, p95 %.2f ms of %d", p50(), p95(), millis.length);
    }
}
