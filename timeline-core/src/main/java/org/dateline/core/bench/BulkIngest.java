package org.dateline.core.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.ingest.DocumentIngest;
import org.dateline.core.ingest.DocumentIngest.Ingested;

/**
 * Documents as an import stores them when they are read, beside plain SQL that writes exactly the rows they bring into the
 * same tables, with all indexes, triggers and foreign keys. Both are taken back instead of committed, so that the made
 * timeline stays as it was; ours goes first and so meets the colder pages.
 */
final class BulkIngest implements Measurement {
    private static final int ROUNDS = 10;
    /** As many as a worker takes at once. */
    private static final int BATCH = 16;

    private static final int TIMEOUT = 600;

    private final int documents;

    /** @param documents how many are stored in one transaction in bulk */
    BulkIngest(int documents) {
        this.documents = documents;
    }

    /** How the rows of one table are written beside. */
    private interface Plain {
        void write(WrittenRows rows, Connection connection) throws SQLException;
    }

    private record Times(Timings whole, Timings writing, Timings beside) {}

    @Override
    public List<Figure> on(Ground ground) throws SQLException {
        SyntheticDocuments made = new SyntheticDocuments(ground.seed(), ground.id());
        Times bulk = time(ground, made, documents, 0, WrittenRows::copy);
        Times batches = time(ground, made, Math.min(documents, BATCH), 1_000_000, WrittenRows::insert);
        String rows = "COPY of the same rows";
        return List.of(
                Figure.faster("bulk ingest of " + documents + " documents", 0.6, bulk.whole, rows, bulk.beside),
                Figure.faster("the same without looking for the same events", 0.6, bulk.writing, rows, bulk.beside),
                Figure.faster(
                        "a batch of " + BATCH + " documents without looking for the same events",
                        0.9,
                        batches.writing,
                        "INSERT of the same rows, 100 at a time",
                        batches.beside));
    }

    private static Times time(Ground ground, SyntheticDocuments made, int many, long from, Plain plain)
            throws SQLException {
        Times times = new Times(new Timings(), new Timings(), new Timings());
        for (int round = 0; round < ROUNDS + Timings.WARMING && !times.whole.isSpent(); round++) {
            List<SyntheticDocuments.Read> documents = made.documents(from + (long) round * many, many);
            List<WrittenRows> rows = ours(ground, documents, times);
            Connection connection = ground.connection();
            connection.setAutoCommit(false);
            try {
                long start = System.nanoTime();
                for (WrittenRows each : rows) {
                    plain.write(each, connection);
                }
                times.beside.took(System.nanoTime() - start);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return times;
    }

    /** Gives what was written, and takes it back. */
    private static List<WrittenRows> ours(Ground ground, List<SyntheticDocuments.Read> documents, Times times)
            throws SQLException {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TIMEOUT));
        try {
            List<UUID> ids = new ArrayList<>();
            long start = System.nanoTime();
            DocumentIngest.Batch batch = ground.ingest().begin(ground.timeline());
            for (SyntheticDocuments.Read each : documents) {
                Ingested ingested = batch.add(each.document(), each.extraction());
                ids.add(ingested.documentId());
            }
            long found = System.nanoTime();
            batch.end();
            long end = System.nanoTime();
            times.whole.took(end - start);
            times.writing.took(end - found);
            try (Connection connection = ground.database().getConnection()) {
                return WrittenRows.of(connection, ground.id(), ids);
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
