package org.dateline.importer.extract.timex;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.Documents;
import org.dateline.importer.extract.PerSecond;
import org.dateline.importer.extract.Prose;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How fast sentences are cut and dates found in them; docs/measurements.md has the command. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class TimexTaggerBenchmark {
    private static final TimexTagger TAGGER = new TimexTagger();

    private static List<Timex3> tag(Document document) {
        return TAGGER.tag(document, DocumentPart.TEXT, SentenceSplitter.split(document.text()));
    }

    @Benchmark
    public List<Timex3> prose(Prose prose, PerSecond perSecond) {
        perSecond.count(prose.document);
        return tag(prose.document);
    }

    @Benchmark
    public List<Timex3> documents(Documents documents, PerSecond perSecond) {
        Document document = documents.next();
        perSecond.count(document);
        return tag(document);
    }
}
