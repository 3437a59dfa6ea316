package org.dateline.web.start;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.core.bench.BenchException;
import org.dateline.core.bench.Benchmarks;
import org.dateline.importer.cli.ExitCodes;
import org.dateline.web.bench.HttpMeasurements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline bench}: how fast the store is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a large timeline from a seed and measures our own paths and plain SQL side by side,"
                    + " and our answers by HTTP on a free port of this machine.",
            "It runs on a database of its own: in the folder of --data, by default one named dateline-bench beside the usual"
                    + " one. The timeline stays there and is used again by the next run."
        })
public class BenchCommand implements Callable<Integer> {
    @Option(names = "--events", paramLabel = "N", description = "default: ${DEFAULT-VALUE}", defaultValue = "100000")
    long events;

    @Option(names = "--seed", paramLabel = "S", description = "default: ${DEFAULT-VALUE}", defaultValue = "1")
    long seed;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the page goes, written over; default: ${DEFAULT-VALUE}",
            defaultValue = "docs/benchmarks.md")
    Path report = Path.of("docs/benchmarks.md");

    @Inject
    Benchmarks benchmarks;

    @Inject
    HttpMeasurements http;

    @Override
    public Integer call() {
        Path folder = report.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            System.err.println("cannot write " + report + ": there is no folder " + folder + "; give --report FILE");
            return ExitCodes.USAGE;
        }
        try {
            String page = benchmarks
                    .run(events, seed, http.all(), System.out::println)
                    .markdown();
            Files.writeString(report, page);
            System.out.println(report + " is written");
            return ExitCodes.CLEAN;
        } catch (BenchException e) {
            System.err.println(e.getMessage());
            return ExitCodes.CANNOT_RUN;
        } catch (IOException e) {
            System.err.println("cannot write " + report + ": " + e.getMessage());
            return ExitCodes.CANNOT_RUN;
        }
    }
}
