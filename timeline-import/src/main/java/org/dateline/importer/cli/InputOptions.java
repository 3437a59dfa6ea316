package org.dateline.importer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.dateline.core.model.Published;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which documents, and what is known about them: the same for every command that reads some. */
public final class InputOptions {
    static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "files, folders, or - for standard input (which is also the default)")
    List<String> inputs = List.of(STANDARD_INPUT);

    @Option(names = "--jsonl", description = "the input is JSON lines, whatever its name ends with")
    boolean jsonLines;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "publication date, such as 2025-01-10, where the text itself does not bring one")
    @Nullable
    Published published;

    @Option(names = "--source", paramLabel = "NAME", description = "the publisher")
    @Nullable
    String source;

    @Option(names = "--url", paramLabel = "URL", description = "where it was published")
    @Nullable
    String url;

    @Option(names = "--title", paramLabel = "T", description = "the headline")
    @Nullable
    String title;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /** Reads a publication date, with a message that says what one looks like. */
    public static final class PublishedConverter implements CommandLine.ITypeConverter<Published> {
        @Override
        public Published convert(String value) {
            try {
                return Published.parse(value);
            } catch (DateTimeException e) {
                throw new CommandLine.TypeConversionException(
                        "'" + value + "' is not a date such as 2025-01-10 or 2025-01-10T18:30+01:00"
                                + ", from the year -9000 to 9000");
            }
        }
    }

    /**
     * Complains of what can be seen to be wrong before anything is read.
     *
     * @throws ParameterException naming the file
     */
    void check() {
        for (String input : inputs) {
            if (!STANDARD_INPUT.equals(input) && !Files.isReadable(Path.of(input))) {
                throw new ParameterException(command.commandLine(), "there is no file to read at " + input);
            }
        }
    }

    DocumentReader.Given given() {
        return new DocumentReader.Given(published, source, url, title);
    }

    Sources.Kind kind() {
        return jsonLines ? Sources.Kind.JSON_LINES : Sources.Kind.BY_LOOKS;
    }

    void readStandardInput(InputStream in, Sources.Receiver receiver) throws IOException {
        Sources.read("standard input", in, kind(), given(), receiver);
    }
}
