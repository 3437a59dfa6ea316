package org.dateline.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                        "TIMEX3    DATE 2025-01-09",
                        "rule      weekday-toward",
                        "earliest  2025-01-09",
                        "latest    2025-01-09",
                        "anchor    publication on Friday 10 January 2025",
                        "inferred  no",
                        "why       last Thursday → 9 January 2025, the last Thursday before publication on"
                                + " Friday 10 January 2025");
    }

    @Test
    void aClockTimeHasBoundsToTheSecondAndAnOpenEndIsOpen() {
        assertThat(run("2025-01-09T18:30/..")).isZero();
        assertThat(out.toString()).contains("earliest  2025-01-09T18:30").contains("latest    open");
    }

    @Test
    void aDayThatIsNoPublicationIsNotCalledOne() {
        assertThat(run("last Thursday", "--reference", "2025-01-10")).isZero();
        assertThat(out.toString())
                .contains("anchor    the reference day, Friday 10 January 2025")
                .doesNotContain("publication");
        assertThat(run("last Thursday", "--reference", "2025-01-10", "--published", "2025-01-10"))
                .isEqualTo(2);
    }

    @Test
    void aClockTimeIsShownWithItsZone() {
        assertThat(run("9 January 2025 at 5 pm GMT")).isZero();
        assertThat(out.toString().lines()).contains("zone      Z");
    }

    @Test
    void withoutADayRelativeWordsSayHowToGiveOne() {
        assertThat(run("last Thursday")).isEqualTo(1);
        assertThat(err.toString()).contains("needs a day").contains("--published");
    }

    @Test
    void whatIsNoDateIsShownAsTimeMlHasIt() {
        assertThat(run("every Monday")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().toList())
                .satisfiesExactly(
                        answer -> assertThat(answer).contains("a time that comes again"),
                        timex -> assertThat(timex).isEqualTo("TIMEX3    SET XXXX-WXX-1"),
                        rule -> assertThat(rule).startsWith("rule      "));
    }

    @Test
    void edtfThatTimeMlCannotWriteIsShownWithoutIt() {
        assertThat(run("2025-01~")).isZero();
        assertThat(out.toString()).contains("meaning   about January 2025").contains("TIMEX3    none");
    }

    @Test
    void whatIsNotUnderstoodEndsWithOne() {
        assertThat(run("whenever")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("not understood");
    }

    @Test
    void wordsWithoutQuotationMarksAreOneDateAndAPublicationMayHaveAClockTime() {
        assertThat(run("last", "Thursday", "--published", "2025-01-10T18:30+01:00"))
                .isZero();
        assertThat(out.toString()).contains("EDTF      2025-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "10.01.2025", "2025-02-30"})
    void whatIsNoDayIsSaidInOneLine(String day) {
        StringWriter said = new StringWriter();
        CommandLine timeline = PlainMain.commands(new PrintStream(new ByteArrayOutputStream()));
        timeline.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(said)));

        assertThat(timeline.execute("date", "last Thursday", "--published", day))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(said.toString())
                .isEqualToIgnoringNewLines("Invalid value for option '--published': '" + day
                        + "' is not a date such as 2025-01-10 or 2025-01-10T18:30+01:00, from the year -9000 to 9000;"
                        + " see ./timeline date --help");
    }

    @Test
    void aWrongOptionEndsWithTwo() {
        assertThat(run("last Thursday", "--published", "tomorrow")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }
}
