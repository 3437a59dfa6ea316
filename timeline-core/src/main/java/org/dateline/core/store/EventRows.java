package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.StanceLink;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** The rows that hang from an event, written in the transaction that is under way. */
@ApplicationScoped
class EventRows {
    /** A tsvector ends at 1 MB. */
    static final int MOST_WORDS = 200_000;

    private final AgroalDataSource database;
    private final KnownStates states;

    EventRows(AgroalDataSource database, KnownStates states) {
        this.database = database;
        this.states = states;
    }

    /** One row of evidence: a document's, or a citation that a person typed. */
    record NewEvidence(
            @Nullable UUID documentId,
            DocumentPart part,
            List<TextSpan> spans,
            List<String> quotes,
            Modality modality,
            @Nullable String citation,
            @Nullable String url,
            List<StanceLink> statements,
            @Nullable StoredTelling telling,
            @Nullable Match match) {
        /** The same as what a person typed; empty where a document tells it. */
        Optional<Typed> typed() {
            return documentId == null ? Optional.of(new Typed(modality, citation, url)) : Optional.empty();
        }
    }

    /** Writes who takes part, each under the name given. */
    void replaceParticipants(EventEntity event, List<Participant> actors) {
        try (Connection connection = database.getConnection()) {
            List<Participant> before = Participants.shown(written(connection, event));
            replace(connection, event, new ActorNames().written(connection, actors, before));
        } catch (SQLException e) {
            throw Sql.failed("write the actors of event " + event.id, e);
        }
    }

    /**
     * Writes who takes part as a person has it, who sees each actor by one name: parts that stay keep the names that they
     * were written under, so that an actor can still be taken apart.
     */
    void changeParticipants(EventEntity event, List<Participant> actors) {
        try (Connection connection = database.getConnection()) {
            List<Participants.Written> before = written(connection, event);
            ActorNames names = new ActorNames();
            Map<String, Long> governments = names.governments(connection, actors, Participants.shown(before));
            List<Participants.Written> parts = new ArrayList<>();
            for (Participant actor : actors) {
                Long government = governments.get(actor.name());
                List<Participants.Written> kept = kept(before, actor, government);
                parts.addAll(
                        kept.isEmpty()
                                ? List.of(new Participants.Written(names.id(actor.name()), government, actor))
                                : kept);
            }
            replace(connection, event, parts);
        } catch (SQLException e) {
            throw Sql.failed("write the actors of event " + event.id, e);
        }
    }

    /** The names that a part was written under before: those of the same role, else the first. */
    private static List<Participants.Written> kept(
            List<Participants.Written> before, Participant actor, @Nullable Long government) {
        List<Participants.Written> same = before.stream()
                .filter(part -> part.shown().name().equals(actor.name()))
                .toList();
        List<Participants.Written> inRole = same.stream()
                .filter(part -> part.shown().role() == actor.role())
                .toList();
        return (inRole.isEmpty() ? same.stream().limit(1).toList() : inRole)
                .stream()
                        .map(part -> new Participants.Written(
                                part.actorId(),
                                actor.actsFor() == null
                                                || actor.actsFor()
                                                        .equals(part.shown().actsFor())
                                        ? part.actsForId()
                                        : government,
                                actor))
                        .toList();
    }

    /** All in one statement, so that what the database notes of them is noted once. */
    private static void replace(Connection connection, EventEntity event, List<Participants.Written> parts)
            throws SQLException {
        Sql.run(
                connection,
                "DELETE FROM participant WHERE timeline_id = ? AND event_id = ?",
                event.timelineId,
                event.id);
        Sql.run(
                connection,
                "INSERT INTO participant (timeline_id, event_id, ordinal, actor_id, role, position, acts_for)"
                        + " SELECT ?, ?, part.ordinal - 1, part.actor_id, part.role, ?, part.acts_for"
                        + " FROM unnest(?::bigint[], ?::text[], ?::bigint[])"
                        + " WITH ORDINALITY AS part (actor_id, role, acts_for, ordinal)",
                event.timelineId,
                event.id,
                event.position,
                connection.createArrayOf(
                        "bigint",
                        parts.stream().map(Participants.Written::actorId).toArray()),
                connection.createArrayOf(
                        "text",
                        parts.stream().map(part -> part.shown().role().name()).toArray()),
                connection.createArrayOf(
                        "bigint",
                        parts.stream().map(Participants.Written::actsForId).toArray()));
    }

