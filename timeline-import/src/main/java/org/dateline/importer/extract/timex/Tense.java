package org.dateline.importer.extract.timex;

import org.jspecify.annotations.Nullable;

/**
 * Which way a clause looks.
 *
 * @param direction past or ahead, or unknown
 * @param cue the word that tells, or null
 */
record Tense(Direction direction, @Nullable String cue) {
    static final Tense UNKNOWN = new Tense(Direction.UNKNOWN, null);

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

    /** Why a direction was taken, to end a sentence with. */
    String because() {
        return switch (direction) {
            case PAST -> ", since ‘" + cue + "’ is past";
            case FUTURE -> ", since ‘" + cue + "’ points ahead";
            case UNKNOWN -> ", as nothing nearby points ahead";
        };
    }
}
