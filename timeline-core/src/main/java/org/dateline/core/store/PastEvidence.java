package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Review;
import org.dateline.core.model.Stance;
import org.dateline.core.model.StanceLink;
import org.jspecify.annotations.Nullable;

/** What a document told by its newest reading and by earlier ones: read for matching, replaced and withdrawn. */
@ApplicationScoped
class PastEvidence {
    private static final String LINKS = " WHERE l.timeline_id = v.timeline_id AND l.event_id = v.event_id"
            + " AND l.ordinal = v.ordinal ORDER BY l.statement_id) AS ids,";

    private final AgroalDataSource database;

    PastEvidence(AgroalDataSource database) {
        this.database = database;
    }

    /** All that a document tells and told: what it tells by the event that has it, what it told by the one it was of. */
    List<EvidencePairs.Old> of(UUID document) {
        String sql = "SELECT v.event_id, v.ordinal, v.part, v.spans, v.telling, e.type AS kind, e.title, e.review,"
                + " false AS withdrawn FROM evidence v JOIN event e ON e.timeline_id = v.timeline_id AND e.id = v.event_id"
                + " WHERE v.timeline_id = ? AND v.document_id = ?"
                + " UNION ALL (SELECT DISTINCT ON (p.origin, p.ordinal) p.origin, p.ordinal, p.part, p.spans,"
                + " p.evidence -> 'telling', p.kind, e.title, e.review, true FROM (SELECT *, coalesce("
                + " (evidence ->> 'from_event')::uuid, event_id) AS origin FROM evidence_past"
                + " WHERE withdrawn AND timeline_id = ? AND document_id = ?) p"
                + " JOIN event e ON e.timeline_id = p.timeline_id AND e.id = p.origin"
                + " WHERE NOT EXISTS (SELECT FROM evidence v WHERE v.timeline_id = p.timeline_id"
                + " AND v.document_id = p.document_id AND coalesce(v.from_event, v.event_id) = p.origin)"
                + " ORDER BY p.origin, p.ordinal, p.reading DESC) ORDER BY 9, 1, 2";
        long timelineId = Ids.timelineOf(document);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, timelineId, document, timelineId, document);
                ResultSet rows = query.executeQuery()) {
            List<EvidencePairs.Old> found = new ArrayList<>();
            while (rows.next()) {
                found.add(old(rows));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read what document " + document + " tells", e);
        }
    }

    private static EvidencePairs.Old old(ResultSet row) throws SQLException {
        String json = row.getString("telling");
        StoredTelling telling = json == null || json.equals("null") ? null : StoredTelling.read(json);
        String kind = row.getString("kind");
        return new EvidencePairs.Old(
                row.getObject("event_id", UUID.class),
                row.getInt("ordinal"),
                DocumentPart.valueOf(row.getString("part")),
                Sql.spans(row, "spans"),
                telling != null ? telling.type() : kind == null ? null : EventType.valueOf(kind),
                telling != null ? telling.title() : row.getString("title"),
                EvidencePairs.names(telling == null ? List.of() : telling.actors()),
                Review.valueOf(row.getString("review")),
                row.getBoolean("withdrawn"));
    }

    /** A document's row as it stands now, its statements by their ids. */
    EventRows.NewEvidence standing(EventEntity event, int ordinal) {
        String sql = "SELECT v.*, array(SELECT l.statement_id FROM evidence_statement l" + LINKS
                + " array(SELECT l.stance FROM evidence_statement l" + LINKS.replace(") AS ids,", ") AS stances")
                + " FROM evidence v WHERE v.timeline_id = ? AND v.event_id = ? AND v.ordinal = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, event.timelineId, event.id, ordinal);
                ResultSet row = query.executeQuery()) {
            row.next();
            List<String> ids = Sql.strings(row, "ids");
            List<String> stances = Sql.strings(row, "stances");
            List<StanceLink> links = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                links.add(new StanceLink(ids.get(i), Stance.valueOf(stances.get(i))));
            }
            String telling = row.getString("telling");
            return new EventRows.NewEvidence(
                    row.getObject("document_id", UUID.class),
                    DocumentPart.valueOf(row.getString("part")),
                    Sql.spans(row, "spans"),
                    Sql.strings(row, "quotes"),
                    Modality.valueOf(row.getString("modality")),
                    null,
                    null,
                    links,
                    telling == null ? null : StoredTelling.read(telling),
                    StoredMatch.read(row.getString("match")));
        } catch (SQLException e) {
            throw Sql.failed("read the evidence of event " + event.id, e);
        }
    }

    /** Keeps a row as a reading had it. */
    void keep(EventEntity event, int ordinal, int reading, boolean withdrawn, Instant at) {
        run(
                event,
                "INSERT INTO evidence_past SELECT v.timeline_id, v.document_id, ?, v.event_id, v.ordinal, v.part, v.spans,"
                        + " v.telling ->> 'type', ?, to_jsonb(v), (SELECT coalesce(jsonb_agg(to_jsonb(l)), '[]')"
                        + " FROM evidence_statement l WHERE l.timeline_id = v.timeline_id AND l.event_id = v.event_id"
                        + " AND l.ordinal = v.ordinal), ? FROM evidence v"
                        + " WHERE v.timeline_id = ? AND v.event_id = ? AND v.ordinal = ?",
                reading,
                withdrawn,
                Timestamp.from(at),
                event.timelineId,
                event.id,
                ordinal);
    }

    /** Puts what a new reading of its document has in the place of a row; {@link #keep} that first. */
    void replace(EventEntity event, int ordinal, EventRows.NewEvidence evidence) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "DELETE FROM evidence_statement WHERE timeline_id = ? AND event_id = ? AND ordinal = ?",
                    event.timelineId,
                    event.id,
                    ordinal);
            Sql.run(
                    connection,
                    "UPDATE evidence SET part = ?, spans = ?, quotes = ?, modality = ?, telling = ?::jsonb, match = ?::jsonb"
                            + " WHERE timeline_id = ? AND event_id = ? AND ordinal = ?",
                    evidence.part().name(),
                    Sql.spans(connection, evidence.spans()),
                    connection.createArrayOf("text", evidence.quotes().toArray()),
                    evidence.modality().name(),
                    evidence.telling() == null ? null : evidence.telling().json(),
                    evidence.match() == null ? null : StoredMatch.json(evidence.match()),
                    event.timelineId,
                    event.id,
                    ordinal);
            EventRows.link(connection, event, ordinal, evidence);
        } catch (SQLException e) {
            throw Sql.failed("write the evidence of event " + event.id, e);
        }
    }

    /** Takes a row away; {@link #keep} it first. */
    void withdraw(EventEntity event, int ordinal) {
        for (String table : List.of("evidence_statement", "evidence")) {
            run(
                    event,
                    "DELETE FROM " + table + " WHERE timeline_id = ? AND event_id = ? AND ordinal = ?",
                    event.timelineId,
                    event.id,
                    ordinal);
        }
    }

    private void run(EventEntity event, String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection()) {
            Sql.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw Sql.failed("change the evidence of event " + event.id, e);
        }
    }
}
