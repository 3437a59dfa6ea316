package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    /** First and last second of each, the last one inclusive here to be readable. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-09                | 2025-01-09T00:00    | 2025-01-09T23:59:59
            2024-02                   | 2024-02-01T00:00    | 2024-02-29T23:59:59
            1991                      | 1991-01-01T00:00    | 1991-12-31T23:59:59
            1991~                     | 1991-01-01T00:00    | 1991-12-31T23:59:59
            -0043                     | -0043-01-01T00:00   | -0043-12-31T23:59:59
            199X                      | 1990-01-01T00:00    | 1999-12-31T23:59:59
            199                       | 1990-01-01T00:00    | 1999-12-31T23:59:59
            19XX                      | 1900-01-01T00:00    | 1999-12-31T23:59:59
            19                        | 1900-01-01T00:00    | 1999-12-31T23:59:59
            2024-XX-31                | 2024-01-31T00:00    | 2024-12-31T23:59:59
            2023-02-XX                | 2023-02-01T00:00    | 2023-02-28T23:59:59
            2024-1X                   | 2024-10-01T00:00    | 2024-12-31T23:59:59
            20X0-02-29                | 2000-02-29T00:00    | 2080-02-29T23:59:59
            2024-21                   | 2024-03-01T00:00    | 2024-05-31T23:59:59
            2024-24                   | 2024-12-01T00:00    | 2025-02-28T23:59:59
            2024-31                   | 2024-03-01T00:00    | 2024-05-31T23:59:59
            2024-36                   | 2024-10-01T00:00    | 2024-12-31T23:59:59
            2024-37                   | 2024-01-01T00:00    | 2024-04-30T23:59:59
            2024-41                   | 2024-07-01T00:00    | 2024-12-31T23:59:59
            1950S2                    | 1900-01-01T00:00    | 1999-12-31T23:59:59
            Y12E4                     | +120000-01-01T00:00 | +120000-12-31T23:59:59
            2025-01-09T18             | 2025-01-09T18:00    | 2025-01-09T18:59:59
            2025-01-09T18:30          | 2025-01-09T18:30    | 2025-01-09T18:30:59
            2025-01-09T18:30:05Z      | 2025-01-09T18:30:05 | 2025-01-09T18:30:05
            2025-01-09T24:00:00       | 2025-01-10T00:00    | 2025-01-10T00:00
            2025-01-06/2025-01-10     | 2025-01-06T00:00    | 2025-01-10T23:59:59
            [2025-01-06..2025-01-10]  | 2025-01-06T00:00    | 2025-01-10T23:59:59
            {1960,1961-12}            | 1960-01-01T00:00    | 1961-12-31T23:59:59
            2004-06-~01/2004-06-~20   | 2004-06-01T00:00    | 2004-06-20T23:59:59
            """)
    void boundsAreTheFirstAndLastSecondThatMayBelongToTheDate(String text, String first, String last) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.earliestInclusive().map(CalendarTime::toLocalDateTime)).hasToString("Optional[" + first + "]");
        assertThat(edtf.latestExclusive().map(t -> t.toLocalDateTime().minusSeconds(1)))
                .hasToString("Optional[" + last + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2020", "/2020", "[..2020]", "{..1983,2020}"})
    void anOpenOrUnknownStartHasNoLowerBound(String text) {
        assertThat(Edtf.parse(text).earliestInclusive()).isEmpty();
        assertThat(Edtf.parse(text).latestExclusive()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/..", "2020/", "[2020..]"})
    void anOpenOrUnknownEndHasNoUpperBound(String text) {
        assertThat(Edtf.parse(text).earliestInclusive()).isPresent();
        assertThat(Edtf.parse(text).latestExclusive()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004-06-~11",
                "?2004-06-11",
                "2004?-06-11",
                "2004-06~-11",
                "~2004",
                "%2004-?06",
                "-0001",
                "Y-17E7",
                "Y17101E4S3",
                "[1667,1668..1670]",
                "{..1983,1984}",
                "/1985",
                "1985/",
                "../..",
                "2020-05-01T10:30+05:30",
                "2020-05-01T10:30:00.125Z",
                "1985-04-XX",
                "XXXX-12-XX",
                "1XXX-XX",
                "2004-06-XX/2004-07-03"
            })
    void whatIsWrittenIsPrintedAgain(String text) {
        assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
    }

    @Test
    void spacesInSetsAndTheUnicodeMinusAreNormalized() {
        assertThat(Edtf.parse("[2020, 2021]")).isEqualTo(Edtf.parse("[2020,2021]"));
        assertThat(Edtf.parse("\u22120043")).hasToString("-0043");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2020",
                "2020 ",
                "abcd",
                "2020-AB",
                "2020-13",
                "2020-00",
                "2023-02-29",
                "2020-04-31",
                "-0000",
                "Y1234",
                "Y01234",
                "[2020}",
                "[]",
                "{}",
                "[..]",
                "/",
                "..",
                "2021/2020",
                "[2021..2020]",
                "2020-5-1",
                "20201",
                "2020-01-01T25:00",
                "2020-01-01T24:30:00",
                "2020-01-01T10:00+15:00",
                "2020-01-01T10:00-13:00",
                "2020??",
                "19-05",
                "2020-21-01",
                "1950S5",
                "Y99999999999999",
                "Y9E99",
                "2020-01-01T",
                "2020/2021/2022"
            })
    void whatIsNotEdtfIsRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @Test
    void aRefusalSaysWhereAndWhy() {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse("2020-05-01/2020-0a"));

        assertThat(refusal.position()).isEqualTo(17);
        assertThat(refusal).hasMessage("at character 18: wanted a month of two digits, but there is ‘a’");
    }

    @Test
    void aYearWhoseSecondsDoNotFitALongIsRefusedInWords() {
        assertThatThrownBy(() -> Edtf.parse("Y999999999999")).hasMessageContaining("too far away");
        assertThat(Edtf.parse("Y-17E7").earliestInclusive()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-09,DAY",
        "2025-01,MONTH",
        "2025-XX,YEAR",
        "2025-01-XX,MONTH",
        "2025-21,SEASON",
        "2025,YEAR",
        "202X,DECADE",
        "20XX,CENTURY",
        "2XXX,MILLENNIUM",
        "2025-01-09T18,HOUR",
        "2025-01-09T18:30,MINUTE",
        "2025-01-09T18:30:00,SECOND",
        "2025/2026-01,MONTH",
        "../..,MILLENNIUM"
    })
    void precisionIsThatOfTheFinestPartGiven(String text, Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void qualificationAndKindCanBeAsked() {
        assertThat(Edtf.parse("1991~").isApproximate()).isTrue();
        assertThat(Edtf.parse("1991~").isUncertain()).isFalse();
        assertThat(Edtf.parse("1991-?05").isUncertain()).isTrue();
        assertThat(Edtf.parse("1991%").isApproximate()).isTrue();
        assertThat(Edtf.parse("1991/1992").isInterval()).isTrue();
        assertThat(Edtf.parse("[1991,1993]").isOneOf()).isTrue();
        assertThat(Edtf.parse("{1991,1993}").isOneOf()).isFalse();
        assertThat(Edtf.parse("2025-01-09T18:00+01:00").zone()).contains("+01:00");
        assertThat(Edtf.parse("2025-01-09").zone()).isEqualTo(Optional.empty());
    }

    @Test
    void daysMonthsAndRangesAreMadeFromTheCalendar() {
        LocalDate monday = LocalDate.of(2025, 1, 6);
        assertThat(Edtf.ofDay(monday)).hasToString("2025-01-06");
        assertThat(Edtf.ofMonth(YearMonth.of(2022, 2))).hasToString("2022-02");
        assertThat(Edtf.oneOf(monday, monday.plusDays(4))).hasToString("[2025-01-06..2025-01-10]");
        assertThat(Edtf.oneOf(monday, monday)).hasToString("2025-01-06");
        assertThat(Edtf.lasting(monday, monday.plusDays(4))).hasToString("2025-01-06/2025-01-10");
    }
}
