package org.dateline.importer.extract.timex;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.Timex3;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
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

    /** What is counted beside calls, a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class PerSecond {
        public double megabytes;
        public double documents;

        void count(Document document) {
            megabytes += document.text().length() / 1e6;
            documents++;
        }
    }

    /** Prose of a length. */
    @State(Scope.Benchmark)
    public static class Prose {
        private static final List<String> SENTENCES = List.of(
                "The foreign minister of Arvonia will meet her colleague in the capital on Thursday.",
                "Talks broke off last week after three days, and nobody would say when they go on.",
                "Mr. Holm, who was sworn in on Jan. 20, 2021, told reporters that the border stays open.",
                "The treaty was signed on 8 December 1987 and ended in August 2019.",
                "Envoys from both sides sat at one table again, which a year ago nobody had thought possible.",
                "\"We have waited for ten years,\" the president said late on Friday, \"and we shall wait no longer.\"",
                "The ministry gave no figures for the third quarter.",
                "By the end of the month the last of the observers, some of them there since the 1990s, had left.",
                "Between 3 and 5 May the two delegations, each of forty people, will see the site for themselves.",
                "A spokesman called the report false and asked the paper to take it back.",
                "The ceasefire, agreed at 5 p.m. on Monday, held overnight in most places.",
                "Neither the bridge nor the road to it can be used until the mines are gone.",
                "Every two years the commission reports to the council; this spring it did not.",
                "In the harbour the ships lay with their lights out, and from the hill one could count them.");

        @Param({"1000", "10000", "100000", "1000000"})
        public int characters;

        Document document = new Document("", null, "", null, null, null);

        @Setup
        public void write() {
            Random random = new Random(7);
            StringBuilder text = new StringBuilder();
            while (text.length() < characters) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
                text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
            }
            text.setLength(characters);
            Published published = new Published(LocalDate.of(2025, 1, 10), null, null);
            document = new Document("prose", null, text.toString(), published, null, null);
        }
    }

    /** The documents of a file of JSON lines, the system property {@code bench.documents}. */
    @State(Scope.Benchmark)
    public static class Documents implements Sources.Receiver {
        private final List<Document> all = new ArrayList<>();
        private int next;

        @Setup
        public void read() throws IOException {
            Path file = Path.of(System.getProperty("bench.documents", ""));
            Sources.read(file, Sources.Kind.JSON_LINES, DocumentReader.Given.NOTHING, this);
            if (all.isEmpty()) {
                throw new IOException(
                        "there are no documents in '" + file + "': name JSON lines by -Dbench.documents=");
            }
        }

        @Override
        public void document(Document document) {
            all.add(document);
        }

        @Override
        public void unreadable(String name, String message) {
            System.err.println(message);
        }

        Document next() {
            next = (next + 1) % all.size();
            return all.get(next);
        }
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
