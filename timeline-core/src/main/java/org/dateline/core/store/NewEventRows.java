package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.StanceLink;
import org.jspecify.annotations.Nullable;

/** Writes new events with what hangs from them and their first revision, in the transaction that is under way. */
final class NewEventRows {
    /** A person's event, whole, in one statement. */
    private static final String ENTERED = "WITH made AS (INSERT INTO event (" + String.join(", ", NewEvent.COLUMNS)
            + ") VALUES (" + places() + ", to_tsvector('english', left(?, " + EventRows.MOST_WORDS + ")))),"
            + " parts AS (INSERT INTO participant (timeline_id, event_id, ordinal, actor_id, role, position, acts_for)"
            + " SELECT ?, ?, part.ordinal - 1, part.actor_id, part.role, ?, part.acts_for"
            + " FROM unnest(?::bigint[], ?::text[], ?::bigint[])"
            + " WITH ORDINALITY AS part (actor_id, role, acts_for, ordinal)),"
            + " cited AS (INSERT INTO evidence (timeline_id, event_id, ordinal, part, spans, quotes, modality, citation,"
            + " url, recorded_at) VALUES (?, ?, 0, ?, '{}', '{}', ?, ?, ?, ?)),"
            + " tagged AS (INSERT INTO event_tag (timeline_id, event_id, tag, position)"
            + " SELECT ?, ?, tag, ? FROM unnest(?::text[]) AS tag)"
            + " INSERT INTO revision (timeline_id, event_id, at, by_whom, what, after) VALUES (?, ?, ?, ?, 'created', ?::jsonb)";

    private NewEventRows() {}

    private static String places() {
        List<String> places = new ArrayList<>(Collections.nCopies(NewEvent.COLUMNS.size() - 1, "?"));
        places.set(NewEvent.COLUMNS.indexOf("significance_signals"), "?::jsonb");
        places.set(NewEvent.COLUMNS.indexOf("confidence_signals"), "?::jsonb");
        return String.join(", ", places);
    }

    /** Writes an event that a person entered. */
    static void insert(Connection connection, NewEvent made) throws SQLException {
        EventEntity event = made.event();
        EventRows.NewEvidence cited = made.evidence();
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : made.values()) {
            values.add(bound(connection, value));
        }
        values.add(made.words());
        Collections.addAll(values, event.timelineId, event.id, event.position);
        values.add(connection.createArrayOf(
                "bigint",
                made.parts().stream().map(Participants.Written::actorId).toArray()));
        values.add(connection.createArrayOf(
                "text",
                made.parts().stream().map(part -> part.shown().role().name()).toArray()));
        values.add(connection.createArrayOf(
                "bigint",
                made.parts().stream().map(Participants.Written::actsForId).toArray()));
        Collections.addAll(
                values,
                event.timelineId,
                event.id,
                cited.part().name(),
                cited.modality().name());
        Collections.addAll(values, cited.citation(), cited.url(), Timestamp.from(made.at()));
        Collections.addAll(values, event.timelineId, event.id, event.position);
        values.add(connection.createArrayOf("text", made.tags().toArray()));
        Collections.addAll(values, event.timelineId, event.id, Timestamp.from(made.at()), made.by());
        values.add(made.state().json().toString());
        try (PreparedStatement statement = Sql.prepare(connection, ENTERED, values)) {
            statement.executeUpdate();
        }
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Collection<?> words) {
            return connection.createArrayOf("text", words.toArray());
        }
        return value instanceof Instant at ? Timestamp.from(at) : value;
    }

    /** Writes events that documents tell of, by COPY; their documents and statements must be there. */
    static void copy(Connection connection, List<NewEvent> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        copyEvents(connection, made);
        copyParticipants(connection, made);
        copyEvidence(connection, made);
        copyStances(connection, made);
        copyRevisions(connection, made);
    }

    private static void copyEvents(Connection connection, List<NewEvent> made) throws SQLException {
        List<String> vectors = vectors(connection, made);
        try (CopyRows rows = CopyRows.into(connection, "event", NewEvent.COLUMNS.toArray(String[]::new))) {
            for (int i = 0; i < made.size(); i++) {
                List<@Nullable Object> values = new ArrayList<>(made.get(i).values());
                values.add(vectors.get(i));
                rows.add(values);
            }
            rows.end();
        }
    }

    /** COPY takes a tsvector as it is written, so the database is asked for those first, all at once. */
    private static List<String> vectors(Connection connection, List<NewEvent> made) throws SQLException {
        List<String> vectors = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT to_tsvector('english', left(words, " + EventRows.MOST_WORDS + "))::text"
                                + " FROM unnest(?) WITH ORDINALITY AS made (words, place) ORDER BY place",
                        connection.createArrayOf(
                                "text", made.stream().map(NewEvent::words).toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                vectors.add(rows.getString(1));
            }
        }
        return vectors;
    }

    private static void copyParticipants(Connection connection, List<NewEvent> made) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "participant",
                "timeline_id",
                "event_id",
                "ordinal",
                "actor_id",
                "role",
                "position",
                "acts_for")) {
            for (NewEvent each : made) {
                EventEntity event = each.event();
                int ordinal = 0;
                for (Participants.Written part : each.parts()) {
                    String role = part.shown().role().name();
                    rows.add(
                            event.timelineId,
                            event.id,
                            ordinal++,
                            part.actorId(),
                            role,
                            event.position,
                            part.actsForId());
                }
            }
            rows.end();
        }
    }

    /** A document that is alone with an event tells by itself. */
    private static void copyEvidence(Connection connection, List<NewEvent> made) throws SQLException {
        try (CopyRows rows = CopyRows.into(
                connection,
                "evidence",
                "timeline_id",
                "event_id",
                "ordinal",
                "document_id",
                "part",
                "spans",
                "quotes",
                "modality",
                "recorded_at",
                "telling",
                "origin_id",
                "origin_reason")) {
            for (NewEvent each : made) {
                EventRows.NewEvidence evidence = each.evidence();
                rows.add(
                        each.event().timelineId,
                        each.event().id,
                        0,
                        evidence.documentId(),
                        evidence.part().name(),
                        Sql.ends(evidence.spans()),
                        evidence.quotes(),
                        evidence.modality().name(),
                        each.at(),
                        evidence.telling() == null ? null : evidence.telling().json(),
                        evidence.documentId(),
                        "");
            }
            rows.end();
        }
    }

    private static void copyStances(Connection connection, List<NewEvent> made) throws SQLException {
        if (made.stream().allMatch(each -> each.evidence().statements().isEmpty())) {
            return;
        }
        try (CopyRows rows = CopyRows.into(
                connection,
                "evidence_statement",
                "timeline_id",
                "event_id",
                "ordinal",
                "document_id",
                "statement_id",
                "stance")) {
            for (NewEvent each : made) {
                Set<String> linked = new LinkedHashSet<>();
                for (StanceLink link : each.evidence().statements()) {
                    if (linked.add(link.statementId())) {
                        rows.add(
                                each.event().timelineId,
                                each.event().id,
                                0,
                                each.evidence().documentId(),
                                link.statementId(),
                                link.stance().name());
                    }
                }
            }
            rows.end();
        }
    }

    private static void copyRevisions(Connection connection, List<NewEvent> made) throws SQLException {
        try (CopyRows rows =
                CopyRows.into(connection, "revision", "timeline_id", "event_id", "at", "by_whom", "what", "after")) {
            for (NewEvent each : made) {
                rows.add(
                        each.event().timelineId,
                        each.event().id,
                        each.at(),
                        each.by(),
                        "created",
                        each.state().json().toString());
            }
            rows.end();
        }
    }
}
