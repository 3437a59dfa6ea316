package org.dateline.core.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.dateline.core.ingest.DocumentIngest.Ingested;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.ExtractionIssue;
import org.dateline.core.store.FieldException;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.ImportQueue.Claim;
import org.dateline.core.store.ImportQueue.Turn;
import org.dateline.core.store.QueuedDocument;
import org.dateline.core.store.QueuedResult;
import org.dateline.core.store.StoreException;
import org.dateline.core.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents from the queue, reads them side by side with other workers, and stores them in their order. For one
 * thread.
 */
public final class QueueWorker {
    private static final int MOST = 16;
    private static final int MOST_TEXT = 200_000;
    private static final int LONGEST_SECONDS = 3_600;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final ImportQueue queue;
    private final DocumentIngest ingest;
    private final String name;
    private final String lexicon;
    private final Function<Document, Extraction> extractor;
    private final BooleanSupplier stopped;
    /** What was read and given back, since others came first; of one claim only. */
    private final Map<String, Extraction> read = new HashMap<>();

    private @Nullable Claim owed;
    private @Nullable Blame blame;

    QueueWorker(
            ImportQueue queue,
            DocumentIngest ingest,
            String name,
            String lexicon,
            Function<Document, Extraction> extractor,
            BooleanSupplier stopped) {
        this.queue = queue;
        this.ingest = ingest;
        this.name = name;
        this.lexicon = lexicon;
        this.extractor = extractor;
        this.stopped = stopped;
    }

    /** Others come first: the transaction ends with nothing done. */
    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A document that was read, and waits for its turn. */
    private record Ready(QueuedDocument queued, Extraction extraction) {}

    /** The document that something failed at. */
    private record Blame(QueuedDocument document, Throwable failure) {}

    /**
     * Reads and stores the next documents of a timeline, some at once.
     *
     * @return false when there was none to take
     * @throws StoreUnavailableException if the database does not answer; what was under way is then in the queue again
     * @throws Error if the worker cannot go on; it counts as an attempt at what was under way
     */
    public boolean step(String timeline) {
        if (owed != null) {
            queue.giveBack(owed, null);
            owed = null;
        }
        Claim claim = queue.claim(timeline, name, lexicon, MOST, MOST_TEXT);
        if (claim == null) {
            return false;
        }
        blame = null;
        owed = claim;
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> work(claim));
        } catch (NotYet e) {
            blame = null;
        } catch (RuntimeException e) {
            if (StoreUnavailableException.is(e)) {
                throw e;
            }
            if (e.getCause() instanceof Error fatal && blame == null) {
                owed = null;
                throw fatal;
            }
            if (blame == null) {
                // The commit was refused, and nobody can say because of which: each is tried alone.
                queue.refused(claim, reason(e));
                owed = null;
                return true;
            }
        }
        settle(claim);
        owed = null;
        return true;
    }

    private void settle(Claim claim) {
        QueuedDocument document = blame == null ? null : blame.document();
        if (blame != null) {
            queue.failed(blame.document(), reason(blame.failure()), isForGood(blame.failure()));
        }
        queue.giveBack(claim, document);
    }

    private void work(Claim claim) {
        List<Ready> ready = new ArrayList<>();
        for (QueuedDocument queued : queue.hold(claim)) {
            Extraction known = read.get(queued.sha256());
            Extraction extraction = known == null ? extract(queued) : known;
            if (extraction == null) {
                break;
            }
            ready.add(new Ready(queued, extraction));
        }
        if (ready.isEmpty()) {
            return;
        }
        read.clear();
        if (!comesToTurn(ready.get(0).queued())) {
            ready.forEach(one -> read.put(one.queued().sha256(), one.extraction()));
            throw new NotYet();
        }
        DocumentIngest.Batch batch = ingest.begin(claim.timeline());
        boolean alone = ready.size() == 1;
        for (Ready one : ready) {
            attempt(one, alone, () -> store(batch, one));
        }
        attempt(ready.get(0), alone, batch::end);
    }

    private @Nullable Extraction extract(QueuedDocument queued) {
        try {
            return extractor.apply(queued.document());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            blame = new Blame(queued, e);
            return null;
        }
    }

    private void store(DocumentIngest.Batch batch, Ready ready) {
        QueuedDocument queued = ready.queued();
        Ingested ingested = batch.add(queued.document(), ready.extraction());
        queue.done(queued, result(queued.document(), ingested, ready.extraction()));
    }

    /** What the database refuses may be of any document before, unless there is one alone; all else is the document's fault. */
    private void attempt(Ready ready, boolean alone, Runnable storing) {
        try {
            storing.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            boolean itsFault = alone || !StoreException.wasRefused(e);
            if (itsFault && !StoreUnavailableException.is(e)) {
                blame = new Blame(ready.queued(), e);
            }
            throw e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    /** Waits while others are at what comes before; false where this worker should rather take what comes first. */
    private boolean comesToTurn(QueuedDocument first) {
        long end = System.nanoTime() + LONGEST_WAIT;
        long pause = FIRST_PAUSE;
        while (!stopped.getAsBoolean() && System.nanoTime() < end) {
            Turn turn = queue.turn(first, lexicon);
            if (turn != Turn.LATER) {
                return turn == Turn.NOW;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
        return false;
    }

    private static QueuedResult result(Document document, Ingested ingested, Extraction extraction) {
        return ingested.isNew()
                ? new QueuedResult(
                        document.name(),
                        true,
                        extraction.statements().size(),
                        ingested.newEvents(),
                        ingested.joinedEvents(),
                        extraction.issues().stream()
                                .map(issue -> issue(document, issue))
                                .toList())
                : new QueuedResult(document.name(), false, 0, 0, 0, List.of());
    }

    private static QueuedResult.Issue issue(Document document, ExtractionIssue issue) {
        String place = issue.span() == null
                ? document.name()
                : document.name() + " at character " + issue.span().start();
        return new QueuedResult.Issue(issue.severity().name().toLowerCase(Locale.ROOT), place + ": " + issue.message());
    }

    /** Refused fields and values that a column cannot hold are refused again. */
    private static boolean isForGood(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FieldException || StoreException.isOfTheData(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The first line of what is at the bottom of a failure: what is above it only wraps it. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof OutOfMemoryError) {
            return "it needs more memory than there is";
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank()
                ? deepest.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse(message);
    }
}
