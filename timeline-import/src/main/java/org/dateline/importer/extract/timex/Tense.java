package org.dateline.importer.extract.timex;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which way a clause looks.
 *
 * @param direction past or ahead, or unknown
 * @param cue the word that tells, or null
 * @param reach how sure it is that the cue is the date's own
 */
record Tense(Direction direction, @Nullable String cue, Reach reach) {
    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "won't");
    static final Tense UNKNOWN = new Tense(Direction.UNKNOWN, null, Reach.SENTENCE);

    /** Where the cue stands. */
    enum Reach {
        /** So close that it must be the date's own: "met on Jan. 20", "since Jan. 20". */
        NEAR,
        CLAUSE,
        /** Across the edge of a clause. */
        SENTENCE
    }

    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

    boolean isFuture() {
        return direction == Direction.FUTURE;
    }

    boolean isPast() {
        return direction == Direction.PAST;
    }

    /** Ahead of the day of writing; "would" and "to meet" may be ahead of a day in the past. */
    boolean isAheadOfNow() {
        return isFuture() && cue != null && AHEAD.contains(cue);
    }

    Tense fromAfar() {
        return new Tense(direction, cue, Reach.SENTENCE);
    }

    boolean isNear() {
        return reach == Reach.NEAR;
    }

    /** Whether the clause of the date itself is past. */
    boolean isPastClause() {
        return isPast() && reach != Reach.SENTENCE;
    }

    /** Why a day of what the words say was taken; nothing where they say the direction themselves. */
    String because(Toward toward) {
        return switch (toward) {
            case LAST, NEXT -> "";
            case THIS -> direction == Direction.UNKNOWN ? ", as nothing nearby looks back" : because();
            case NONE -> because();
        };
    }

    /** Why a direction was taken, to end a sentence with. */
    String because() {
        return switch (direction) {
            case PAST -> ", since ‘" + cue + ("since".equals(cue) ? "’ looks back" : "’ is past");
            case FUTURE -> ", since ‘" + cue + "’ points ahead";
            case UNKNOWN -> ", as nothing nearby points ahead";
        };
    }
}
