package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** The rows that hang from an event, written in the transaction that is under way. */
@ApplicationScoped
class EventRows {
    private final AgroalDataSource database;

    EventRows(AgroalDataSource database) {
        this.database = database;
    }

    /** One row of evidence: a document's, or a citation that a person typed. */
    record NewEvidence(
            @Nullable UUID documentId,
            DocumentPart part,
            List<TextSpan> spans,
            Modality modality,
            @Nullable String citation,
            @Nullable String url,
            List<StanceLink> statements) {}

    void replaceParticipants(EventEntity event, List<Participant> actors) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "DELETE FROM participant WHERE timeline_id = ? AND event_id = ?",
                    event.timelineId,
                    event.id);
            int ordinal = 0;
            for (Participant actor : actors) {
                Sql.run(
                        connection,
                        "INSERT INTO participant VALUES (?, ?, ?, ?, ?, ?)",
                        event.timelineId,
                        event.id,
                        ordinal++,
                        named(connection, "actor", actor.name()),
                        actor.role().name(),
                        event.position);
            }
        } catch (SQLException e) {
            throw Sql.failed("write the actors of event " + event.id, e);
        }
    }

    List<Participant> participants(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            return Participants.of(connection, event.timelineId, List.of(event.id))
                    .getOrDefault(event.id, List.of());
        } catch (SQLException e) {
            throw Sql.failed("read the actors of event " + event.id, e);
        }
    }

    void addEvidence(EventEntity event, NewEvidence evidence, Instant at) {
        try (Connection connection = database.getConnection()) {
            int ordinal = next(connection, event);
            insert(connection, event, ordinal, evidence, at);
            for (StanceLink link : evidence.statements()) {
                Sql.run(
                        connection,
                        "INSERT INTO evidence_statement VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        event.timelineId,
                        event.id,
                        ordinal,
                        evidence.documentId(),
                        link.statementId(),
                        link.stance().name());
            }
        } catch (SQLException e) {
            throw Sql.failed("write the evidence of event " + event.id, e);
        }
    }

    private static void insert(Connection connection, EventEntity event, int ordinal, NewEvidence evidence, Instant at)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.timelineId,
                event.id,
                ordinal,
                evidence.documentId(),
                evidence.part().name(),
                Sql.spans(connection, evidence.spans()),
                evidence.modality().name(),
                evidence.citation(),
                evidence.url(),
                Timestamp.from(at));
    }

    private static int next(Connection connection, EventEntity event) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT coalesce(max(ordinal) + 1, 0) FROM evidence WHERE timeline_id = ? AND event_id = ?",
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Puts a person's citation where the one before was; an empty one takes it away. */
    void replaceCitation(EventEntity event, Optional<NewEvidence> citation, Instant at) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "DELETE FROM evidence WHERE timeline_id = ? AND event_id = ? AND document_id IS NULL",
                    event.timelineId,
                    event.id);
        } catch (SQLException e) {
            throw Sql.failed("write the citation of event " + event.id, e);
        }
        citation.ifPresent(typed -> addEvidence(event, typed, at));
    }

    /** What documents make of an event, as a set of Modality ordinals. */
    int modalitiesOfDocuments(EventEntity event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT DISTINCT modality FROM evidence"
                                + " WHERE timeline_id = ? AND event_id = ? AND document_id IS NOT NULL",
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            int bits = 0;
            while (rows.next()) {
                bits |= 1 << Modality.valueOf(rows.getString(1)).ordinal();
            }
            return bits;
        } catch (SQLException e) {
            throw Sql.failed("read the evidence of event " + event.id, e);
        }
    }

    void addRevision(Revision revision) {
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO revision (timeline_id, event_id, at, by_whom, what, why, before, after)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                    revision.timelineId(),
                    revision.eventId(),
                    Timestamp.from(revision.at()),
                    revision.by(),
                    revision.what(),
                    revision.why(),
                    revision.before(),
                    revision.after());
        } catch (SQLException e) {
            throw Sql.failed("write the revision", e);
        }
    }

    /** The number of a source, made when it is new. */
    long source(String name) {
        try (Connection connection = database.getConnection()) {
            return named(connection, "source", name);
        } catch (SQLException e) {
            throw Sql.failed("write the source", e);
        }
    }

    private static long named(Connection connection, String table, String name) throws SQLException {
        // The empty update makes the row come back when it is already there, also when another transaction made it.
        try (PreparedStatement insert = Sql.prepare(
                        connection,
                        "INSERT INTO " + table
                                + " (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = EXCLUDED.name"
                                + " RETURNING id",
                        name);
                ResultSet rows = insert.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** One row of history; before and after are JSON or null. */
    record Revision(
            long timelineId,
            @Nullable UUID eventId,
            Instant at,
            String by,
            String what,
            @Nullable String why,
            @Nullable String before,
            @Nullable String after) {}
}
