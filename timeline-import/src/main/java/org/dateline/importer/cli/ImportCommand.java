package org.dateline.importer.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.dateline.core.model.Document;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.ImportBatches;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.QueuePut;
import org.dateline.core.store.StoreUnavailableException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineWriter;
import org.dateline.importer.pipeline.ImportPipeline;
import org.dateline.importer.pipeline.ImportReport;
import org.dateline.importer.pipeline.ImportWorkers;
import org.dateline.importer.pipeline.OwnLexicon;
import org.dateline.importer.read.Sources;
import org.jboss.logging.Logger;
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
            "All documents are put into a queue first; then they are worked off. What was cut off goes on with --resume,",
            "and by itself where the application runs.",
            "Exit codes: 0 clean, 1 with issues, 2 wrong usage, 3 cannot run."
        })
public class ImportCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger(ImportCommand.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    /** How long a database may be away before the command gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int SPARE_CONNECTIONS = 6;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    LexiconOption lexicon = new LexiconOption();

    @Option(names = "--timeline", paramLabel = "NAME", description = "made when it is new")
    String timeline = "";

    @Option(
            names = "--correct-date",
            description =
                    "give texts that are there already the publication date given now, and read them anew as of it")
    boolean correctDate;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "how many documents are read side by side, by default as many as there are processors")
    int workers = Math.min(Runtime.getRuntime().availableProcessors(), ImportWorkers.MOST);

    @Option(
            names = "--resume",
            description = "read nothing new, but go on with what an import that was cut off has left, of all timelines"
                    + " unless --timeline names one")
    boolean resume;

    @Spec
    CommandSpec spec;

    @Inject
    ImportPipeline pipeline;

    @Inject
    ImportQueue queue;

    @Inject
    ImportBatches imports;

    @Inject
    ImportWorkers crews;

    @Inject
    OwnLexicon own;

    @Inject
    Clock clock;

    @Inject
    TimelineReader reader;

    @Inject
    TimelineWriter writer;

    private boolean isPut;
    private String paused = "";

    /**
     * Complains of what can be seen to be wrong before anything is started, and sets what the start reads.
     *
     * @throws ParameterException naming the option or file
     */
    public void check() {
        if (!(resume && timeline.isEmpty()) && !TimelineWriter.isKey(timeline)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--timeline must be lower case letters, digits and hyphens, not '" + timeline + "'");
        }
        if (workers < 1 || workers > ImportWorkers.MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--workers must be from 1 to " + ImportWorkers.MOST + ", not " + workers);
        }
        if (workers > SPARE_CONNECTIONS) {
            // Each worker holds a connection while it reads.
            String connections = String.valueOf(workers + 2);
            System.setProperty("quarkus.datasource.jdbc.min-size", connections);
            System.setProperty("quarkus.datasource.jdbc.max-size", connections);
        }
        input.check();
        lexicon.use();
    }

    @Override
    public Integer call() throws IOException {
        check();
        Instant start = clock.instant();
        ImportReport report = new ImportReport();
        try {
            List<Long> batches = resume ? imports.waiting(timeline) : put(report);
            workOff(batches);
            report.ended(imports.outcome(batches, start));
        } catch (FieldException e) {
            System.err.println("timeline '" + timeline + "': " + e.getMessage());
            return ExitCodes.CANNOT_RUN;
        } catch (RuntimeException e) {
            if (!StoreUnavailableException.is(e)) {
                throw e;
            }
            System.err.println(reason(e) + "; nothing that was stored is lost, go on with: " + again());
            return ExitCodes.CANNOT_RUN;
        }
        report.lines().forEach(System.out::println);
        return report.hasIssues() ? ExitCodes.ISSUES : ExitCodes.CLEAN;
    }

    private String again() {
        return isPut ? "./timeline import --resume" : "the same command";
    }

    /** Puts all documents into the queue, or none of them. */
    private List<Long> put(ImportReport report) throws IOException {
        if (!reader.exists(timeline)) {
            writer.createTimeline(timeline, timeline.replace('-', ' '), "", "import");
        }
        try (QueuePut put = queue.put(timeline, own.fingerprint())) {
            for (String name : input.inputs) {
                if (InputOptions.STANDARD_INPUT.equals(name)) {
                    input.readStandardInput(System.in, new Putter(put, report));
                } else {
                    put(name, put, report);
                }
            }
            QueuePut.Result result = put.end();
            isPut = true;
            report.put(result);
            return result.batches();
        }
    }

    private void put(String name, QueuePut put, ImportReport report) throws IOException {
        Putter putter = new Putter(put, report);
        List<Path> files = Sources.files(Path.of(name), putter);
        long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        try (ProgressBar bar = new ProgressBar(System.err, ProgressBar.onTerminal(), "reading " + name, bytes)) {
            for (Path file : files) {
                Sources.read(file, input.kind(), input.given(), putter);
                bar.step(file.toFile().length());
            }
        }
    }

    /** Works until none of the documents waits, together with all others that work off the queue. */
    private void workOff(List<Long> batches) {
        int waiting = imports.waiting(batches, own.fingerprint());
        try (ImportWorkers.Crew crew = crews.start(waiting == 0 ? 0 : workers, timeline.isEmpty() ? null : timeline);
                ProgressBar bar = new ProgressBar(System.err, ProgressBar.onTerminal(), "importing", waiting)) {
            LOG.debugf("%s works off %d documents", crew, waiting);
            long away = 0;
            while (waiting > 0) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                tellOfPause();
                try {
                    int now = imports.waiting(batches, own.fingerprint());
                    bar.step(waiting - now);
                    waiting = now;
                    away = 0;
                } catch (StoreUnavailableException e) {
                    away = away == 0 ? System.nanoTime() : away;
                    if (System.nanoTime() - away > PATIENCE.toNanos()) {
                        throw e;
                    }
                }
            }
        }
    }

    private void tellOfPause() {
        String now = crews.pausedBecause().orElse("");
        if (!now.isEmpty() && paused.isEmpty()) {
            System.err.println("The import pauses: " + now);
        }
        paused = now;
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

    /** Puts documents into the queue while there is room for them. */
    private final class Putter implements Sources.Receiver {
        private final QueuePut put;
        private final ImportReport report;

        Putter(QueuePut put, ImportReport report) {
            this.put = put;
            this.report = report;
        }

        @Override
        public void document(Document document) {
            tellOfPause();
            while (!paused.isEmpty()) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                tellOfPause();
            }
            try {
                if (correctDate && pipeline.correctDate(timeline, document, "import")) {
                    report.redated();
                } else {
                    put.add(document);
                }
            } catch (FieldException e) {
                report.refused(document.name() + ": cannot be stored: " + e.getMessage());
            }
        }

        @Override
        public void unreadable(String name, String message) {
            report.refused(message);
        }
    }
}
