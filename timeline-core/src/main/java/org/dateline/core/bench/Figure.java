package org.dateline.core.bench;

import java.util.Locale;

/**
 * A figure beside its goal.
 *
 * @param what was measured
 * @param goal in words
 * @param figure as it was found
 * @param met whether it is as good as the goal or better
 * @param how what it follows from
 */
public record Figure(String what, String goal, String figure, boolean met, String how) {

    /** The slowest of a hundred must be no slower than this. */
    static Figure within(String what, double millis, Timings timings) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "p95 at most %.0f ms", millis),
                String.format(Locale.ROOT, "%.1f ms", timings.p95()),
                timings.p95() <= millis,
                timings.toString());
    }

    /** So many times as fast as something else, by the medians. */
    static Figure faster(String what, double times, Timings ours, String beside, Timings plain) {
        double ratio = plain.p50() / ours.p50();
        return new Figure(
                what,
                times >= 1
                        ? String.format(Locale.ROOT, "%.0f times faster than %s", times, beside)
                        : String.format(Locale.ROOT, "at least %.2f of the speed of %s", times, beside),
                String.format(Locale.ROOT, ratio >= 10 ? "%.0f" : "%.2f", ratio),
                ratio >= times,
                ours + "; beside it " + plain);
    }

    /** At most so many times as slow as on another timeline, by the slowest of a hundred. */
    static Figure slower(String what, double times, Timings ours, String beside, Timings other) {
        double ratio = ours.p95() / other.p95();
        return new Figure(
                what,
                String.format(Locale.ROOT, "p95 at most %.0f times that of %s", times, beside),
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio <= times,
                ours + "; beside it " + other);
    }
}
