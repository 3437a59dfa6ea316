package org.dateline.importer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.model.Document;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.ExtractionIssue.Severity;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.extract.json.ExtractionJson;
import org.dateline.importer.read.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code timeline extract}: documents in, what is said and told in them out, as JSON lines in the same order. */
@Command(
        name = "extract",
        description = "Finds dates, statements and events in texts and writes them as JSON, one line a document.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Text, HTML and JSON lines (one {\"doc\",\"dct\",\"title\",\"text\"} a line) are read.",
            "Exit codes: 0 clean, 1 some documents could not be read, 2 wrong usage, 3 cannot run."
        })
public final class ExtractCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Spec
    CommandSpec spec;

    private final InputStream standardInput;
    private final PrintStream out;

    /** Reads from and writes to the given streams. */
    public ExtractCommand(InputStream standardInput, PrintStream out) {
        this.standardInput = standardInput;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        Printer printer = new Printer();
        for (String name : input.inputs) {
            if (InputOptions.STANDARD_INPUT.equals(name)) {
                input.readStandardInput(standardInput, printer);
            } else {
                for (Path file : Sources.files(Path.of(name), printer)) {
                    Sources.read(file, input.kind(), input.given(), printer);
                }
            }
        }
        if (out.checkError()) {
            spec.commandLine().getErr().println("cannot write the output");
            return ExitCodes.CANNOT_RUN;
        }
        return printer.code;
    }

    /** Prints one line for each document, and one for each that cannot be read. */
    private final class Printer implements Sources.Receiver {
        private final Extractor extractor = new Extractor();
        private int code = ExitCodes.CLEAN;

        @Override
        public void document(Document document) {
            print(ExtractionJson.line(document, extractor.extract(document)));
        }

        @Override
        public void unreadable(String name, String message) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(message);
            err.flush();
            print(ExtractionJson.line(name, new ExtractionIssue("read", Severity.ERROR, message, null)));
            code = ExitCodes.ISSUES;
        }

        private void print(String line) {
            out.print(line);
            out.print('\n');
        }
    }
}
