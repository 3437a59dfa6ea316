package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexToEdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-09,2025-01-09",
        "2025-01-09TEV,2025-01-09",
        "2025-01-09T17:30,2025-01-09T17:30",
        "2025-01-09T24:00,2025-01-09T24:00",
        "2025-01,2025-01",
        "2025,2025",
        "199,199X",
        "18,18XX",
        "BC02,-02XX",
        "BC0044-W10,[-0043-03-04..-0043-03-10]",
        "-0043,-0043",
        "2025-W02,[2025-01-06..2025-01-12]",
        "2025-W02-WE,[2025-01-11..2025-01-12]",
        "2020-W53,[2020-12-28..2021-01-03]",
        "2024-SP,2024-25",
        "2024-WI,2024-28",
        "2024-Q3,2024-35",
        "2024-H1,2024-40",
        "2024-05-03/2024-05-05,2024-05-03/2024-05-05"
    })
    void aValueThatNamesADateIsEdtf(String value, String edtf) {
        assertThat(TimexToEdtf.edtf(value)).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "P2Y", "PT3H", "XXXX-WXX-1"})
    void aValueThatNamesNoDateIsNone(String value) {
        assertThat(TimexToEdtf.edtf(value)).isNull();
    }

    @Test
    void earlyMiddleAndLateAreThirdsWithAnApproximateInnerEnd() {
        assertThat(TimexToEdtf.edtf("1962", Edge.EARLY, null)).hasToString("[1962-01..1962-04~]");
        assertThat(TimexToEdtf.edtf("199", Edge.MIDDLE, null)).hasToString("[1994~..1996~]");
        assertThat(TimexToEdtf.edtf("2024-02", Edge.LATE, null)).hasToString("[2024-02-21~..2024-02-29]");
    }

    @Test
    void earlierAndLaterAreBoundedByPublication() {
        LocalDate published = LocalDate.of(2025, 1, 10);
        assertThat(TimexToEdtf.edtf("2025-01", Edge.BEFORE_NOW, published)).hasToString("[2025-01-01..2025-01-10]");
        assertThat(TimexToEdtf.edtf("2025", Edge.AFTER_NOW, published)).hasToString("[2025-01-10..2025-12-31]");
    }
}
