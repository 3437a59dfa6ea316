package org.dateline.importer.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.core.model.Document;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.StoreUnavailableException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.importer.pipeline.ImportPipeline;
import org.dateline.importer.pipeline.ImportReport;
import org.dateline.importer.read.Sources;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code timeline import}: files, folders or standard input into a timeline. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads dated texts and puts what they tell on a timeline.",
        footer = {
            "",
            "Text, HTML and JSON lines (one {\"doc\",\"dct\",\"title\",\"text\",\"source\",\"url\"} a line) are read.",
            "Exit codes: 0 clean, 1 with issues, 2 wrong usage, 3 cannot run."
        })
public class ImportCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(ImportCommand.class);

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    LexiconOption lexicon = new LexiconOption();

    @Option(names = "--timeline", required = true, paramLabel = "NAME", description = "made when it is new")
    String timeline = "";

    @Option(
            names = "--correct-date",
            description =
                    "give texts that are there already the publication date given now, and read them anew as of it")
    boolean correctDate;

    @Spec
    CommandSpec spec;

    @Inject
    ImportPipeline pipeline;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    /**
     * Complains of what can be seen to be wrong before anything is started, and sets what the start reads.
     *
     * @throws ParameterException naming the option or file
     */
    public void check() {
        if (!TimelineWriter.isKey(timeline)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--timeline must be lower case letters, digits and hyphens, not '" + timeline + "'");
        }
        input.check();
        lexicon.use();
    }

    @Override
    public Integer call() throws IOException {
        check();
        PrintStream out = System.out;
        try {
            ensureTimeline();
        } catch (FieldException e) {
            System.err.println("timeline '" + timeline + "': " + e.getMessage());
            return ExitCodes.CANNOT_RUN;
        }
        ImportReport report = new ImportReport();
        try {
            takeAll(report);
        } catch (RuntimeException e) {
            if (!StoreUnavailableException.is(e)) {
                throw e;
            }
            report.lines().forEach(out::println);
            System.err.println(reason(e) + "; what is listed above is stored, run the same command again for the rest");
            return ExitCodes.CANNOT_RUN;
        }
        report.lines().forEach(out::println);
        return report.hasIssues() ? ExitCodes.ISSUES : ExitCodes.CLEAN;
    }

    private void ensureTimeline() {
        if (!reader.exists(timeline)) {
            writer.createTimeline(timeline, timeline.replace('-', ' '), "", "import");
        }
    }

    private void takeAll(ImportReport report) throws IOException {
        for (String name : input.inputs) {
            if (InputOptions.STANDARD_INPUT.equals(name)) {
                input.readStandardInput(System.in, new Taker(report));
            } else {
                take(name, Sources.files(Path.of(name), new Taker(report)), report);
            }
        }
    }

    /** The first line of what is at the bottom of a failure: what is above it only wraps it. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank()
                ? deepest.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse(message);
    }

    private void take(String name, List<Path> files, ImportReport report) {
        long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        try (ProgressBar bar = new ProgressBar(System.err, ProgressBar.onTerminal(), "importing " + name, bytes)) {
            for (Path file : files) {
                Taker taker = new Taker(report, bar, file.toFile().length());
                Sources.read(file, input.kind(), input.given(), taker);
                taker.finish();
            }
        }
    }

    /** Takes documents into the timeline and moves the bar by what each of them weighs. */
    private final class Taker implements Sources.Receiver {
        private final ImportReport report;
        private final @Nullable ProgressBar bar;
        private long left;

        Taker(ImportReport report) {
            this(report, null, 0);
        }

        Taker(ImportReport report, @Nullable ProgressBar bar, long bytes) {
            this.report = report;
            this.bar = bar;
            this.left = bytes;
        }

        @Override
        public void document(Document document) {
            try {
                take(document);
            } catch (RuntimeException e) {
                if (StoreUnavailableException.is(e)) {
                    throw e;
                }
                LOG.debugf(e, "Refused: %s", document.name());
                report.refused(document.name() + ": cannot be stored: " + reason(e));
            }
            advance(document.text().length());
        }

        private void take(Document document) {
            if (!correctDate) {
                report.took(document, pipeline.take(timeline, document));
                return;
            }
            ImportPipeline.Corrected corrected = pipeline.takeCorrecting(timeline, document, "import");
            if (corrected.redated()) {
                report.redated();
            } else {
                report.took(document, corrected.taken());
            }
        }

        @Override
        public void unreadable(String name, String message) {
            report.refused(message);
        }

        private void advance(long bytes) {
            long step = Math.min(bytes, left);
            left -= step;
            if (bar != null) {
                bar.step(step);
            }
        }

        void finish() {
            advance(left);
        }
    }
}
