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

    /**
     * Reads {@code 2025-01-10}, {@code 2025-01-10T18:30} or {@code 2025-01-10T18:30+01:00}.
     *
     * @throws DateTimeException if the text is none of these
     */
    public static Published parse(String text) {
        if (text.indexOf('T') < 0) {
            return new Published(LocalDate.parse(text), null, null);
        }
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        ZoneId zone = moment instanceof OffsetDateTime offset ? offset.getOffset() : null;
        return new Published(LocalDate.from(moment), LocalTime.from(moment), zone);
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + time + (zone == null ? "" : zone.getId());
    }
}
