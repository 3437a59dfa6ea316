package org.dateline.importer.extract;

import java.util.concurrent.TimeUnit;
import org.dateline.core.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How fast dates, statements and events are found together; docs/measurements.md has the command. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ExtractorBenchmark {
    private static final Extractor EXTRACTOR = new Extractor();

    @Benchmark
    public Extraction prose(Prose prose, PerSecond perSecond) {
        perSecond.count(prose.document);
        return EXTRACTOR.extract(prose.document);
    }

    @Benchmark
    public Extraction documents(Documents documents, PerSecond perSecond) {
        var document = documents.next();
        perSecond.count(document);
        return EXTRACTOR.extract(document);
    }
}
