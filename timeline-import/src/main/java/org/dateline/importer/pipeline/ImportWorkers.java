package org.dateline.importer.pipeline;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.ingest.DiskRoom;
import org.dateline.core.ingest.QueueWorker;
import org.dateline.core.ingest.QueuedIngest;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.StoreUnavailableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Threads that work off the import queue. They pause while the disk is nearly full or the database is away. */
@ApplicationScoped
public class ImportWorkers {
    /** More than these at once are of no use: documents of a timeline are stored one after the other. */
    public static final int MOST = 32;

    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final long IDLE_MILLIS = 1_000;
    private static final long AWAY_MILLIS = 500;
    private static final long FULL_MILLIS = 2_000;
    private static final long LONGEST_STOP_MILLIS = 5_000;

    private final ImportQueue queue;
    private final QueuedIngest ingest;
    private final ImportPipeline pipeline;
    private final OwnLexicon lexicon;
    private final DiskRoom room;
    private final Semaphore news = new Semaphore(0);
    private final AtomicReference<@Nullable String> pause = new AtomicReference<>();
    private final List<Crew> crews = new CopyOnWriteArrayList<>();

    ImportWorkers(ImportQueue queue, QueuedIngest ingest, ImportPipeline pipeline, OwnLexicon lexicon, DiskRoom room) {
        this.queue = queue;
        this.ingest = ingest;
        this.pipeline = pipeline;
        this.lexicon = lexicon;
        this.room = room;
    }

    /** Some workers; closing lets them finish or give back what they are at. */
    public final class Crew implements AutoCloseable {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final List<Thread> threads = new ArrayList<>();
        private final @Nullable String only;

        private Crew(@Nullable String only) {
            this.only = only;
        }

        private void start(int workers) {
            for (int i = 0; i < workers; i++) {
                int number = i;
                Thread thread = new Thread(() -> run(number), "import-" + i);
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        }

        private void run(int number) {
            QueueWorker worker = worker();
            while (!stopped.get()) {
                try {
                    if (isPaused()) {
                        rest(FULL_MILLIS);
                    } else if (!step(worker, number)) {
                        rest(IDLE_MILLIS);
                    }
                } catch (RuntimeException e) {
                    away(e);
                    rest(AWAY_MILLIS);
                } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
                    LOG.errorf(e, "A worker of the import failed; another takes over");
                    worker = worker();
                }
            }
        }

        private void away(RuntimeException failure) {
            if (StoreUnavailableException.is(failure)) {
                LOG.warnf("The import waits for the database: %s", failure.getMessage());
            } else {
                LOG.errorf(failure, "The import goes on after a failure");
            }
        }

        private QueueWorker worker() {
            String name = ProcessHandle.current().pid() + " " + UUID.randomUUID();
            return ingest.worker(name, lexicon.fingerprint(), pipeline::preview, stopped::get);
        }

        /** Each begins at another timeline, so that a long import of one does not hold up the others. */
        private boolean step(QueueWorker worker, int number) {
            List<String> timelines =
                    new ArrayList<>(only == null ? queue.timelines(lexicon.fingerprint()) : List.of(only));
            if (!timelines.isEmpty()) {
                Collections.rotate(timelines, -(number % timelines.size()));
            }
            return timelines.stream().anyMatch(worker::step);
        }

        private void rest(long millis) {
            try {
                if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                    LOG.debug("There are new documents to import");
                }
            } catch (InterruptedException e) {
                stopped.set(true);
            }
        }

        @Override
        public void close() {
            stopped.set(true);
            crews.remove(this);
            news.release(threads.size());
            for (Thread thread : threads) {
                try {
                    thread.join(LONGEST_STOP_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            news.drainPermits();
        }
    }

    /**
     * Starts workers.
     *
     * @param workers how many
     * @param only the one timeline whose documents they take; null for all
     */
    public Crew start(int workers, @Nullable String only) {
        Crew crew = new Crew(only);
        crews.add(crew);
        crew.start(Math.min(workers, MOST));
        return crew;
    }

    /** Lets workers that rest look into the queue at once. */
    public void wake() {
        crews.forEach(crew -> news.release(crew.threads.size()));
    }

    /** Why the workers pause, if they do. */
    public Optional<String> pausedBecause() {
        return room.tooLittle();
    }

    private boolean isPaused() {
        String now = room.tooLittle().orElse(null);
        String before = pause.getAndSet(now);
        if (now != null && before == null) {
            LOG.warnf("Imports pause: %s", now);
        } else if (now == null && before != null) {
            LOG.warn("Imports go on: there is room on the disk again");
        }
        return now != null;
    }

    void stop(@Observes ShutdownEvent event) {
        crews.forEach(Crew::close);
    }
}
