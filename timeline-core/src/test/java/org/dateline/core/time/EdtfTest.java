package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
            -004X                     | -0049-01-01T00:00   | -0040-12-31T23:59:59
            -000X                     | -0009-01-01T00:00   | -0001-12-31T23:59:59
            -01                       | -0100-01-01T00:00   | -0001-12-31T23:59:59
            0000                      | 0000-01-01T00:00    | 0000-12-31T23:59:59
            Y-12000                   | -12000-01-01T00:00  | -12000-12-31T23:59:59
            199                       | 1990-01-01T00:00    | 1999-12-31T23:59:59
            19XX                      | 1900-01-01T00:00    | 1999-12-31T23:59:59
            19                        | 1900-01-01T00:00    | 1999-12-31T23:59:59
            2024-XX-31                | 2024-01-31T00:00    | 2024-12-31T23:59:59
            2023-02-XX                | 2023-02-01T00:00    | 2023-02-28T23:59:59
            2024-1X                   | 2024-10-01T00:00    | 2024-12-31T23:59:59
            20X0-02-29                | 2000-02-29T00:00    | 2080-02-29T23:59:59
            2024-21                   | 2024-01-01T00:00    | 2024-03-31T23:59:59
            2024-24                   | 2024-10-01T00:00    | 2024-12-31T23:59:59
            2024-25                   | 2024-03-01T00:00    | 2024-05-31T23:59:59
            2024-28                   | 2024-12-01T00:00    | 2025-02-28T23:59:59
            2024-29                   | 2024-09-01T00:00    | 2024-11-30T23:59:59
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '"', textBlock = """
            ""                    | 0  | wanted a date, but it ends
            " 2020"               | 0  | wanted a date, but there is a space
            "2020 "               | 4  | wanted the end of the date, but there is a space
            soon                  | 0  | wanted a date, but there is ‘s’
            😀                    | 0  | wanted a date, but there is ‘😀’
            2                     | 1  | wanted a year of four digits, but it ends
            -                     | 1  | wanted the digits of a year, but it ends
            20X                   | 3  | wanted a year of four digits, but it ends
            20201                 | 4  | a year of more than four digits begins with Y
            -0000                 | 1  | there is no year minus zero
            2020-13               | 5  | a month is 01 to 12 and a season 21 to 41, not 13
            2020-2X               | 5  | a month is 01 to 12 and a season 21 to 41, not 2X
            2020-5-1              | 6  | wanted a month of two digits, but there is ‘-’
            2020-05-              | 8  | wanted a day of two digits, but it ends
            2025-02-31            | 8  | February 2025 has 28 days, not 31
            -0043-02-29           | 9  | February 44 BC has 28 days, not 29
            2020-05-00            | 8  | no day fits 2020-05-00; days are 01 to 31
            XXXX-02-30            | 8  | February has at most 29 days, not 30
            2024-XX-3X?/2024-13   | 17 | a month is 01 to 12 and a season 21 to 41, not 13
            2020-05-01/2020-0a    | 17 | wanted a month of two digits, but there is ‘a’
            2020-05-01T           | 11 | wanted an hour of two digits, but it ends
            2020-05-01T25         | 11 | an hour is at most 24, not 25
            2020-05-01T10:30+15   | 17 | an offset in hours is at most 14, not 15
            2020-05-01T10:30-13   | 16 | offsets from UTC are -12:00 to +14:00
            2020-05?-01T10        | 11 | wanted the end of the date, but there is ‘T’
            2020/2021/2022        | 9  | wanted the end of the date, but there is ‘/’
            2021/2020             | 5  | 2020 ends before 2021 begins
            ..                    | 2  | wanted / and the end of an interval, but it ends
            /                     | 1  | an interval needs a start or an end
            "[2020, 2021..2019]"  | 13 | 2019 ends before 2021 begins
            [2020;2021]           | 5  | wanted a comma or ], but there is ‘;’
            {2020                 | 5  | wanted a comma or }, but it ends
            [..]                  | 3  | wanted a date before or after .., but there is ‘]’
            Y1234                 | 5  | a year after Y has at least five digits
            Y01234                | 1  | a year after Y has no leading zero
            Y9E99                 | 0  | the year is too far away to count its seconds
            Y1234567890123        | 13 | a year has at most 12 digits here
            1950S5                | 5  | significant digits are 1 to 4
            """)
    void aRefusalSaysWhereAndWhy(String text, int position, String why) {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

        assertThat(refusal).hasMessage("at character " + (position + 1) + ": " + why);
        assertThat(refusal.position()).isEqualTo(position);
    }

    @Test
    void theLongestTextsAreReadAtOnce() {
        for (String part :
                List.of("XXXX-XX-XX,", "XX01-02-29,", "-XXXX-02-XX,", "0X9X-X2-2X,", "[,", "Y99999999999S1,")) {
            String text = "[" + part.repeat(499 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> Edtf.parse(text))
                    .isInstanceOf(EdtfException.class));
        }
        assertThatThrownBy(() -> Edtf.parse("1".repeat(501))).hasMessageContaining("at most 500");
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

    @Test
    void beyondTheYearsThatHaveDaysADayIsItsYear() {
        LocalDate far = LocalDate.of(12_000, 5, 3);
        assertThat(Edtf.ofDay(far)).hasToString("Y12000");
        assertThat(Edtf.ofDay(LocalDate.of(-12_000, 5, 3))).hasToString("Y-12000");
        assertThat(Edtf.ofDay(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        assertThat(Edtf.ofMonth(YearMonth.of(12_000, 5))).hasToString("Y12000");
        assertThat(Edtf.oneOf(LocalDate.of(9999, 12, 31), far)).hasToString("[9999-12-31..Y12000]");
        assertThat(Edtf.lasting(far, far.plusDays(1))).hasToString("Y12000");
    }
}
