package org.dateline.web.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.core.time.CalendarTime;
import org.junit.jupiter.api.Test;

class DayBoundsTest {
    @Test
    void a_day_begins_and_ends_on_itself() {
        LocalDate day = LocalDate.of(2025, 1, 10);
        assertThat(DayBounds.of(CalendarTime.atStartOf(day), CalendarTime.atStartOf(day.plusDays(1))))
                .isEqualTo(new DayBounds("2025-01-10", "2025-01-10"));
    }

    @Test
    void an_hour_is_told_in_minutes() {
        LocalDateTime start = LocalDateTime.of(2025, 1, 9, 18, 0);
        assertThat(DayBounds.of(CalendarTime.of(start), CalendarTime.of(start.plusHours(1))))
                .isEqualTo(new DayBounds("2025-01-09T18:00", "2025-01-09T18:59"));
    }

    @Test
    void open_ends_stay_null_and_years_before_one_keep_their_sign() {
        assertThat(DayBounds.of(CalendarTime.atStartOf(LocalDate.of(-43, 3, 15)), null))
                .isEqualTo(new DayBounds("-0043-03-15", null));
        assertThat(DayBounds.of(null, null)).isEqualTo(new DayBounds(null, null));
    }
}
