package org.dateline.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-01-10", "2025-01-10T18:30", "2025-01-10T18:30+01:00", "-9000-01-01", "9000-12-31"})
    void aDateIsReadAndWrittenAlike(String text) {
        assertThat(Published.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-9001-12-31", "9001-01-01", "9001-01-01T10:00", "yesterday"})
    void aYearFarOutIsRefused(String text) {
        assertThatThrownBy(() -> Published.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
