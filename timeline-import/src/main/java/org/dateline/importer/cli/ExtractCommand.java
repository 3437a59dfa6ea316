package org.dateline.importer.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.dateline.core.model.Document;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.ExtractionIssue.Severity;
import org.dateline.core.model.Published;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.extract.json.ExtractionJson;
import org.dateline.importer.extract.json.JsonInput;
import org.dateline.importer.extract.json.JsonInput.MalformedLineException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code timeline extract}: documents in, what is said and told in them out, as JSON lines. */
@Command(
        name = "extract",
        description = "Finds dates, statements and events in text and writes them as JSON, one line a document.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:clean", "1:some documents could not be read", "2:wrong usage", "3:cannot run"})
public final class ExtractCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int WITH_ISSUES = 1;
    private static final int CANNOT_RUN = 3;

    @Option(names = "--jsonl", description = "The input is JSON lines: {\"doc\", \"dct\", \"title\", \"text\"}.")
    boolean jsonLines;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of a plain text, such as 2025-01-10 or 2025-01-10T18:30+01:00.")
    @Nullable
    String published;

    @Option(names = "--title", paramLabel = "TITLE", description = "Headline of a plain text.")
    @Nullable
    String title;

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "-",
            paramLabel = "FILE",
            description = "The file to read; - is standard input.")
    String file = "-";

    @Spec
    @Nullable
    CommandSpec spec;

    private final InputStream standardInput;
    private final PrintStream out;

    /** Reads from and writes to the given streams. */
    public ExtractCommand(InputStream standardInput, PrintStream out) {
        this.standardInput = standardInput;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (jsonLines && (published != null || title != null)) {
            throw usage("--published and --title are for a plain text; with --jsonl each line gives its own");
        }
        Published date = publication();
        try (InputStream in = open()) {
            int code = jsonLines ? lines(in) : plain(in, date);
            if (out.checkError()) {
                err().println("cannot write the output");
                return CANNOT_RUN;
            }
            return code;
        } catch (IOException e) {
            err().println("cannot read " + file + ": " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private @Nullable Published publication() {
        if (published == null) {
            return null;
        }
        try {
            return Published.parse(published);
        } catch (DateTimeException e) {
            throw usage("--published is no date like 2025-01-10 or 2025-01-10T18:30+01:00: " + published);
        }
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? new BufferedInputStream(standardInput) : new FileInputStream(file);
    }

    private int lines(InputStream in) throws IOException {
        Extractor extractor = new Extractor();
        LineReader lines = new LineReader(in, JsonInput.LONGEST_LINE);
        int code = CLEAN;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text != null && text.isBlank()) {
                continue;
            }
            String fault = line.fault();
            String doc = null;
            if (text != null) {
                try {
                    Document document = JsonInput.read(text, "line-" + line.number());
                    print(ExtractionJson.line(document, extractor.extract(document)));
                    continue;
                } catch (MalformedLineException e) {
                    fault = e.getMessage();
                    doc = e.doc();
                }
            }
            String message = "line " + line.number() + ": " + fault;
            err().println(message);
            print(ExtractionJson.line(doc, new ExtractionIssue("read", Severity.ERROR, message, null)));
            code = WITH_ISSUES;
        }
        return code;
    }

    private int plain(InputStream in, @Nullable Published date) throws IOException {
        byte[] bytes = in.readNBytes(JsonInput.LONGEST_LINE + 1);
        String fault = fault(bytes);
        if (fault == null) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                Document document = new Document(file, title, text, date, null, null);
                print(ExtractionJson.line(document, new Extractor().extract(document)));
                return CLEAN;
            } catch (CharacterCodingException e) {
                fault = "not UTF-8";
            }
        }
        String message = file + ": " + fault;
        err().println(message);
        print(ExtractionJson.line(file, new ExtractionIssue("read", Severity.ERROR, message, null)));
        return WITH_ISSUES;
    }

    private static @Nullable String fault(byte[] bytes) {
        if (bytes.length > JsonInput.LONGEST_LINE) {
            return "longer than 16 MB";
        }
        for (byte b : bytes) {
            if (b == 0) {
                return "binary data, not text";
            }
        }
        return null;
    }

    private void print(String line) {
        out.print(line);
        out.print('\n');
    }

    private PrintWriter err() {
        return spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
