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

    /** The slowest of a hundred must take no longer than so many milliseconds. */
    public static Figure within(String what, double millis, double p95, String how) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "p95 at most %.0f ms", millis),
                String.format(Locale.ROOT, "%.1f ms", p95),
                p95 <= millis,
                how);
    }

    /** At least such a share of as many a second as of something else. */
    public static Figure share(String what, double share, double ours, String beside, double theirs, String how) {
        double ratio = ours / theirs;
        return new Figure(
                what,
                String.format(Locale.ROOT, "at least %.2f of as many a second as %s", share, beside),
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio >= share,
                how);
    }

    /** The slowest of a hundred must be no slower than this. */
    static Figure within(String what, double millis, Timings timings) {
        return within(what, millis, timings.p95(), timings.toString());
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
