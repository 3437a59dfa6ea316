package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Published;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Documents, and the words in them that tell of events. */
@ApplicationScoped
class DocumentReading {
    private final AgroalDataSource database;

    DocumentReading(AgroalDataSource database) {
        this.database = database;
    }

    List<DocumentRow> of(long timelineId) {
        String sql = "SELECT d.id, d.name, d.title, d.published_date, d.url, s.name AS source, (SELECT count(*)"
                + " FROM evidence v JOIN event e ON e.timeline_id = v.timeline_id AND e.id = v.event_id"
                + " WHERE v.timeline_id = d.timeline_id AND v.document_id = d.id AND e.removed_at IS NULL) AS events"
                + " FROM document d LEFT JOIN source s ON s.id = d.source_id WHERE d.timeline_id = ?"
                + " ORDER BY d.published_date DESC NULLS LAST, d.name, d.id";
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, timelineId);
                ResultSet rows = query.executeQuery()) {
            List<DocumentRow> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new DocumentRow(
                        rows.getObject("id", UUID.class),
                        rows.getString("name"),
                        rows.getString("title"),
                        rows.getString("published_date"),
                        rows.getString("source"),
                        EvidenceReading.webAddress(rows.getString("url")),
                        rows.getInt("events")));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("list documents", e);
        }
    }

    DocumentDetail one(UUID id) {
        String sql = "SELECT d.*, s.name AS source, t.name AS timeline FROM document d"
                + " JOIN timeline t ON t.id = d.timeline_id LEFT JOIN source s ON s.id = d.source_id"
                + " WHERE d.timeline_id = ? AND d.id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, Ids.timelineOf(id), id);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("document " + id);
            }
            Document document = new Document(
                    row.getString("name"),
                    row.getString("title"),
                    row.getString("text"),
                    published(row),
                    row.getString("source"),
                    EvidenceReading.webAddress(row.getString("url")));
            return new DocumentDetail(
                    id, row.getString("timeline"), document, row.getInt("reading"), marks(connection, id));
        } catch (SQLException e) {
            throw Sql.failed("read document " + id, e);
        }
    }

    private static @Nullable Published published(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("published_date", LocalDate.class);
        String zone = row.getString("published_zone");
        return date == null
                ? null
                : new Published(
                        date, row.getObject("published_time", LocalTime.class), zone == null ? null : ZoneId.of(zone));
    }

    private static List<DocumentDetail.Mark> marks(Connection connection, UUID document) throws SQLException {
        List<DocumentDetail.Mark> marks = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT v.part, v.spans, e.id, e.title FROM evidence v JOIN event e"
                                + " ON e.timeline_id = v.timeline_id AND e.id = v.event_id"
                                + " WHERE v.timeline_id = ? AND v.document_id = ? AND e.removed_at IS NULL",
                        Ids.timelineOf(document),
                        document);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                for (TextSpan span : Sql.spans(rows, "spans")) {
                    marks.add(new DocumentDetail.Mark(
                            DocumentPart.valueOf(rows.getString("part")),
                            span,
                            rows.getObject("id", UUID.class),
                            rows.getString("title")));
                }
            }
        }
        marks.sort(Comparator.comparing(DocumentDetail.Mark::in).thenComparing(DocumentDetail.Mark::span));
        return marks;
    }
}
