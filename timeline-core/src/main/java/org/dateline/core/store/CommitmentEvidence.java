package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Participant.Role;
import org.dateline.core.store.Commitment.Outcome;
import org.dateline.core.store.Commitment.Said;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads off the evidence who committed to what, when, and what it says came of it. */
@ApplicationScoped
class CommitmentEvidence {
    private static final Set<Modality> PROMISES = Set.of(Modality.PLANNED, Modality.OFFERED, Modality.DEMANDED);

    /**
     * A piece of evidence.
     *
     * @param stored the event as its document has it, or null for a typed citation
     * @param speakers whose statements it stands on
     */
    record Piece(Modality modality, Said said, @Nullable StoredTelling stored, List<String> speakers) {}

    /** The evidence of events that was out, by event, what came out first first. */
    Map<UUID, List<Piece>> of(Connection connection, long timelineId, Collection<UUID> events, KnownOn known)
            throws SQLException {
        List<Object> parameters =
                new ArrayList<>(List.of(timelineId, connection.createArrayOf("uuid", events.toArray())));
        parameters.addAll(known.by());
        String sql = "SELECT v.event_id, v.document_id, v.modality, v.quotes, v.telling, v.citation, d.title, d.name,"
                + " s.name AS source, known_day(d.published_date, coalesce(d.recorded_at, v.recorded_at)) AS day,"
                + " ARRAY(SELECT DISTINCT t.speaker FROM evidence_statement l JOIN statement t"
                + " ON t.timeline_id = l.timeline_id AND t.document_id = l.document_id AND t.id = l.statement_id"
                + " WHERE l.timeline_id = v.timeline_id AND l.event_id = v.event_id AND l.ordinal = v.ordinal"
                + " AND t.speaker IS NOT NULL ORDER BY 1) AS speakers FROM evidence v"
                + " LEFT JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                + " LEFT JOIN source s ON s.id = d.source_id"
                + " WHERE v.timeline_id = ? AND v.event_id = ANY (?) AND " + known.out()
                + " ORDER BY day, v.document_id NULLS LAST, v.ordinal";
        Map<UUID, List<Piece>> found = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject("event_id", UUID.class), id -> new ArrayList<>())
                        .add(piece(rows));
            }
        }
        return found;
    }

    private static Piece piece(ResultSet row) throws SQLException {
        String json = row.getString("telling");
        Said said = new Said(
                row.getObject("day", LocalDate.class),
                row.getObject("document_id", UUID.class),
                EvidenceReading.firstOf(row.getString("citation"), row.getString("title"), row.getString("name")),
                row.getString("source"),
                String.join(" … ", Sql.strings(row, "quotes")));
        return new Piece(
                Modality.valueOf(row.getString("modality")),
                said,
                json == null ? null : StoredTelling.read(json),
                Sql.strings(row, "speakers"));
    }

    /** An event as a commitment. */
    static Commitment commitment(EventRow event, int modalities, List<Piece> pieces, CalendarTime asOf) {
        Outcome outcome = Outcome.of(event.status(), event.latest(), asOf);
        Optional<Piece> first = first(pieces, PROMISES);
        StoredTelling promise = first.map(Piece::stored).orElse(null);
        List<Participant> parties = promise == null ? event.actors() : promise.actors();
        boolean pending = outcome == Outcome.OPEN || outcome == Outcome.OVERDUE;
        Edtf given = promise == null ? null : promise.when().edtf();
        String due = pending || given == null ? event.edtf() : given.toString();
        CalendarTime dueExclusive = pending || given == null
                ? event.latest()
                : given.latestExclusive().orElse(null);
        return new Commitment(
                event,
                first.map(Piece::modality).orElseGet(() -> made(modalities)),
                by(parties, first.map(Piece::speakers).orElse(List.of())),
                named(parties, Role.RECIPIENT),
                due,
                dueExclusive,
                first.map(Piece::said).orElse(null),
                first(pieces, settling(outcome)).map(Piece::said).orElse(null),
                outcome);
    }

    private static Optional<Piece> first(List<Piece> pieces, Set<Modality> modalities) {
        return pieces.stream()
                .filter(piece -> modalities.contains(piece.modality()))
                .findFirst();
    }

    private static Modality made(int modalities) {
        return EventWriting.names(modalities).stream()
                .filter(PROMISES::contains)
                .findFirst()
                .orElse(Modality.PLANNED);
    }

    private static List<String> by(List<Participant> parties, List<String> speakers) {
        List<String> actors = named(parties, Role.ACTOR);
        if (!actors.isEmpty()) {
            return actors;
        }
        List<String> own = named(parties, Role.SPEAKER);
        return own.isEmpty() ? speakers : own;
    }

    private static List<String> named(List<Participant> parties, Role role) {
        return parties.stream()
                .filter(actor -> actor.role() == role)
                .map(Participant::name)
                .toList();
    }

    /** What evidence has to make of an event for this to have come of it. */
    private static Set<Modality> settling(Outcome outcome) {
        return switch (outcome) {
            case OPEN, OVERDUE -> Set.of();
            case KEPT -> Set.of(Modality.HAPPENED, Modality.ONGOING);
            case CLAIMED -> Set.of(Modality.CLAIMED);
            case DISPUTED -> Set.of(Modality.DENIED, Modality.NEGATED);
            case CANCELLED -> Set.of(Modality.NEGATED);
            case DENIED -> Set.of(Modality.DENIED);
        };
    }
}
