package org.dateline.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When a document was published, as its publisher's calendar has it.
 *
 * @param date the day
 * @param time the local time, or null when only the day is known
 * @param zone the zone of the local time, or null when it is not known
 */
public record Published(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {

    /** Years further out are mistakes, and leave no room for what is counted from them. */
    private static final int FARTHEST_YEAR = 9000;

    /**
     * Reads {@code 2025-01-10}, {@code 2025-01-10T18:30} or {@code 2025-01-10T18:30+01:00}.
     *
     * @throws DateTimeException if the text is none of these, or the year is before -9000 or after 9000
     */
    public static Published parse(String text) {
        if (text.indexOf('T') < 0) {
            return on(LocalDate.parse(text));
        }
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        ZoneId zone = moment instanceof OffsetDateTime offset ? offset.getOffset() : null;
        return new Published(near(LocalDate.from(moment)), LocalTime.from(moment), zone);
    }

    /**
     * A day that something can be published on.
     *
     * @throws DateTimeException if its year is before -9000 or after 9000
     */
    public static Published on(LocalDate day) {
        return new Published(near(day), null, null);
    }

    private static LocalDate near(LocalDate day) {
        if (Math.abs(day.getYear()) > FARTHEST_YEAR) {
            throw new DateTimeException(
                    "the year must be from -" + FARTHEST_YEAR + " to " + FARTHEST_YEAR + ", not " + day.getYear());
        }
        return day;
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + time + (zone == null ? "" : zone.getId());
    }
}
