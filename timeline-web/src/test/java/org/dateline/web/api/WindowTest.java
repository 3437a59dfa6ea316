package org.dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.CalendarTime;
import org.dateline.web.timeline.TimelineFilter;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

    private static TimelineFilter window(String from, String to) {
        return new TimelineFilter("", "", List.of(), List.of(), List.of(), from, to, "", "", "", "");
    }

    @Test
    void seconds_before_1970_are_negative() {
        assertThat(Window.of(window("-100", "5"))).hasValue(new Window(new CalendarTime(-100), new CalendarTime(5)));
    }

    @Test
    void no_bounds_ask_for_no_window_and_one_alone_is_refused() {
        assertThat(Window.of(window("", ""))).isEmpty();
        assertThatThrownBy(() -> Window.of(window("1", ""))).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Window.of(window("2", "1"))).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Window.of(window("-9223372036854775808", "1"))).isInstanceOf(FieldException.class);
    }

    @Test
    void a_timeline_without_dates_shows_this_year() {
        assertThat(Window.around(null, null, TODAY))
                .isEqualTo(new Window(
                        CalendarTime.atStartOf(LocalDate.of(2025, 1, 1)),
                        CalendarTime.atStartOf(LocalDate.of(2026, 1, 1))));
    }
}
