package org.dateline.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
     * Reads {@code 2025-01-10} or {@code 2025-01-10T18:30+01:00}.
     *
     * @throws DateTimeException if the text is neither
     */
    public static Published parse(String text) {
        if (text.indexOf('T') < 0) {
            return new Published(LocalDate.parse(text), null, null);
        }
        OffsetDateTime moment = OffsetDateTime.parse(text);
        return new Published(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + time + (zone == null ? "" : zone.getId());
    }
}
