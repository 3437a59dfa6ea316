package org.dateline.web.badtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.dateline.core.postgres.DataFolder;
import org.dateline.core.postgres.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the application and of PostgreSQL in the middle of writes and imports. A few kills here, as many as
 * {@code -Dloops} says in the profile {@code bad-times}; {@code -Ddateline.seed} repeats the moments of an earlier run.
 */
@Tag("bad-times")
class BadTimesIT {
    private static final int KILLS = Integer.getInteger("dateline.loops", 6);
    private static final long SEED = Long.getLong("dateline.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WRITERS = 3;
    private static final int IMPORTS = 3;
    private static final int LONGEST_WRITING_MILLIS = 1_000;
    private static final int TEXTS = 12;
    private static final Path SEED_TEXTS = Path.of("..", "seeds", "ukraine-talks", "documents.jsonl");

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeAll
    static void say_the_seed() {
        System.out.println("bad times: " + KILLS + " kills, -Ddateline.seed=" + SEED);
    }

    @AfterEach
    void stop_what_was_left() {
        // Whoever opens it last owns it, and stops it.
        PostgresServer.open(DataFolder.open(data), line -> {}).close();
    }

    @Test
    void every_acknowledged_write_is_there_once_and_whole_after_any_kill() throws Exception {
        data = folder.resolve("writes");
        int port = Running.freePort();
        Written written = new Written("http://127.0.0.1:" + port);
        for (int loop = 0; loop <= KILLS / 2; loop++) {
            try (Running app = Running.start(data, "--no-seeds", "--port", String.valueOf(port))) {
                await(() -> ready(written), app);
                if (loop == 0) {
                    written.makeTimeline("river");
                }
                written.check("river");
                if (loop < KILLS / 2) {
                    writeAndKill(app, written, loop % 2 == 0);
                }
            }
        }
        assertThat(written.acknowledged()).isGreaterThan(KILLS / 2);
        System.out.println("bad times: " + written.acknowledged() + " acknowledged writes, all there once and whole");
    }

    private void writeAndKill(Running app, Written written, boolean application) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                work.add(writers.submit(() -> write(written, enough)));
            }
            awaitMore(written, app);
            Thread.sleep(random.nextInt(LONGEST_WRITING_MILLIS));
            if (!application) {
                Running.killPostgres(data);
                awaitMore(written, app);
            }
            app.kill();
            enough.set(true);
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            enough.set(true);
            writers.shutdownNow();
        }
    }

    private static Void write(Written written, AtomicBoolean enough) throws InterruptedException {
        while (!enough.get()) {
            if (!written.sendOne("river")) {
                Thread.sleep(20);
            }
        }
        return null;
    }

    @Test
    void the_same_corpus_imported_with_kills_is_exported_as_the_same_bytes() throws Exception {
        data = folder.resolve("imports");
        Files.write(corpus(), Files.readAllLines(SEED_TEXTS).subList(0, TEXTS));
        // Making the folder is no part of what an import takes.
        PostgresServer.open(DataFolder.open(data), line -> {}).close();
        Instant begun = Instant.now();
        importWhole("whole");
        int usual = (int) Duration.between(begun, Instant.now()).toMillis();
        int cut = 0;
        int runs = 0;
        for (; runs < IMPORTS || cut < KILLS / 2 && runs < KILLS; runs++) {
            cut += importWithKills("run-" + runs, usual, runs);
            importWhole("run-" + runs);
        }
        int port = Running.freePort();
        Written reader = new Written("http://127.0.0.1:" + port);
        try (Running app = Running.start(data, "--no-seeds", "--port", String.valueOf(port))) {
            await(() -> ready(reader), app);
            String whole = content(reader.export("whole"));
            assertThat(whole.lines().count()).isGreaterThan(TEXTS);
            for (int run = 0; run < runs; run++) {
                assertThat(content(reader.export("run-" + run))).isEqualTo(whole);
            }
        }
        System.out.println(
                "bad times: imported " + runs + " times, cut off " + cut + " times, the same bytes each time");
    }

    /** How often it was cut off. Each attempt finds less left to do, so that in the end one is done before its kill. */
    private int importWithKills(String timeline, int usual, int run) throws Exception {
        int most = Math.max(1, KILLS / 2 / IMPORTS);
        int cut = 0;
        while (cut < most && importAndKill(timeline, usual / 3 + random.nextInt(usual * 2 / 3), cut % 2 == run % 2)) {
            cut++;
        }
        return cut;
    }

    private Path corpus() {
        return folder.resolve("corpus.jsonl");
    }

    /** All but the first line, which has the timeline's name. */
    private static String content(String export) {
        return export.substring(export.indexOf('\n') + 1);
    }

    private void importWhole(String timeline) throws Exception {
        try (Running run = Running.start(data, "import", corpus().toString(), "--timeline", timeline)) {
            assertThat(run.ended()).as("see %s", Running.log(data)).isIn(0, 1);
        }
    }

    /** Whether it was cut off: it may have ended before. */
    private boolean importAndKill(String timeline, int millis, boolean application) throws Exception {
        try (Running run = Running.start(data, "import", corpus().toString(), "--timeline", timeline)) {
            if (run.endsWithin(millis)) {
                return false;
            }
            if (application) {
                run.kill();
                return true;
            }
            boolean killed = Running.killPostgres(data);
            run.ended();
            return killed;
        }
    }

    private static void awaitMore(Written written, Running app) throws InterruptedException {
        int before = written.acknowledged();
        await(() -> written.acknowledged() > before, app);
    }

    private static boolean ready(Written written) {
        try {
            return written.isReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition, Running app) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(app.isAlive()).as("the application runs").isTrue();
            assertThat(Instant.now()).as("within %s", PATIENCE).isBefore(end);
            Thread.sleep(20);
        }
    }
}
