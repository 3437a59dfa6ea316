package org.dateline.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private static final String DOCUMENTS = """
            {"doc": "holm", "dct": "2025-01-10", "title": "On Friday", "text": "Mr. Holm met the envoys on Thursday. 😀 He will be sworn in on Jan. 20, 2025."}
            {"doc": "arvonia", "dct": "2025-01-10", "text": "Arvonia signed the treaty last week and left in 1998. Talks took three days."}
            {"doc": "quiet", "dct": "2025-01-10", "text": "Nothing is known of the envoys."}
            """;
    private static final String MARKED = """
            {"doc": "holm", "start": 27, "end": 35, "type": "DATE", "value": "2025-01-09"}
            {"doc": "holm", "start": 59, "end": 75, "type": "DATE", "value": "2025-01-20"}
            {"doc": "arvonia", "start": 26, "end": 35, "type": "DATE", "value": "2025-W02"}
            {"doc": "arvonia", "start": 65, "end": 75, "type": "SET", "value": "P3D"}
            {"doc": "quiet", "start": 20, "end": 30, "type": "DATE", "value": "PAST_REF"}
            """;

    private record Run(int code, String out, String err) {}

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void aCorpus() throws IOException {
        gold = write("tiny.gold.jsonl", MARKED);
        write("tiny.jsonl", DOCUMENTS);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new EvaluateCommand(new PrintStream(out, true, StandardCharsets.UTF_8)));
        command.setErr(new PrintWriter(err));
        int code = command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    @Test
    void scoresErrorsExamplesAndRulesAreShown() {
        Run run = run(gold, "--errors", "--examples", "1", "--rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                tiny: 3 documents, gold 5, found 5
                               P      R     F1  95 % interval
                  strict   0.600  0.600  0.600  [0.000 0.800]
                  relaxed  0.800  0.800  0.800  [0.000 1.000]
                  type     0.600  0.600  0.600  [0.000 1.000]
                  value    0.600  0.600  0.600  [0.000 1.000]

                  error class  n  share
                  right        1  0.167
                  missed       1  0.167
                  spurious     1  0.167
                  extent only  1  0.167
                  type         1  0.167
                  no value     0  0.000
                  reference    0  0.000
                  vague        0  0.000
                  granularity  0  0.000
                  amount       0  0.000
                  direction    0  0.000
                  off by one   1  0.167
                  other year   0  0.000
                  other value  0  0.000

                  gold type  found -  found DATE  found DURATION
                  -                0           1               0
                  DATE             1           3               0
                  SET              0           0               1

                  missed, 1 of 1
                    quiet  Nothing is known of [the envoys].
                      gold DATE PAST_REF  found nothing

                  spurious, 1 of 1
                    arvonia  signed the treaty last week and left in [1998]. Talks took three days.
                      gold nothing  found DATE 1998 by year

                  extent only, 1 of 1
                    holm  s on Thursday. 😀 He will be sworn in on [Jan. 20, 2025].
                      gold DATE 2025-01-20  found DATE 2025-01-20 by full-date

                  type, 1 of 1
                    arvonia  last week and left in 1998. Talks took [three days].
                      gold SET P3D  found DURATION P3D by lasting

                  off by one, 1 of 1
                    arvonia  Arvonia signed the treaty [last week] and left in 1998. Talks took three days
                      gold DATE 2025-W02  found DATE 2025-W01 by last-unit

                  rule             fired  matched  right  harm
                  last-unit            1        1      0     1
                  year                 1        0      0     1
                  full-date            1        1      1     0
                  lasting              1        1      1     0
                  message-weekday      1        1      1     0
                """);
    }

    @Test
    void withoutOptionsOnlyScoresAreShown() {
        assertThat(run(gold).out().lines()).hasSize(6);
    }

    @Test
    void historiansDatesAreScoredByTheirFirstAndLastDay() throws IOException {
        Path table = write(
                "old.tsv",
                "text\tkind\tearliest\tlatest\n3 May 1921\twhen\t1921-05-03\t1921-05-03\n"
                        + "May 3-5, 1921\tinterval\t1921-05-03\t1921-05-05\n"
                        + "1921\twhen\t1921-01-01\t1921-12-30\n"
                        + "no date\twhen\t1900-01-01\t\n");

        Run run = run(table, "--examples", "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                old: 4 dates, first and last day
                  kind      n  right
                  when      3  0.333
                  interval  1  1.000
                  all       4  0.500

                  right                      2
                  nothing found              1
                  three expressions or more  0
                  other first day            0
                  other last day             1
                  both days are others       0

                  nothing found
                    no date  gold 1900-01-01 to open  found open to open

                  other last day
                    1921  gold 1921-01-01 to 1921-12-30  found 1921-01-01 to 1921-12-31
                """);
    }

    @Test
    void severalCorporaAreShownOneAfterTheOther() throws IOException {
        Path other = write("other.gold.jsonl", "");
        write("other.jsonl", "{\"doc\": \"x\", \"text\": \"It rained.\"}\n");

        assertThat(run(gold, other).out()).contains("tiny: 3 documents").contains("\n\nother: 1 documents");
    }

    @Test
    void thePartsOfACorpusAreItsDocumentsOnceEach() {
        List<String> documents = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            Run run = run(gold, "--part", part + "/3", "--examples", "9");
            run.out()
                    .lines()
                    .filter(line -> line.startsWith("    ") && line.charAt(4) != ' ')
                    .forEach(documents::add);
        }
        assertThat(documents).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void documentsMayStandElsewhere() throws IOException {
        Path alone = write("alone.gold.jsonl", MARKED);

        Run missing = run(alone);
        Run named = run(alone, "--documents", folder.resolve("tiny.jsonl"));

        assertThat(missing.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(missing.err().lines().findFirst().orElse(""))
                .endsWith("alone.jsonl, which should hold the documents; --documents names another");
        assertThat(named.code()).isZero();
        assertThat(named.out()).startsWith("alone: 3 documents, gold 5, found 5");
    }

    @Test
    void whatIsWrongWithTheInputIsSaidInOneLineEachAndTheRestIsScored() throws IOException {
        write(
                "tiny.gold.jsonl",
                MARKED + "nonsense\n{\"doc\": \"stranger\", \"start\": 0, \"end\": 1, \"type\": null}\n");
        write(
                "tiny.jsonl",
                DOCUMENTS + "{\"doc\": \"quiet\", \"text\": \"Again.\"}\n{\"doc\": \"empty\", \"text\": \"\"}\n");

        Run run = run(gold);

        assertThat(run.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(run.out()).startsWith("tiny: 3 documents, gold 5, found 5");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("tiny.gold.jsonl line 6 is not JSON (near column 9)"),
                        line -> assertThat(line)
                                .isEqualTo("quiet stands twice among the documents; the first one is scored"),
                        line -> assertThat(line).startsWith("empty: the text is empty"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "tiny.gold.jsonl marks dates in stranger, which is not among the documents"));
    }

    @Test
    void goldThatCannotBeRightIsSaidAndNotScored() throws IOException {
        write("tiny.gold.jsonl", MARKED + """
                {"doc": "quiet", "start": 30, "end": 20, "type": "DATE"}
                {"doc": "quiet", "start": 20, "end": 99, "type": "DATE"}
                {"doc": "quiet", "start": 20, "end": 30}
                {"start": 20, "end": 30, "type": "DATE"}
                {"doc": "quiet", "start": -1, "end": 30, "type": null}
                """);
        write("tiny.jsonl", DOCUMENTS + "{\"text\": \"It rained on Friday.\"}\n");

        Run run = run(gold);

        assertThat(run.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(run.out()).startsWith("tiny: 3 documents, gold 5, found 5");
        assertThat(run.err().lines())
                .containsExactly(
                        "tiny.gold.jsonl line 6: 'end' must be greater than 'start', and 'start' 0 or more, not 30 to 20",
                        "tiny.gold.jsonl line 8: the field 'type' is missing: give a TIMEX3 type, or null",
                        "tiny.gold.jsonl line 9: the field 'doc' is missing: add it",
                        "tiny.gold.jsonl line 10: 'end' must be greater than 'start', and 'start' 0 or more, not -1 to 30",
                        "tiny.gold.jsonl line 7: 'end' is 99, beyond the 31 code points of quiet: count code points of"
                                + " the text",
                        "tiny.jsonl line 4: the field 'doc' is missing: add the name that the gold calls it by");
    }

    @Test
    void historiansDatesThatCannotBeRightAreSaidAndNotScored() throws IOException {
        Path table = write(
                "old.tsv",
                "text\tkind\tearliest\tlatest\n1921\twhen\t1921-01-01\t1921-12-31\n\n"
                        + "1850\twhen\t1850-13-01\t1850-12-31\n1850\twhen\tfoo\t\n1850\twhen\t1850-01-01\n"
                        + "1850\twhen\t1850-12-31\t1850-01-01\n");

        Run run = run(table);

        assertThat(run.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(run.out()).startsWith("old: 1 dates").contains("all   1  1.000");
        assertThat(run.err().lines())
                .containsExactly(
                        "old.tsv line 4: earliest '1850-13-01' is not a day such as 1850-12-01: mend it or leave it empty",
                        "old.tsv line 5: earliest 'foo' is not a day such as 1850-12-01: mend it or leave it empty",
                        "old.tsv line 6 has 3 columns, without latest: put a tab before it, also where it is empty",
                        "old.tsv line 7: earliest 1850-12-31 is after latest 1850-01-01: exchange or mend them");
    }

    @Test
    void nothingToScoreHasNoScore() throws IOException {
        Path empty = write("empty.gold.jsonl", "");
        write("empty.jsonl", "");
        Path table = write("old.tsv", "text\tkind\tearliest\tlatest\n");

        Run run = run(empty, table);
        Run part = run(gold, "--part", "999/1000");

        assertThat(run.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(run.out()).contains("strict   -  -   -").doesNotContain("0.000");
        assertThat(run.err().lines())
                .containsExactly(
                        "empty.gold.jsonl: no documents to score: add some",
                        "old.tsv: no documents to score: add some");
        assertThat(part.code()).isEqualTo(ExitCodes.ISSUES);
        assertThat(part.err())
                .isEqualToIgnoringNewLines("tiny.gold.jsonl: no documents in this part: take another --part");
    }

    @Test
    void whatIsNoGoldIsWrongUsage() throws IOException {
        Path text = write("tiny.txt", "x");

        assertThat(run(text).code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run(text).err()).contains("tiny.txt is no gold: its name must end with .gold.jsonl, .jsonl or .tsv");
        assertThat(run(write("tiny.jsonl", DOCUMENTS)).err()).contains("tiny.jsonl marks nothing that is scored");
        assertThat(run().code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run(gold, "--examples", "-1").err()).contains("--examples must be 0 or more, not -1");
        assertThat(run(gold, "--part", "3/2").err()).contains("there is no part 3 of 2");
        assertThat(run(folder.resolve("none.gold.jsonl")).err()).contains("there is no file to read at");
    }

    @Test
    void eventsAreDrawnForAPersonToJudge() throws IOException {
        Path documents = write(
                "news.jsonl",
                "{\"doc\": \"a\", \"dct\": \"2025-01-10\", \"text\": \"Russia and Iran signed an agreement in Moscow.\"}\n");

        Run run = run(documents, "--to-judge", "5");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).singleElement().asString().contains("\"right\":null", "\"confidenceSignals\":[");
        Path judged = write("judged.jsonl", run.out().replace("null", "true"));
        assertThat(run(judged).out()).startsWith("judged: 1 events judged, 1 right");
    }

    @Test
    void namesFromAFileCannotSteerTheTerminal() throws IOException {
        write(
                "tiny.jsonl",
                "{\"doc\": \"a\\u001b[2J\", \"dct\": \"2025-01-10\", \"text\": \"Talks\\u001b[2J on Friday.\"}\n");

        assertThat(run(gold, "--examples", "1").out())
                .contains("spurious, 1 of 1")
                .doesNotContain("\u001b");
    }
}
