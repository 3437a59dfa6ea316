package org.dateline.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dateline.core.dedup.AgencyCredit;
import org.dateline.core.dedup.TextSketch;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.jspecify.annotations.Nullable;

/** Writes new documents with what they say, by COPY, in the transaction that is under way. */
final class NewDocumentRows {
    private NewDocumentRows() {}

    static void copy(Connection connection, long timelineId, Intake intake, List<Intake.Arrival> documents)
            throws SQLException {
        if (documents.isEmpty()) {
            return;
        }
        // Numbers are asked for first, since COPY takes the connection.
        for (Intake.Arrival each : documents) {
            intake.source(connection, each.document().source());
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "document",
                "timeline_id",
                "id",
                "sha256",
                "name",
                "title",
                "text",
                "source_id",
                "url",
                "published_date",
                "published_time",
                "published_zone",
                "recorded_at",
                "reading",
                "agency",
                "sketch",
                "runs")) {
            for (Intake.Arrival each : documents) {
                add(
                        rows,
                        timelineId,
                        each,
                        intake.source(connection, each.document().source()));
            }
            rows.end();
        }
        copyStatements(connection, documents);
    }

    private static void add(CopyRows rows, long timelineId, Intake.Arrival arrival, @Nullable Long source)
            throws SQLException {
        Document document = arrival.document();
        Published published = document.published();
        TextSketch sketch = TextSketch.of(document.text());
        rows.add(
                timelineId,
                arrival.id(),
                document.sha256(),
                document.name(),
                document.title(),
                document.text(),
                source,
                document.url(),
                published == null ? null : published.date(),
                published == null ? null : published.time(),
                published == null || published.zone() == null
                        ? null
                        : published.zone().getId(),
                arrival.at(),
                0,
                AgencyCredit.of(document).orElse(null),
                sketch.least(),
                sketch.runs());
    }

    private static void copyStatements(Connection connection, List<Intake.Arrival> documents) throws SQLException {
        if (documents.stream().allMatch(each -> each.statements().isEmpty())) {
            return;
        }
        try (CopyRows rows = CopyRows.into(connection, "statement", StatementRows.COLUMNS)) {
            for (Intake.Arrival each : documents) {
                for (Map.Entry<String, Statement> said : each.statements().entrySet()) {
                    StatementRows.add(rows, each.id(), said.getKey(), 0, said.getValue());
                }
            }
            rows.end();
        }
    }
}
