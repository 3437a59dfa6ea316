package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.model.Timex3;
import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePhraseTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 1, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last Thursday                | 2025-01-09
            yesterday                    | 2025-01-09
            Jan 2025                     | 2025-01
            May                          | 2024-05
            9 January 2025               | 2025-01-09
            on January 9, 2025 at 5 p.m. | 2025-01-09T17:00
            between 3 and 5 May 2024     | [2024-05-03..2024-05-05]
            from 3 to 5 May 2024         | 2024-05-03/2024-05-05
            3 May or 5 May 2024          | [2024-05-03,2024-05-05]
            2024-05-03 to 2024-05-05     | 2024-05-03/2024-05-05
            from January to March 2024   | 2024-01/2024-03
            1914–1918                    | 1914/1918
            circa 1991                   | 1991~
            c. 1991                      | 1991~
            about March 1918             | 1918-03~
            March 1918?                  | 1918-03?
            44 BC                        | -0043
            Q3 2024                      | 2024-35
            the 1990s                    | 199X
            early 1962                   | [1962-01..1962-04~]
            spring 2024                  | 2024-25
            before 1945                  | [..1944]
            after May 1945               | [1945-06..]
            since February 2022          | 2022-02/..
            2025-W03                     | [2025-01-13..2025-01-19]
            yesterday or 3 May 2024      | [2025-01-09,2024-05-03]
            from yesterday to tomorrow   | 2025-01-09/2025-01-11
            1991~                        | 1991~
            [2024-05-03..2024-05-05]     | [2024-05-03..2024-05-05]
            """)
    void whatPeopleTypeIsRead(String words, String edtf) {
        When when = DatePhrase.read(words, FRIDAY);

        assertThat(when.edtf()).as(when.reason()).hasToString(edtf);
        assertThat(when.basis()).isEqualTo(When.Basis.PERSON);
        assertThat(when.rule()).isEqualTo("typed");
        assertThat(when.reason()).startsWith(words + " → ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "hello world", "19", "31 February 2024", "Thursday or so they say", "two years"})
    void whatCannotBeReadSaysSo(String words) {
        When when = DatePhrase.read(words, FRIDAY);

        assertThat(when.edtf()).isNull();
        assertThat(when.reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            31 February 2025    | is no date: February 2025 has 28 days, not 31.
            February 29, 2023   | is no date: February 2023 has 28 days, not 29.
            the 31st of April   | is no date: April has at most 30 days, not 31.
            before 31 June 1990 | is no date: June 1990 has 30 days, not 31.
            2025-02-31          | is no date: at character 9: February 2025 has 28 days, not 31.
            2025-13             | is no date: at character 6: a month is 01 to 12 and a season 21 to 41, not 13.
            2024-W53            | is no date: the year has no such week.
            2024-W99            | is no date: the year has no such week.
            between 2020 and 1990 | gives no date: it ends before it begins
            early 2024 and 2025 | gives no date: EDTF has no way to write it
            soon                | names no date that can be told: some time ahead
            two years           | is a length of time, not a date
            every Monday        | is a time that comes again, not one date
            last Thursday       | needs a day to be counted from, and none is given
            10 January          | needs a day to be counted from, and none is given
            """)
    void whatIsNoDateSaysWhy(String words, String why) {
        assertThat(DatePhrase.read(words, null).reason()).isEqualTo("‘" + words + "’ " + why);
    }

    @Test
    void aReasonSaysWhatTheDayIsThatWordsAreCountedFrom() {
        assertThat(DatePhrase.read("last Thursday", FRIDAY).reason())
                .endsWith("the last Thursday before the reference day, Friday 10 January 2025");
        assertThat(DatePhrase.explain("last Thursday", FRIDAY, DatePhrase.Anchor.PUBLICATION)
                        .when()
                        .reason())
                .endsWith("the last Thursday before publication on Friday 10 January 2025");
        assertThat(DatePhrase.read("3 May or 5 May 2024", FRIDAY).reason())
                .endsWith("3 May 2024 or 5 May 2024, the nearest one, before 5 May 2024");
    }

    @Test
    void whatWasReadIsThereAsTimeMlToo() {
        assertThat(DatePhrase.explain("from yesterday to 12 January 2025", FRIDAY, DatePhrase.Anchor.REFERENCE_DAY)
                        .parts())
                .containsExactly(
                        new DatePhrase.Part(Timex3.Type.DATE, "2025-01-09", "yesterday"),
                        new DatePhrase.Part(Timex3.Type.DATE, "2025-01-12", "full-date"));
        assertThat(DatePhrase.explain("2025-01~", null, DatePhrase.Anchor.REFERENCE_DAY)
                        .parts())
                .isEmpty();
    }

    @Test
    void wordsAreRelativeWhenTheyNameADateWithADayOnly() {
        assertThat(DatePhrase.isRelative(" last Thursday")).isTrue();
        assertThat(DatePhrase.isRelative("9 January 2025")).isFalse();
        assertThat(DatePhrase.isRelative("two years")).isFalse();
        assertThat(DatePhrase.isRelative("")).isFalse();
    }

    @Test
    void moreThanTwoHundredCharactersAreNotRead() {
        assertThat(DatePhrase.read("1991 ".repeat(50), null).reason()).contains("at most 200");
    }

    @Property(tries = 500)
    void nothingTypedMakesItThrow(@ForAll String words) {
        assertThat(DatePhrase.read(words, FRIDAY).reason()).isNotBlank();
    }

    @Test
    void aReferenceBeyondTheYear9999GivesTheYear() {
        assertThat(DatePhrase.read("yesterday", LocalDate.of(12_000, 5, 3)).edtf())
                .hasToString("Y12000");
        assertThat(DatePhrase.read("after today", LocalDate.of(9999, 12, 31)).edtf())
                .hasToString("[Y10000..]");
        for (String words : List.of("last week", "May", "spring", "Monday", "two decades ago", "this year", "Q3")) {
            assertThat(DatePhrase.read(words, LocalDate.of(12_000, 5, 3)).reason())
                    .isNotBlank();
        }
    }

    @Test
    void figuresThatCanBeReadTwoWaysStayTwoDays() {
        When when = DatePhrase.read("10/01/2025", null);
        assertThat(when.edtf()).hasToString("[2025-01-10,2025-10-01]");
        assertThat(when.reason()).contains("whether the day or the month comes first");
        assertThat(DatePhrase.read("13/01/2025", null).edtf()).hasToString("2025-01-13");
    }

    @Test
    void twoFiguresAfterAYearAreTheNextYearAndNotOneFarAhead() {
        assertThat(DatePhrase.read("1941/42", null).edtf()).hasToString("1941/1942");
        assertThat(DatePhrase.read("1941/1942", null).edtf()).hasToString("1941/1942");
    }

    @Test
    void ofTwoStylesTheGregorianDayIsTheDate() {
        When when = DatePhrase.read("25 October (7 November) 1917", null);
        assertThat(when.edtf()).hasToString("1917-11-07");
        assertThat(when.reason()).contains("in both styles");
    }

    @Test
    void aDayInNumbersIsReadOrSaysHowToWriteIt() {
        assertThat(DatePhrase.read("2025/01/10", null).edtf()).hasToString("2025-01-10");
        assertThat(DatePhrase.read("2025/1/9", null).edtf()).hasToString("2025-01-09");
        assertThat(DatePhrase.read("20250110", null).reason())
                .isEqualTo("‘20250110’ is no date: write a day with hyphens, 2025-01-10.");
        assertThat(DatePhrase.read("99/99/2025", null).reason())
                .isEqualTo("‘99/99/2025’ is no date: there is no such day; write a day as 2025-01-10.");
        assertThat(DatePhrase.read("20251399", null).reason()).contains("is not understood as a date. Examples:");
        assertThat(DatePhrase.read("2025/13/10", null).reason()).startsWith("‘2025/13/10’ is no date: ");
    }
}
