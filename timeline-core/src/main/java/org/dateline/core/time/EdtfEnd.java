package org.dateline.core.time;

import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param point the date, or null
 * @param isOpen true for {@code ..}; a null point that is not open is unknown
 */
record EdtfEnd(@Nullable EdtfPoint point, boolean isOpen) {
    static final EdtfEnd OPEN = new EdtfEnd(null, true);
    static final EdtfEnd UNKNOWN = new EdtfEnd(null, false);

    static EdtfEnd of(EdtfPoint point) {
        return new EdtfEnd(point, false);
    }

    boolean isUnknown() {
        return point == null && !isOpen;
    }

    @Override
    public String toString() {
        return point != null ? point.text() : isOpen ? ".." : "";
    }
}
