package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # date                    | within                  | possibly | certainly
            2024-05-03                | 2024-05                 | true     | true
            2024                      | 2024-05                 | true     | false
            2024                      | 2025                    | false    | false
            2024-05                   | 2024-05                 | true     | true
            [2024-05-03,2024-05-09]   | 2024-05                 | true     | true
            [2024-05-03,2024-06-09]   | 2024-05                 | true     | false
            {2024-05-03,2024-06-09}   | 2024-05                 | false    | false
            {2024-05-03,2024-05-09}   | 2024-05                 | true     | true
            [2024,2028]               | 2026                    | false    | false
            [2024..2028]              | 2026                    | true     | false
            {2024..2028}              | 2026                    | false    | false
            {2024-05..2024-06}        | 2024-05-30/2024-06-02   | true     | false
            2024/2028                 | 2026                    | false    | false
            2024-05-03/2024-05-09     | 2024-05                 | true     | true
            2024-05/2024-07           | 2024-05-30/2024-07-02   | true     | false
            2024-05-03/2024-06-01     | 2024-05                 | false    | false
            2024-05-03                | [2024-05-01..2024-05-05]| true     | true
            2024/..                   | 2024                    | false    | false
            2024/..                   | 2023/..                 | true     | true
            ../2024                   | 2024/..                 | false    | false
            [2024..]                  | 2024                    | true     | false
            [2024..]                  | 2023/..                 | true     | true
            [..2024]                  | [..2024]                | true     | true
            2024/                     | 2024                    | true     | false
            2024/                     | 2025                    | false    | false
            2024/                     | 2023/..                 | true     | true
            2024-05                   | 2024/                   | true     | true
            2025                      | 2024/                   | true     | false
            2023                      | /2024                   | true     | false
            /2024                     | ../2024                 | true     | true
            ../..                     | ../..                   | true     | true
            2024                      | /..                     | true     | false
            XXXX-12-25                | 2024-12                 | true     | false
            XXXX-12-25                | 2024-05                 | false    | false
            XXXX-02-29                | 2025/2027               | false    | false
            20X0                      | 2024/2026               | false    | false
            20X0                      | 2024/2031               | true     | false
            20X0-25                   | 2030-02-10/2030-03-01   | true     | false
            20X0-25                   | 2030-02-10/2030-02-11   | false    | false
            2024-XX-31                | 2024-06                 | false    | false
            2024-XX-31                | 2024                    | true     | true
            Y17E7S1                   | Y120000000              | true     | false
            2024-05-03T18:30          | 2024-05-03              | true     | true
            2024-05-03                | 2024-05-03T18:30        | true     | false
            """)
    void whereADateMayAndMustLie(String date, String within, boolean possibly, boolean certainly) {
        assertThat(Edtf.parse(date).isPossiblyWithin(Edtf.parse(within)))
                .as("possibly")
                .isEqualTo(possibly);
        assertThat(Edtf.parse(date).isCertainlyWithin(Edtf.parse(within)))
                .as("certainly")
                .isEqualTo(certainly);
    }

    @Test
    void theyAreOrderedByEarliestThenLatestWithOpenEndsOutside() {
        List<String> ordered = List.of(
                "../-0043",
                "/2024",
                "../..",
                "Y-17E7",
                "-0043",
                "2024-01-01",
                "2024-01",
                "2024",
                "2024?",
                "2024/2025",
                "2024/",
                "2024/..",
                "2024-01-02",
                "Y20000");

        Stream<Edtf> sorted = ordered.stream().map(Edtf::parse).sorted(java.util.Comparator.reverseOrder());

        assertThat(sorted.sorted().map(Edtf::toString)).containsExactlyElementsOf(ordered);
    }
}
