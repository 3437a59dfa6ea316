package org.dateline.web.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dateline.core.store.FieldException;
import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;

class DateReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void words_that_are_counted_from_a_day_say_from_which() {
        for (String words : new String[] {
            "yesterday", "last Thursday", "10 January", "three weeks ago", "spring", "tomorrow at 5 p.m.", "before May"
        }) {
            When when = DateReading.read("when", words, DAY);
            assertThat(when.edtf()).as(words).isNotNull();
            assertThat(when.reason()).as(words).containsOnlyOnce("the reference day, Monday 23 November 2026");
            assertThat(DateReading.isRelative(words)).as(words).isTrue();
        }
    }

    @Test
    void dates_that_stand_by_themselves_do_not() {
        for (String words : new String[] {"2025-01-10", "10 January 2025", "1991~", "between 3 and 5 May 2024"}) {
            assertThat(DateReading.read("when", words, DAY).reason()).as(words).doesNotContain("2026");
            assertThat(DateReading.isRelative(words)).as(words).isFalse();
        }
        assertThat(DateReading.isRelative("ducks")).isFalse();
        assertThat(DateReading.isRelative(" ")).isFalse();
    }

    @Test
    void without_a_day_to_count_from_the_clock_is_not_asked() {
        assertThatThrownBy(() -> DateReading.read("words", "yesterday", null))
                .isInstanceOf(FieldException.class)
                .hasMessage("‘yesterday’ needs a day to be counted from, and none is given");
    }

    @Test
    void a_nul_is_refused() {
        assertThatThrownBy(() -> DateReading.read("when", "last\0Thursday", DAY))
                .isInstanceOf(FieldException.class)
                .hasMessage("must not hold a NUL character");
    }
}
