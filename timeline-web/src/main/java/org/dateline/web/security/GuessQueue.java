package org.dateline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is to try a password: attempts of one address stand in line, and each failure doubles the gap.
 *
 * <p>An attempt counts as failed until it has succeeded, so that a hundred at once do not all see the same count. A
 * success takes back its own count only: an account of one's own does not buy guesses at another. Time forgets.
 */
@ApplicationScoped
class GuessQueue {
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    static final Duration ONE_FORGOTTEN_EVERY = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration FIRST_GAP = Duration.ofMillis(250);
    private static final int MOST_DOUBLINGS = 6;

    private final Clock clock;
    private final Map<String, Line> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Line> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    GuessQueue(Clock clock) {
        this.clock = clock;
    }

    /** The attempts of one address: how many count, since when one is being forgotten, when the next may go. */
    private record Line(int counted, Instant since, Instant free) {
        Line at(Instant now) {
            long forgotten = Duration.between(since, now).dividedBy(ONE_FORGOTTEN_EVERY);
            return forgotten >= counted
                    ? new Line(0, now, free)
                    : new Line(
                            (int) (counted - forgotten), since.plus(ONE_FORGOTTEN_EVERY.multipliedBy(forgotten)), free);
        }
    }

    /** Takes the next place; how long to wait for it, or nothing when the line is too long to stand in. */
    synchronized Optional<Duration> reserve(String address) {
        Instant now = clock.instant();
        Line line = lines.getOrDefault(address, new Line(0, now, now)).at(now);
        Instant turn = line.free().isAfter(now) ? line.free() : now;
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            return Optional.empty();
        }
        int counted = line.counted() + 1;
        lines.put(address, new Line(counted, line.since(), turn.plus(gapAfter(counted))));
        return Optional.of(wait);
    }

    /** An attempt of the address was right and does not count. */
    synchronized void succeeded(String address) {
        lines.computeIfPresent(
                address, (key, line) -> new Line(Math.max(0, line.counted() - 1), line.since(), line.free()));
    }

    /** How long the next attempt waits after so many failures. */
    static Duration gapAfter(int failed) {
        return failed == 0 ? Duration.ZERO : FIRST_GAP.multipliedBy(1L << Math.min(failed - 1, MOST_DOUBLINGS));
    }
}
