package org.dateline.importer.extract.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.CalendarTime;

/** The day a sentence tells of, by the first date in it; it decides whom a surname and a country's name mean. */
final class NarratedDay {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2200;

    private NarratedDay() {}

    static Optional<LocalDate> of(List<Timex3> timexes) {
        return timexes.stream()
                .filter(timex -> timex.type() == Timex3.Type.DATE)
                .flatMap(timex -> timex.when().earliestInclusive().stream())
                .map(CalendarTime::toLocalDateTime)
                .map(time -> time.toLocalDate())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR)
                .findFirst();
    }
}
