package org.dateline.importer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.model.ExtractionIssue.Severity;
import org.dateline.importer.extract.Extractor;
import org.dateline.importer.extract.json.ExtractionJson;
import org.dateline.importer.extract.lexicon.UserLexicon;
import org.dateline.importer.read.Sources;
import org.jspecify.annotations.Nullable;
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

    @Mixin
    LexiconOption lexicon = new LexiconOption();

    @Spec
    CommandSpec spec;

    private final InputStream standardInput;
    private final PrintStream out;
    private final Function<UserLexicon, Function<Document, Extraction>> extractors;

    /** Reads from and writes to the given streams. */
    public ExtractCommand(InputStream standardInput, PrintStream out) {
        this(standardInput, out, own -> new Extractor(own)::extract);
    }

    ExtractCommand(
            InputStream standardInput,
            PrintStream out,
            Function<UserLexicon, Function<Document, Extraction>> extractors) {
        this.extractors = extractors;
        this.standardInput = standardInput;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        input.check();
        Printer printer = new Printer(lexicon.read());
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
        private final Function<Document, Extraction> extraction;
        private int code = ExitCodes.CLEAN;

        Printer(UserLexicon own) {
            extraction = extractors.apply(own);
        }

        @Override
        public void document(Document document) {
            try {
                print(ExtractionJson.line(document, extraction.apply(document)));
            } catch (RuntimeException e) {
                failed(document.name(), "cannot be extracted, which is a fault of this program: " + e);
            }
        }

        @Override
        public void unreadable(String name, String message) {
            complain(message);
            issue(name, "read", message);
        }

        /** A document that the program fails on does not end the run. */
        private void failed(@Nullable String name, String message) {
            complain(name + " " + message);
            issue(name, "extract", message);
        }

        private void complain(String message) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(message.lines().findFirst().orElse(""));
            err.flush();
        }

        private void issue(@Nullable String name, String stage, String message) {
            print(ExtractionJson.line(name, new ExtractionIssue(stage, Severity.ERROR, message, null)));
            code = ExitCodes.ISSUES;
        }

        private void print(String line) {
            out.print(line);
            out.print('\n');
        }
    }
}
