package org.dateline.core.time;

import java.util.Optional;

/**
 * A stretch of calendar time without gaps, in seconds as in {@link CalendarTime}.
 *
 * @param first inclusive; {@code Long.MIN_VALUE} when open
 * @param end exclusive; {@code Long.MAX_VALUE} when open
 */
record Stretch(long first, long end) {

    /** Between two bounds, of which an empty one is open. */
    static Stretch of(Optional<CalendarTime> earliestInclusive, Optional<CalendarTime> latestExclusive) {
        return new Stretch(
                earliestInclusive.map(CalendarTime::seconds).orElse(Long.MIN_VALUE),
                latestExclusive.map(CalendarTime::seconds).orElse(Long.MAX_VALUE));
    }

    Optional<CalendarTime> earliestInclusive() {
        return isOpenBelow() ? Optional.empty() : Optional.of(new CalendarTime(first));
    }

    Optional<CalendarTime> latestExclusive() {
        return isOpenAbove() ? Optional.empty() : Optional.of(new CalendarTime(end));
    }

    boolean isOpenBelow() {
        return first == Long.MIN_VALUE;
    }

    boolean isOpenAbove() {
        return end == Long.MAX_VALUE;
    }

    boolean overlaps(Stretch other) {
        return first < other.end && other.first < end;
    }

    boolean encloses(Stretch other) {
        return first <= other.first && other.end <= end;
    }

    /** What is in both; only for two that overlap. */
    Stretch common(Stretch other) {
        return new Stretch(Math.max(first, other.first), Math.min(end, other.end));
    }
}
