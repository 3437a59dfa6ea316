package org.dateline.core.time;

/** How fine a date is, from coarse to fine. */
public enum Precision {
    /** A thousand years, or coarser: {@code 2XXX}, {@code XXXX}. */
    MILLENNIUM,
    /** A hundred years: {@code 19}, {@code 19XX}. */
    CENTURY,
    /** Ten years: {@code 199}, {@code 199X}. */
    DECADE,
    YEAR,
    /** A season, quarter, third or half of a year: {@code 2024-21}, {@code 2024-33}. */
    SEASON,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND
}
