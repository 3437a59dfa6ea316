package org.dateline.importer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private record Run(int code, List<String> lines, String err) {}

    private static Run run(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new ExtractCommand(
                new ByteArrayInputStream(input), new PrintStream(out, true, StandardCharsets.UTF_8)));
        command.setErr(new PrintWriter(err));
        int code = command.execute(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString());
    }

    private static Run run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void everyLineGivesOneLineInTheSameOrder() {
        Run run = run("""
                {"doc": "a", "dct": "2025-01-10", "text": "Russia met Iran on Friday."}
                {"doc": "b", "dct": null, "title": "A title", "text": "It rained."}
                """, "--jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"doc\":\"a\"").contains("\"type\":\"CONSULT\"");
        assertThat(run.lines().get(1)).startsWith("{\"doc\":\"b\"").contains("\"events\":[]");
    }

    @Test
    void anExpressionHasItsZoneAndWhetherItIsInferred() {
        Run run = run("""
                {"doc": "a", "dct": "2025-01-10", "text": "It rained at 5:30 p.m. GMT on Thursday."}
                """, "--jsonl");
        assertThat(run.lines().get(0)).contains("\"zone\":\"Z\"").contains("\"inferred\":true");
    }

    @Test
    void aDocumentThatTheProgramFailsOnIsNamedAndTheRestIsExtracted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        String lines = "{\"doc\": \"a\", \"text\": \"bad\"}\n{\"doc\": \"b\", \"text\": \"good\"}\n";
        CommandLine command = new CommandLine(new ExtractCommand(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                own -> document -> {
                    if (document.text().equals("bad")) {
                        throw new IllegalStateException("broken");
                    }
                    return new Extraction(List.of(), List.of(), List.of(), List.of());
                }));
        command.setErr(new PrintWriter(err));
        assertThat(command.execute("--jsonl")).isEqualTo(1);
        assertThat(err.toString()).contains("broken").hasLineCount(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"doc\":\"a\"").contains("\"severity\":\"error\""),
                        line -> assertThat(line).startsWith("{\"doc\":\"b\"").contains("\"issues\":[]"));
    }

    @Test
    void aPublicationDateFarOutIsRefused() {
        Run option = run("{\"doc\": \"a\", \"text\": \"x\"}", "--jsonl", "--published", "-999999999-01-01");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).contains("from the year -9000 to 9000");
        Run line = run("""
                {"doc": "a", "dct": "-999999999-01-01", "text": "It fell yesterday."}
                {"doc": "b", "dct": "2025-01-10", "text": "It fell yesterday."}
                """, "--jsonl");
        assertThat(line.code()).isEqualTo(1);
        assertThat(line.err()).hasLineCount(1);
        assertThat(line.lines()).hasSize(2);
    }

    @Test
    void offsetsCountCodePoints() {
        Run run = run("{\"doc\": \"a\", \"text\": \"😀😀 Russia said that Iran was late.\"}", "--jsonl");
        assertThat(run.lines().get(0)).contains("\"cue\":[[10,14]]");
    }

    @Test
    void aMalformedLineIsNamedAndTheRestIsRead() {
        Run run = run(
                "{\"doc\": \"a\", \"text\": \"x\"}\n{\"doc\": \"b\", \"text\n{\"doc\": \"c\", \"text\": \"x\"}\n",
                "--jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("standard input line 2 is not JSON (near column ")
                .hasLineCount(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).contains("\"severity\":\"error\"").startsWith("{\"doc\":\"b\"");
    }

    @Test
    void aLineWithoutTextSaysSo() {
        assertThat(run("{\"doc\": \"a\"}", "--jsonl").err())
                .isEqualToIgnoringNewLines("standard input line 1: the field 'text' is missing");
    }

    @Test
    void aDateThatIsNoneSaysSo() {
        Run run = run("{\"doc\": \"a\", \"text\": \"x\", \"dct\": \"yesterday\"}", "--jsonl");
        assertThat(run.err())
                .startsWith("standard input line 1: the publication date must be like")
                .contains("yesterday");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        Run run = run(new byte[] {1, 0, 2}, "--jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not text: it holds NUL");
    }

    @Test
    void aLineOverTheLimitIsRefusedAndTheNextOneRead() {
        byte[] input = new byte[17 * 1024 * 1024];
        Arrays.fill(input, (byte) 'a');
        byte[] next = "\n{\"doc\": \"b\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(next, 0, input, input.length - next.length, next.length);
        Run run = run(input, "--jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 1 is longer than 10 MB");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1)).startsWith("{\"doc\":\"b\"");
    }

    @Test
    void aPlainFileGivesOneLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Russia met Iran on Friday.\n\nIt rained.");
        Run run = run("", "--published", "2025-01-10", "--title", "A title", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.lines()).singleElement().asString().contains("\"edtf\":\"2025-01-10\"");
    }

    @Test
    void aFileThatIsMissingIsWrongUsage() {
        assertThat(run("", "no-such-file.txt").code()).isEqualTo(2);
    }

    @Test
    void aWrongOptionIsWrongUsage() {
        assertThat(run("", "--published", "tomorrow").code()).isEqualTo(2);
    }
}
