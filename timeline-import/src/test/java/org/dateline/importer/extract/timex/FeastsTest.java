package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {

    @ParameterizedTest
    @CsvSource({
        "easter, 2024-03-31",
        "easter, 1916-04-23",
        "easter-2, 1998-04-10",
        "easter+1, 1916-04-24",
        "orthodox-easter, 2024-05-05",
        "orthodox-easter, 2023-04-16",
        "hebrew 1-10, 1973-10-06",
        "hebrew 1-1, 2024-10-03",
        "hebrew 7-15, 2024-04-23",
        "hebrew 7-15, 2002-03-28",
        "hebrew 6-14, 2024-03-24",
        "hebrew 6-14, 2025-03-14",
        "hebrew 3-25, 2024-12-26",
        "hebrew 3-25, 2023-12-08",
        "hebrew 9-6, 2022-06-05",
        "hijri 10-1, 2024-04-10",
        "hijri 12-10, 2023-06-28",
        "hijri 9-1, 2024-03-11",
        "11-1-1+1, 2024-11-05",
        "11-4-4, 2024-11-28",
        "05-5-1, 2024-05-27",
        "12-26, 1991-12-26"
    })
    void aFeastFallsOnItsDay(String rule, LocalDate day) {
        assertThat(Feasts.in(day.getYear(), rule)).contains(day);
    }

    @Test
    void aLunarYearMayComeRoundTwice() {
        assertThat(Feasts.in(2000, "hijri 10-1")).containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
    }

    @Test
    void whereTheCalculationDoesNotReachThereIsNoDay() {
        assertThat(Feasts.in(1400, "hijri 10-1")).isEmpty();
        assertThat(Tagged.text("They met on Eid al-Fitr 1400.", "none").get(0).value())
                .isEmpty();
    }

    @Test
    void beforeItWasCalculatedOrKeptThereIsNoDay() {
        assertThat(Feasts.in(325, "easter")).isEmpty();
        assertThat(Feasts.in(326, "easter")).hasSize(1);
        assertThat(Feasts.in(200, "hebrew 7-15")).isEmpty();
        assertThat(FeastRule.of("11-4-4 since 1942")).isEqualTo(new FeastRule("11-4-4", 1942, 1));
        assertThat(FeastRule.of("hebrew 3-25 lasting 8").days()).isEqualTo(8);
    }

    @Test
    void aCalculatedDaySaysByWhat() {
        When when =
                Tagged.text("They met on Easter Monday 1916.", "none").get(0).when();
        assertThat(when.reason()).isEqualTo("Easter Monday 1916 → 24 April 1916, by the calculation of Easter");
        assertThat(when.inferred()).isFalse();
    }

    @Test
    void aSightedFeastIsApproximate() {
        assertThat(Tagged.text("They met on Eid al-Fitr 2024.", "none")
                        .get(0)
                        .when()
                        .edtf())
                .hasToString("2024-04-10~");
    }

    /** The Hebrew new year is never on a Sunday, Wednesday or Friday, and Easter is always a Sunday. */
    @Property(tries = 300)
    void feastsKeepTheirWeekdays(@ForAll @IntRange(min = 1583, max = 2400) int year) {
        assertThat(Feasts.in(year, "hebrew 1-1"))
                .singleElement()
                .satisfies(day -> assertThat(day.getDayOfWeek().getValue()).isNotIn(7, 3, 5));
        assertThat(Feasts.in(year, "easter").get(0).getDayOfWeek().getValue()).isEqualTo(7);
        assertThat(Feasts.in(year, "orthodox-easter").get(0).getDayOfWeek().getValue())
                .isEqualTo(7);
    }
}
