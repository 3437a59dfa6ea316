package org.dateline.importer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "2025-01-09, PAST_REF, REFERENCE",
        "PAST_REF, FUTURE_REF, REFERENCE",
        "PXD, P3D, VAGUE",
        "1998-QX, 1998-Q3, VAGUE",
        "2025-01-09, 2025-01, GRANULARITY",
        "P3D, P3M, GRANULARITY",
        "PXD, PXW, GRANULARITY",
        "P1D, 2025-01-09, GRANULARITY",
        "2025-01-09TEV, 2025-01-09T20:00, GRANULARITY",
        "2025-W02, 2025-W02-WE, GRANULARITY",
        "P3D, P4D, AMOUNT",
        "2025-01-09, 2025-01-16, DIRECTION",
        "2024, 2026, DIRECTION",
        "2024-11, 2025-11, DIRECTION",
        "2024-12-28TEV, 2025-01-11TMO, DIRECTION",
        "2025-01-09, 2025-01-10, OFF_BY_ONE",
        "2024-12, 2025-01, OFF_BY_ONE",
        "2024-W52, 2025-W01, OFF_BY_ONE",
        "2024-Q4, 2025-Q1, OFF_BY_ONE",
        "2023-H2, 2024-H1, OFF_BY_ONE",
        "2024-WI, 2024-FA, OFF_BY_ONE",
        "2024, 2025, OFF_BY_ONE",
        "198, 199, OFF_BY_ONE",
        "2023-05-04, 2024-05-04, YEAR",
        "2023-SU, 2024-SU, YEAR",
        "2025-01-03, 2025-01-10, OTHER",
        "2025-01-09T10:00, 2025-01-09T11:00, OTHER",
        "no such value, 2025-01-09, GRANULARITY",
        "nonsense, rubbish, OTHER",
    })
    void aWrongValueHasOneClass(String gold, String found, ErrorClass expected) {
        assertThat(Outcome.value(gold, found, PUBLISHED)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void anyValuesAtAllHaveAClass(@ForAll String gold, @ForAll String found) {
        assertThat(Outcome.value(gold, found, PUBLISHED)).isNotNull();
        assertThat(Outcome.value("2025-" + gold, "2025-" + found, null)).isNotNull();
    }
}
