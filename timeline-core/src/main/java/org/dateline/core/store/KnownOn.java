package org.dateline.core.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a query finds events and their actors: as they are, or as they were known at the end of a day.
 *
 * @param day that day, or null for the present
 */
record KnownOn(@Nullable LocalDate day) {
    static final KnownOn NOW = new KnownOn(null);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** Before our era nothing was known either; PostgreSQL's days do not reach as far back as ours. */
    KnownOn {
        day = day != null && day.isBefore(FIRST) ? FIRST : day;
    }

    /** The relation that is {@code e}; of each event at most one row holds, by {@link #holds}. */
    String events() {
        return day == null ? "event e" : "event_state e";
    }

    /** What is true of the one row that holds, as a condition with a place for each of {@link #days}. */
    String holds() {
        return day == null ? "TRUE" : "e.from_day <= ? AND e.until_day > ?";
    }

    /** The relation that is {@code p}. */
    String participants() {
        return day == null ? "participant p" : "participant_state p";
    }

    /** Ties {@code p} to its {@code e}, besides the keys. */
    String sameState() {
        return day == null ? "TRUE" : "p.state = e.state";
    }

    /** Whether evidence {@code v} of document {@code d} was out; typed citations have no {@code d}. */
    String out() {
        return day == null ? "TRUE" : "known_day(d.published_date, coalesce(d.recorded_at, v.recorded_at)) <= ?";
    }

    /** The parameters of {@link #holds}. */
    List<LocalDate> days() {
        return day == null ? List.of() : List.of(day, day);
    }

    /** The parameter of {@link #out}. */
    List<LocalDate> by() {
        return day == null ? List.of() : List.of(day);
    }
}
