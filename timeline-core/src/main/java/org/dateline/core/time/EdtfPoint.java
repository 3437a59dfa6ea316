package org.dateline.core.time;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One date or date and time of an EDTF expression, without interval or set.
 *
 * @param text as printed
 * @param year its year, decade or century
 * @param month two characters, digits or X, or null; not a season
 * @param season 21 to 41, or 0 for none
 * @param day two characters, digits or X, or null
 * @param clock what follows the T, or null
 * @param approximate whether any part is marked {@code ~} or {@code %}
 * @param uncertain whether any part is marked {@code ?} or {@code %}
 * @param earliestInclusive first second
 * @param latestExclusive first second after
 */
record EdtfPoint(
        String text,
        EdtfYear year,
        @Nullable String month,
        int season,
        @Nullable String day,
        @Nullable EdtfClock clock,
        boolean approximate,
        boolean uncertain,
        CalendarTime earliestInclusive,
        CalendarTime latestExclusive) {

    Precision precision() {
        if (clock != null) {
            return clock.precision();
        }
        if (month != null && month.indexOf('X') >= 0) {
            return year.precision();
        }
        if (day != null && day.indexOf('X') < 0) {
            return Precision.DAY;
        }
        if (month != null) {
            return Precision.MONTH;
        }
        return season > 0 ? Precision.SEASON : year.precision();
    }

    Stretch bounds() {
        return new Stretch(earliestInclusive.seconds(), latestExclusive.seconds());
    }

    /** Whether one of the days that it may be lies in a stretch, at least in part. */
    boolean isPossiblyIn(Stretch stretch) {
        if (!bounds().overlaps(stretch)) {
            return false;
        }
        boolean hasGaps = text.indexOf('X') >= 0;
        return !hasGaps || (season > 0 ? isSeasonIn(stretch) : isDayIn(bounds().common(stretch)));
    }

    private boolean isDayIn(Stretch stretch) {
        return EdtfCalendar.fitsIn(year, month, day, stretch);
    }

    private boolean isSeasonIn(Stretch stretch) {
        EdtfSeason months = EdtfSeason.of(season);
        return LongStream.rangeClosed(year.least(), year.greatest())
                .filter(year::fits)
                .mapToObj(y -> new Stretch(
                        EdtfCalendar.startOfMonth(y, months.firstMonth()).seconds(),
                        EdtfCalendar.startOfMonth(y, months.lastMonth() + 1).seconds()))
                .anyMatch(stretch::overlaps);
    }
}
