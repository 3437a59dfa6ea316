package org.dateline.core.store;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.core.store.Commitment.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments to list.
 *
 * @param timeline the timeline's name
 * @param asOf the day for which it is told what became of them
 * @param knownOn only by what was out at the end of this day; null for all that is known now
 * @param actor canonical name of somebody who takes part, or null for anybody
 * @param outcomes only those of which one of these came; empty for all
 * @param after where the page before ended, or null
 * @param limit most on the page, 1 to {@value TimelineQuery#MAX_LIMIT}
 */
public record CommitmentQuery(
        String timeline,
        LocalDate asOf,
        @Nullable LocalDate knownOn,
        @Nullable String actor,
        Set<Commitment.Outcome> outcomes,
        @Nullable Place after,
        int limit) {
    private static final int MAX_NAME = 500;

    /** @throws FieldException if the limit is out of range or the name too long */
    public CommitmentQuery {
        outcomes = Set.copyOf(outcomes);
        FieldException.check(
                limit >= 1 && limit <= TimelineQuery.MAX_LIMIT, "limit", "must be 1 to " + TimelineQuery.MAX_LIMIT);
        FieldException.check(
                actor == null || actor.length() <= MAX_NAME && actor.indexOf('\0') < 0, "actor", "is no actor's name");
    }

    /** Every commitment of a timeline as of a day. */
    public static CommitmentQuery all(String timeline, LocalDate asOf, int limit) {
        return new CommitmentQuery(timeline, asOf, null, null, Set.of(), null, limit);
    }
}
