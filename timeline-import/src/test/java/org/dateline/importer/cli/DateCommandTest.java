package org.dateline.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new DateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aDateIsShownInWordsWithItsBoundsAndReason() {
        assertThat(run("last Thursday", "--published", "2025-01-10")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "meaning   9 January 2025",
                        "EDTF      2025-01-09",
                        "earliest  2025-01-09",
                        "latest    2025-01-09",
                        "why       last Thursday → 9 January 2025, the last Thursday before publication on"
                                + " Friday 10 January 2025");
    }

    @Test
    void aClockTimeHasBoundsToTheSecondAndAnOpenEndIsOpen() {
        assertThat(run("2025-01-09T18:30/..")).isZero();
        assertThat(out.toString()).contains("earliest  2025-01-09T18:30").contains("latest    open");
    }

    @Test
    void whatIsNotUnderstoodEndsWithOne() {
        assertThat(run("whenever")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("not understood");
    }

    @Test
    void aWrongOptionEndsWithTwo() {
        assertThat(run("last Thursday", "--published", "tomorrow")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }
}
