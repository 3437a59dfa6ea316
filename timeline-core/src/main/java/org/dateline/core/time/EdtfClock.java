package org.dateline.core.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param text what follows the T, zone included
 * @param firstSecond of the day, inclusive; 86400 for 24:00:00
 * @param lengthSeconds how long the time named lasts: an hour, a minute, a second
 * @param zone {@code Z} or an offset, or null
 */
record EdtfClock(
        String text,
        int firstSecond,
        int lengthSeconds,
        @Nullable String zone) {

    Precision precision() {
        return lengthSeconds == 1 ? Precision.SECOND : lengthSeconds == 60 ? Precision.MINUTE : Precision.HOUR;
    }
}
