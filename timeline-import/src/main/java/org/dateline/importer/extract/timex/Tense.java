package org.dateline.importer.extract.timex;

import org.jspecify.annotations.Nullable;

/**
 * Which way a clause looks.
 *
 * @param direction past or ahead, or unknown
 * @param cue the word that tells, or null
 * @param near whether the cue stands so close that it must be the date's own: "met on Jan. 20", "since Jan. 20"
 */
record Tense(Direction direction, @Nullable String cue, boolean near) {
    static final Tense UNKNOWN = new Tense(Direction.UNKNOWN, null, false);

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

    /** Past for sure: the date's own verb says so. */
    boolean isPlainlyPast() {
        return isPast() && near;
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
