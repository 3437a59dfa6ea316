package org.dateline.web.start;

import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.store.NotFoundException;
import org.dateline.core.store.TimelineExport;
import org.dateline.importer.cli.ExitCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline export}: one timeline as JSON lines. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes one timeline as JSON lines: its documents, statements, and events with participants, evidence and"
                    + " what people decided.",
            "The order and the fields follow from the content: the same texts imported twice give the same bytes."
        })
public class ExportCommand implements Callable<Integer> {
    @Option(names = "--timeline", required = true, paramLabel = "NAME", description = "the timeline's key")
    String timeline = "";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the file to make; one that is there is not overwritten. Without it: standard output")
    @Nullable
    Path file;

    @Inject
    TimelineExport export;

    @Override
    public Integer call() {
        try {
            if (file == null) {
                write(System.out);
            } else {
                write(file);
            }
            return ExitCodes.CLEAN;
        } catch (NotFoundException e) {
            System.err.println(e.getMessage());
            return ExitCodes.USAGE;
        } catch (FileAlreadyExistsException e) {
            System.err.println(file + " is there already and is not overwritten; give another name");
            return ExitCodes.USAGE;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("cannot write the export: " + Failures.inOneLine(e));
            return ExitCodes.CANNOT_RUN;
        }
    }

    /** Under another name until it is whole. */
    private void write(Path named) throws IOException {
        if (Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(named.toString());
        }
        Path part = named.resolveSibling(named.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(out);
            }
            Files.move(part, named);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        export.write(timeline, writer);
        writer.flush();
    }
}