    List<Participant> participants(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            return Participants.shown(written(connection, event));
        } catch (SQLException e) {
            throw Sql.failed("read the actors of event " + event.id, e);
        }
    }

    private static List<Participants.Written> written(Connection connection, EventEntity event) throws SQLException {
        return Participants.written(connection, event.timelineId, List.of(event.id))
                .getOrDefault(event.id, List.of());
    }

    /** Adds a row; gives its number. */
    int addEvidence(EventEntity event, NewEvidence evidence, Instant at) {
        try (Connection connection = database.getConnection()) {
            int ordinal = next(connection, event);
            insert(connection, event, ordinal, evidence, at);
            link(connection, event, ordinal, evidence);
            return ordinal;
        } catch (SQLException e) {
            throw Sql.failed("write the evidence of event " + event.id, e);
        }
    }

    static void link(Connection connection, EventEntity event, int ordinal, NewEvidence evidence) throws SQLException {
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
    }

    private static void insert(Connection connection, EventEntity event, int ordinal, NewEvidence evidence, Instant at)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                event.timelineId,
                event.id,
                ordinal,
                evidence.documentId(),
                evidence.part().name(),
                Sql.spans(connection, evidence.spans()),
                connection.createArrayOf("text", evidence.quotes().toArray()),
                evidence.modality().name(),
                evidence.citation(),
                evidence.url(),
                Timestamp.from(at),
                evidence.telling() == null ? null : evidence.telling().json(),
                evidence.match() == null ? null : StoredMatch.json(evidence.match()));
    }

    /** The number of the next row of evidence; that of a row that was withdrawn is not used again. */
    int next(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            return next(connection, event);
        } catch (SQLException e) {
            throw Sql.failed("read the evidence of event " + event.id, e);
        }
    }

    private static int next(Connection connection, EventEntity event) throws SQLException {
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT coalesce(greatest((SELECT max(ordinal) FROM evidence WHERE timeline_id = ? AND event_id = ?),"
                                + " (SELECT max(ordinal) FROM evidence_past WHERE timeline_id = ? AND event_id = ?)) + 1, 0)",
                        event.timelineId,
                        event.id,
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What a person typed as evidence of an event. */
    record Typed(
            Modality modality,
            @Nullable String citation,
            @Nullable String url) {}

    /** What a person typed as evidence of an event; empty when nobody did. */
    Optional<Typed> typed(EventEntity event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT modality, citation, url FROM evidence"
                                + " WHERE timeline_id = ? AND event_id = ? AND document_id IS NULL AND from_event IS NULL",
                        event.timelineId,
                        event.id);
                ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Typed(
                            Modality.valueOf(rows.getString("modality")),
                            rows.getString("citation"),
                            rows.getString("url")))
                    : Optional.empty();
        } catch (SQLException e) {
            throw Sql.failed("read the citation of event " + event.id, e);
        }
    }

    /**
     * Puts what a person typed as evidence where the one before was; the revision keeps that. It counts from the day on
     * which the first was recorded.
     */
    void replaceTyped(EventEntity event, Optional<Typed> typed, Instant at) {
        Instant first = at;
        try (Connection connection = database.getConnection();
                PreparedStatement deletion = Sql.prepare(
                        connection,
                        "DELETE FROM evidence WHERE timeline_id = ? AND event_id = ? AND document_id IS NULL"
                                + " AND from_event IS NULL RETURNING recorded_at",
                        event.timelineId,
                        event.id);
                ResultSet deleted = deletion.executeQuery()) {
            if (deleted.next()) {
                first = deleted.getTimestamp(1).toInstant();
            }
        } catch (SQLException e) {
            throw Sql.failed("write the citation of event " + event.id, e);
        }
        if (typed.isPresent()) {
            addEvidence(event, cited(typed.get()), first);
        }
    }

    static NewEvidence cited(Typed typed) {
        return new NewEvidence(
                null,
                DocumentPart.TEXT,
                List.of(),
                List.of(),
                typed.modality(),
                typed.citation(),
                typed.url(),
                List.of(),
                null,
                null);
    }

    /** What an event's evidence makes of it, as a set of Modality ordinals. */
    int modalities(EventEntity event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT DISTINCT modality FROM evidence WHERE timeline_id = ? AND event_id = ?",
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

    /** The number of a source, made when it is new. Looks first: all timelines share it, so it must not be locked. */
    static long source(Connection connection, String name) throws SQLException {
        String known = "SELECT id FROM source WHERE name = ?";
        String made = "INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING RETURNING id";
        for (String sql : List.of(known, made, known)) {
            try (PreparedStatement query = Sql.prepare(connection, sql, name);
                    ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    return rows.getLong(1);
                }
            }
        }
        throw new IllegalStateException("source '" + name + "' is there and is not");
    }

    /** Writes a new event that a person entered, with its first revision. */
    void enter(EventEntity event, List<Participant> actors, NewEvidence cited, List<String> tags, String by) {
        try (Connection connection = database.getConnection()) {
            ActorNames names = new ActorNames();
            List<Participants.Written> parts = names.written(connection, actors, List.of());
            LocalDate day = LocalDate.ofInstant(event.recordedAt, ZoneOffset.UTC);
            NewEventRows.insert(connection, new NewEvent(event, parts, actors, names, cited, tags, day, by));
        } catch (SQLException e) {
            throw Sql.failed("write event " + event.id, e);
        }
    }

    /**
     * Makes anew what follows from an event, its actors and its evidence: the words that a search looks in, who claims it,
     * and how it was known on earlier days. After every change of these, once they are written.
     */
    void refreshWords(EventEntity event) {
        KnownStates.Settled settled = states.of(event);
        event.claimants = settled.claimants();
        try (Connection connection = database.getConnection()) {
            KnownStateRows.replace(connection, event, settled.past());
            Sql.run(
                    connection,
                    "UPDATE event e SET claimants = ?, known_from = ?, known_since = ?,"
                            + " words = to_tsvector('english', left(concat_ws(' ', e.title, e.place, e.note,"
                            + " (SELECT string_agg(concat_ws(' ', a.name, nullif(c.name, a.name)), ' ' ORDER BY p.ordinal)"
                            + " FROM participant p JOIN actor a ON a.id = p.actor_id JOIN actor c ON c.id = a.canonical_id"
                            + " WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id),"
                            + " (SELECT string_agg(array_to_string(v.quotes, ' '), ' ' ORDER BY v.ordinal)"
                            + " FROM evidence v WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id)), "
                            + MOST_WORDS + ")) WHERE e.timeline_id = ? AND e.id = ?",
                    settled.claimants(),
                    settled.from(),
                    settled.since(),
                    event.timelineId,
                    event.id);
        } catch (SQLException e) {
            throw Sql.failed("write the words of event " + event.id, e);
        }
    }
}
