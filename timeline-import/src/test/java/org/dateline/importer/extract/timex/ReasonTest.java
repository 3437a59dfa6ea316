package org.dateline.importer.extract.timex;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons say what was chosen and from where it was counted, and what was chosen is marked as inferred. */
class ReasonTest {
    private static final String FRIDAY = "publication on Friday 10 January 2025";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He went this week.                   | the week of PUBLICATION, up to that day, since ‘went’ is past
            The minister resigned this Thursday. | the last Thursday before PUBLICATION, since ‘resigned’ is past
            We meet this Thursday.               | the next Thursday after PUBLICATION, since ‘meet’ points ahead
            omg see u on Thursday at 5pm lol     | the next Thursday after PUBLICATION, as nothing nearby looks back
            The king spoke on Friday.            | the same day as PUBLICATION, since ‘spoke’ is past
            Two weeks earlier he had signed.     | 2 weeks before PUBLICATION, as no date is told of before
            The previous night he slept.         | the day before PUBLICATION, as no day is told of before
            The following Friday they met.       | the next Friday after PUBLICATION, as no day is told of before
            At 5 pm the doors will open.         | the same day as PUBLICATION, as no day is told of before
            It closed on the 5th.                | the last one before PUBLICATION, since ‘closed’ is past
            They met at Christmas.               | the last one before PUBLICATION, since ‘met’ is past
            They had met last summer.            | the last one before PUBLICATION
            They will meet in the autumn.        | the next one after PUBLICATION, since ‘will’ points ahead
            They met in May.                     | the May before PUBLICATION, since ‘met’ is past
            They met around May 5.               | the last one before PUBLICATION, since ‘met’ is past
            The latest quarter was better.       | the last full one before PUBLICATION
            In the sixties he wrote songs.       | the last such decade that had begun by PUBLICATION
            """)
    void whatIsChosenIsInferredAndTheReasonSaysWhy(String text, String reason) {
        When when = Tagged.text(text, "2025-01-10").get(0).when();

        assertThat(when.reason()).endsWith(", " + reason.replace("PUBLICATION", FRIDAY));
        assertThat(when.inferred()).isTrue();
        assertThat(when.anchor()).isEqualTo(FRIDAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            He resigned today.               | the same day as PUBLICATION
            He resigned yesterday.           | the day before PUBLICATION
            It was sold in June last year.   | in the year before that of PUBLICATION
            They met last Thursday.          | the last Thursday before PUBLICATION
            """)
    void whatTheWordsSayIsNotInferred(String text, String reason) {
        When when = Tagged.text(text, "2025-01-10").get(0).when();

        assertThat(when.reason()).endsWith(", " + reason.replace("PUBLICATION", FRIDAY));
        assertThat(when.inferred()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            On 5 March 1935 he died. On Monday he was buried.      | the Monday after 5 March 1935, which the text was telling of
            On 5 March 1935 he died. The previous night he signed. | the day before 5 March 1935, which the text told of before
            In 44 BC Caesar died. On 7 May the war began.          | in the year 44 BC that the text was telling of
            The summer of 44 BC was hot. In the winter they left.  | as the text was telling of summer 44 BC
            """)
    void narratedTimeIsToldInEnglish(String text, String reason) {
        When when = Tagged.text(text, "none").get(1).when();

        assertThat(when.reason()).endsWith(", " + reason);
        assertThat(when.inferred()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            From 26 August 1914 to 3 September they left.      | 1914-08-26 | in the year 1914 that the text was telling of
            It ran from late June 2020 to early September.     | 2020-06    | in the year 2020 that the text was telling of
            They left from December 28 to January 3, 2024.     | null       | the year before, since the range runs over New Year
            """)
    void aRangeIsInferredWhereEitherEndIs(String text, String anchor, String reason) {
        When when = Tagged.text(text, "none").get(0).when();

        assertThat(when.reason()).endsWith(", " + reason);
        assertThat(when.inferred()).isTrue();
        assertThat(String.valueOf(when.anchor())).isEqualTo(anchor);
    }

    @Test
    void aQuarterToldOfBeforeIsNamedOnce() {
        When when = Tagged.text("In the first quarter of 2020 sales fell. The latest quarter was better.", "2020-06-10")
                .get(1)
                .when();

        assertThat(when.reason())
                .isEqualTo("The latest quarter → the first quarter of 2020, which the text told of before");
    }

    @Test
    void aQuotedDayIsCountedFromTheSaying() {
        When when = Tagged.text("\"We leave today,\" he said on Monday.", "2025-01-10")
                .get(0)
                .when();

        assertThat(when.reason()).endsWith("the same day as the saying on Monday 6 January 2025");
    }

    @Test
    void wordsThatNameNoDateSaySoOnce() {
        assertThat(Tagged.text("He is back now, after two years.", "2025-01-10"))
                .extracting(timex -> timex.when().reason())
                .containsExactly(
                        "‘now’ names no date that can be told: the time of writing",
                        "‘two years’ is a length of time, not a date");
    }

    @Test
    void figuresInEitherOrderKeepWhatTheyAreCountedFrom() {
        When when = Tagged.text("They met on 10/12.", "2025-01-10").get(0).when();

        assertThat(when.anchor()).isEqualTo(FRIDAY);
        assertThat(when.reason()).endsWith("; the last one before " + FRIDAY + ", since ‘met’ is past");
    }
}
