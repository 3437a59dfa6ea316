package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-09                | 9 January 2025
            2022-02                   | February 2022
            [2024-05-03..2024-05-05]  | between 3 and 5 May 2024 (one day of these)
            [2024-03..2024-05]        | between March and May 2024 (one month of these)
            {2024-05-03..2024-05-05}  | every day from 3 to 5 May 2024
            2025-01-06/2025-01-10     | from 6 to 10 January 2025
            2025-01-30/2025-02-02     | from 30 January to 2 February 2025
            2024-12-30/2025-01-02     | from 30 December 2024 to 2 January 2025
            2025-01-10/2025-02-10     | from 10 January to 10 February 2025
            2024-01/2025-01           | from January 2024 to January 2025
            1991~                     | about 1991
            1991?                     | 1991 (uncertain)
            1991%                     | about 1991 (uncertain)
            199X                      | the 1990s
            199                       | the 1990s
            20XX                      | the years 2000 to 2099
            -0043                     | 44 BC
            -0043-03-15               | 15 March 44 BC
            2024-25                   | spring 2024
            2024-28                   | winter 2024–2025
            2024-30                   | summer 2024–2025 in the southern hemisphere
            2024-21                   | spring 2024 (no hemisphere given: January to March)
            2024-24                   | winter 2024 (no hemisphere given: October to December)
            2024-35                   | the third quarter of 2024
            2024-41                   | the second half of 2024
            2024-XX-XX                | an unknown day of 2024
            2024-05-XX                | an unknown day of May 2024
            XXXX-12-25                | 25 December of an unknown year
            2025-01-09T18:30          | 9 January 2025 at 18:30
            2025-01-09T18             | 9 January 2025 in the hour from 18:00
            2025-01-09T18:30+01:00    | 9 January 2025 at 18:30 UTC+01:00
            2025-01-09/..             | from 9 January 2025 on
            ../2025-01-09             | until 9 January 2025
            2025-01-09/               | from 9 January 2025 to an unknown date
            [..1760]                  | 1760 or earlier
            [1760-12..]               | December 1760 or later
            [1667,1668,1670..1672]    | 1667, 1668 or 1670 to 1672
            {1960,1961-12}            | 1960 and December 1961
            1950S2                    | a year from 1900 to 1999
            """)
    void aDateIsSaidAsReadersSayIt(String edtf, String words) {
        assertThat(EdtfWords.english(Edtf.parse(edtf))).isEqualTo(words);
    }
}
