package org.dateline.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dateline.core.model.Document;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
import org.dateline.core.postgres.TestPostgres;
import org.dateline.core.store.ImportBatches;
import org.dateline.core.store.ImportOutcome;
import org.dateline.core.store.ImportProgress;
import org.dateline.core.store.ImportQueue;
import org.dateline.core.store.QueuePut;
import org.dateline.core.store.StoreUnavailableException;
import org.dateline.core.store.TimelineReader;
import org.dateline.core.store.TimelineState;
import org.dateline.core.store.TimelineWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class QueueWorkerIT {
    private static final String TIMELINE = "queue";
    private static final int DOCUMENTS = 40;

    @Inject
    ImportQueue queue;

    @Inject
    ImportBatches batches;

    @Inject
    QueuedIngest ingest;

    @Inject
    DocumentIngest direct;

    @Inject
    TimelineWriter writer;

    @Inject
    TimelineReader reader;

    @Inject
    AgroalDataSource database;

    private final AtomicInteger named = new AtomicInteger();

    /** A worker that is gone, as if its process had been killed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void an_empty_store() throws SQLException {
        TimelineState.empty(database);
        writer.createTimeline(TIMELINE, "Queue", "", "ann");
    }

    @Test
    void one_worker_four_and_four_of_which_some_are_killed_make_the_same() throws Exception {
        List<Document> corpus = Corpus.documents(7, DOCUMENTS);
        put(corpus);
        work(Corpus::read);
        List<String> alone = TimelineState.of(database);
        assertThat(alone).anyMatch(row -> row.contains("evidence added"));

        again();
        List<Document> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(3));
        put(shuffled);
        together(4, worker -> Corpus::read);
        assertThat(TimelineState.difference(alone, TimelineState.of(database))).isEmpty();

        again();
        put(corpus);
        together(4, QueueWorkerIT::mortal);
        assertThat(batches.of(TIMELINE).get(0).failures()).isEmpty();
        assertThat(TimelineState.difference(alone, TimelineState.of(database))).isEmpty();
    }

    /** Some of the workers are killed while they read, but no document kills each of them. */
    private static Function<Document, Extraction> mortal(int worker) {
        Random random = new Random(worker);
        return document -> {
            if (worker < 7 && random.nextInt(12) == 0) {
                throw new Killed();
            }
            return Corpus.read(document);
        };
    }

    @Test
    void a_connection_that_breaks_gives_the_documents_back_and_nothing_is_there_twice() throws Exception {
        List<Document> corpus = Corpus.documents(8, 30);
        put(corpus);
        work(Corpus::read);
        List<String> undisturbed = TimelineState.of(database);
        again();
        put(corpus);
        AtomicInteger read = new AtomicInteger();
        QueueWorker worker = worker(document -> {
            if (read.incrementAndGet() % 20 == 0) {
                breakConnections();
            }
            return Corpus.read(document);
        });
        int broken = 0;
        while (waiting() > 0) {
            try {
                worker.step(TIMELINE);
            } catch (StoreUnavailableException e) {
                broken++;
            }
        }
        assertThat(broken).isPositive();
        assertThat(TimelineState.difference(undisturbed, TimelineState.of(database)))
                .isEmpty();
    }

    @Test
    void what_was_given_is_read_once_and_keeps_no_text_when_it_is_done() throws SQLException {
        List<Document> corpus = Corpus.documents(9, 5);
        Instant start = Instant.EPOCH;
        QueuePut.Result first = put(corpus);
        assertThat(first.documents()).isEqualTo(5);
        QueuePut.Result waiting = put(corpus);
        assertThat(waiting.documents()).isZero();
        assertThat(waiting.waiting()).isEqualTo(5);
        assertThat(waiting.batches()).isEqualTo(first.batches());
        work(Corpus::read);
        QueuePut.Result known = put(corpus);
        assertThat(known.known()).isEqualTo(5);
        assertThat(known.batches()).isEmpty();
        ImportOutcome outcome = batches.outcome(first.batches(), start);
        assertThat(outcome.documents()).isEqualTo(5);
        assertThat(outcome.newEvents() + outcome.joinedEvents()).isGreaterThanOrEqualTo(5);
        assertThat(reader.documents(TIMELINE)).hasSize(5);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM import_job WHERE text IS NOT NULL")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void the_same_text_with_another_date_is_told_whether_it_waits_or_is_stored() {
        Document document =
                new Document("a", null, "Talks began.", Published.parse("2024-03-01T09:30+01:00"), null, null);
        Document other = new Document("b", null, "Talks began.", Published.parse("2024-03-02"), null, null);
        assertThat(put(List.of(document, other, document)).kept())
                .containsExactly("b: already there with publication date 2024-03-01T09:30+01:00; not changed");
        work(Corpus::read);
        assertThat(put(List.of(other, document)).kept())
                .containsExactly("b: already there with publication date 2024-03-01T09:30+01:00; not changed");
    }

    @Test
    void a_document_that_fails_is_tried_some_times_and_then_stands_as_failed_while_the_rest_is_stored() {
        List<Document> corpus = Corpus.documents(10, 12);
        put(corpus);
        AtomicInteger tries = new AtomicInteger();
        work(document -> {
            if (document.name().equals("doc 4")) {
                tries.incrementAndGet();
                throw new IllegalStateException("no way to read this");
            }
            return Corpus.read(document);
        });
        ImportProgress progress = batches.of(TIMELINE).get(0);
        assertThat(progress.done()).isEqualTo(11);
        assertThat(progress.failures()).containsExactly(new ImportProgress.Failure("doc 4", "no way to read this"));
        assertThat(tries).hasValue(ImportQueue.MOST_ATTEMPTS);

        assertThat(put(corpus).documents()).as("given again, it is tried again").isEqualTo(1);
        work(Corpus::read);
        assertThat(reader.documents(TIMELINE)).hasSize(12);
    }

    @Test
    void documents_of_one_transaction_make_the_same_as_each_in_its_own() throws SQLException {
        List<Document> corpus = Corpus.documents(12, DOCUMENTS);
        corpus.forEach(document -> direct.ingest(TIMELINE, document, Corpus.read(document)));
        List<String> each = TimelineState.of(database);

        again();
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            DocumentIngest.Batch batch = direct.begin(TIMELINE);
            int made = 0;
            for (Document document : corpus) {
                made += batch.add(document, Corpus.read(document)).newEvents();
            }
            assertThat(made).isBetween(DOCUMENTS / 2, 2 * DOCUMENTS);
            assertThat(batch.add(corpus.get(3), Corpus.read(corpus.get(3))).isNew())
                    .isFalse();
            batch.end();
        });
        assertThat(TimelineState.difference(each, TimelineState.of(database))).isEmpty();
    }

    @Test
    void what_the_database_refuses_of_a_batch_is_found_by_trying_each_alone() {
        put(Corpus.documents(13, 8));
        work(document -> {
            Extraction read = Corpus.read(document);
            return document.name().equals("doc 5")
                    ? new Extraction(List.of(), List.of(), read.events(), List.of())
                    : read;
        });
        ImportProgress progress = batches.of(TIMELINE).get(0);
        assertThat(progress.done()).isEqualTo(7);
        assertThat(progress.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.document()).isEqualTo("doc 5");
            assertThat(failure.why()).contains("evidence_statement");
        });
    }

    @Test
    void a_source_without_end_is_refused_in_one_line() {
        Document given = Corpus.documents(14, 1).get(0);
        Document boundless = new Document(given.name(), null, given.text(), null, "G".repeat(2_000_000), null);
        put(List.of(boundless));
        work(Corpus::read);
        assertThat(batches.of(TIMELINE).get(0).failures())
                .containsExactly(
                        new ImportProgress.Failure(given.name(), "a source has a name of at most 500 characters"));
    }

    @Test
    void a_document_that_kills_each_worker_stands_as_failed_and_no_other_is_blamed() {
        put(Corpus.documents(11, 6));
        Function<Document, Extraction> deadly = document -> {
            if (document.name().equals("doc 2")) {
                throw new Killed();
            }
            return Corpus.read(document);
        };
        int killed = 0;
        while (waiting() > 0) {
            QueueWorker worker = worker(deadly);
            try {
                while (waiting() > 0) {
                    worker.step(TIMELINE);
                }
            } catch (Killed e) {
                killed++;
            }
        }
        assertThat(killed).isEqualTo(ImportQueue.MOST_ATTEMPTS);
        assertThat(batches.of(TIMELINE).get(0).failures()).singleElement().satisfies(failure -> {
            assertThat(failure.document()).isEqualTo("doc 2");
            assertThat(failure.why()).contains("ended each time");
        });
        assertThat(reader.documents(TIMELINE)).hasSize(5);
    }

    @Test
    void a_put_that_is_not_ended_leaves_nothing() {
        try (QueuePut put = queue.put(TIMELINE, "")) {
            Corpus.documents(12, 3).forEach(put::add);
            assertThatThrownBy(() -> put.add(new Document("half", null, "\ud83d", null, null, null)))
                    .hasMessageContaining("no Unicode");
        }
        assertThat(batches.of(TIMELINE)).isEmpty();
    }

    @Test
    void documents_wait_for_a_worker_with_their_lexicon() {
        try (QueuePut put = queue.put(TIMELINE, "abc")) {
            Corpus.documents(13, 2).forEach(put::add);
            put.end();
        }
        assertThat(queue.timelines("")).isEmpty();
        assertThat(worker(Corpus::read).step(TIMELINE)).isFalse();
        QueueWorker other = ingest.worker("other", "abc", Corpus::read, () -> false);
        assertThat(queue.timelines("abc")).containsExactly(TIMELINE);
        assertThat(other.step(TIMELINE)).isTrue();
        assertThat(reader.documents(TIMELINE)).hasSize(2);
    }

    private void again() throws SQLException {
        an_empty_store();
    }

    private QueuePut.Result put(List<Document> corpus) {
        try (QueuePut put = queue.put(TIMELINE, "")) {
            corpus.forEach(put::add);
            return put.end();
        }
    }

    private QueueWorker worker(Function<Document, Extraction> extractor) {
        return ingest.worker("worker " + named.incrementAndGet(), "", extractor, () -> false);
    }

    private int waiting() {
        return batches.of(TIMELINE).stream().mapToInt(ImportProgress::waiting).sum();
    }

    private void work(Function<Document, Extraction> extractor) {
        QueueWorker worker = worker(extractor);
        while (waiting() > 0) {
            worker.step(TIMELINE);
        }
    }

    /** Works with so many threads; a worker that is killed is followed by another. */
    private void together(int threads, Function<Integer, Function<Document, Extraction>> extractors)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger number = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(() -> {
                    while (waiting() > 0) {
                        QueueWorker worker = worker(extractors.apply(number.getAndIncrement()));
                        try {
                            while (waiting() > 0) {
                                worker.step(TIMELINE);
                            }
                        } catch (Killed e) {
                            // The next one takes over.
                        }
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            executor.shutdown();
        }
    }

    /** From a thread of its own, since this one's transaction has the connection that is to break. */
    private void breakConnections() {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            return statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                    + " WHERE state = 'idle in transaction' AND pid <> pg_backend_pid()"
                                    + " AND datname = current_database()");
                        }
                    })
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            other.shutdown();
        }
    }
}
