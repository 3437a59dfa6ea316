package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.Claimants;
import org.dateline.core.dedup.Origins;
import org.dateline.core.dedup.Representative;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Confidence;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Significance;
import org.jspecify.annotations.Nullable;

/**
 * How an event was known before its latest evidence came out: one state for each day that brought evidence, made as the
 * event itself is made, from what was out by then. What a person corrected, and a person's word for the status, hold for
 * all of them: the record was wrong, not the day.
 */
@ApplicationScoped
class KnownStates {
    private final AgroalDataSource database;
    private final EvidenceOrigins origins;

    KnownStates(AgroalDataSource database, EvidenceOrigins origins) {
        this.database = database;
        this.origins = origins;
    }

    /**
     * What follows from the days of an event's evidence.
     *
     * @param claimants how many independent parties claim it; 0 where a person's word stands over the evidence
     * @param since the last day that brought evidence
     * @param past how it was known before that, oldest first
     */
    record Settled(int claimants, LocalDate since, List<KnownState> past) {
        /** The first day on which readers could know of it. */
        LocalDate from() {
            return past.isEmpty() ? since : past.get(0).from();
        }
    }

    /**
     * One piece of evidence.
     *
     * @param ordinal its number
     * @param own whether it was this event's before any merge
     * @param document whose it is, or null for a typed citation
     * @param day the day from which it counts
     * @param stored the event as it has it, or null where that is not kept
     * @param telling the same for matching, or null
     * @param speakers who claims by it, null for one that is not named; empty where it is no claim
     */
    private record Piece(
            int ordinal,
            boolean own,
            @Nullable UUID document,
            LocalDate day,
            Modality modality,
            @Nullable StoredTelling stored,
            @Nullable Telling telling,
            List<@Nullable String> speakers) {}

    /** What an event comes to by the evidence that it has now. */
    Settled of(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            List<Piece> pieces = pieces(connection, event);
            TreeSet<LocalDate> days = new TreeSet<>();
            pieces.forEach(piece -> days.add(piece.day()));
            if (days.isEmpty()) {
                days.add(LocalDate.ofInstant(event.recordedAt, ZoneOffset.UTC));
            }
            int claimants = event.pinned == null ? claimants(pieces) : 0;
            List<KnownState> past = days.size() == 1 ? List.of() : past(connection, event, pieces, List.copyOf(days));
            return new Settled(claimants, days.last(), past);
        } catch (SQLException e) {
            throw Sql.failed("read the days of event " + event.id, e);
        }
    }

    private List<KnownState> past(Connection connection, EventEntity event, List<Piece> pieces, List<LocalDate> days)
            throws SQLException {
        Set<EventField> fixed = EventField.read(event.fixedFields);
        StoredTelling present = StoredTelling.of(
                event,
                Participants.of(connection, event.timelineId, List.of(event.id)).getOrDefault(event.id, List.of()));
        boolean whole = pieces.stream().allMatch(piece -> piece.document() == null || piece.stored() != null);
        List<Integer> sources = Origins.counts(origins.of(connection, event.timelineId, event.id));
        List<KnownState> past = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate day = days.get(i);
            List<Piece> out =
                    pieces.stream().filter(piece -> !piece.day().isAfter(day)).toList();
            int documents = (int) out.stream()
                    .map(Piece::document)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            int independent = documents == 0 ? 0 : sources.get(Math.min(documents, sources.size()) - 1);
            StoredTelling look = whole ? look(out, present, fixed) : present;
            past.add(new KnownState(
                    day,
                    days.get(i + 1),
                    weighed(look, out, independent, event),
                    look == present || fixed.contains(EventField.ACTORS),
                    event.pattern == null ? null : look.pattern(),
                    EventWriting.effective(event.pinned, bits(out)),
                    independent,
                    event.pinned == null ? claimants(out) : 0,
                    event.note,
                    out.stream().map(Piece::ordinal).toList()));
        }
        return past;
    }

    private static int bits(List<Piece> pieces) {
        int bits = 0;
        for (Piece piece : pieces) {
            bits |= 1 << piece.modality().ordinal();
        }
        return bits;
    }

    private static int claimants(List<Piece> pieces) {
        List<@Nullable String> speakers = new ArrayList<>();
        List<Participant> known = new ArrayList<>();
        for (Piece piece : pieces) {
            speakers.addAll(piece.speakers());
            if (piece.stored() != null) {
                known.addAll(piece.stored().actors());
            }
        }
        return Claimants.count(speakers, known);
    }

    /** The telling that shows best what was out, its own where it had some, with what a person corrected. */
    private static StoredTelling look(List<Piece> out, StoredTelling present, Set<EventField> fixed) {
        List<StoredTelling> stored = new ArrayList<>();
        List<Telling> compared = new ArrayList<>();
        boolean own = out.stream().anyMatch(piece -> piece.own() && piece.document() != null);
        for (Piece piece : out) {
            if (piece.stored() != null && piece.telling() != null && (!own || piece.own())) {
                stored.add(piece.stored());
                compared.add(piece.telling());
            }
        }
        return stored.isEmpty()
                ? present
                : stored.get(Representative.of(compared)).with(present, fixed);
    }

    private static StoredTelling weighed(StoredTelling look, List<Piece> out, int sources, EventEntity event) {
        List<StoredTelling> stored = new ArrayList<>();
        for (Piece piece : out) {
            if (piece.stored() != null) {
                stored.add(piece.stored());
            }
        }
        Significance own = new Significance(event.significance, StoredTelling.signals(event.significanceSignals));
        Confidence sure = new Confidence(event.confidence, StoredTelling.signals(event.confidenceSignals));
        return look.weighed(
                event.isFixed(EventField.SIGNIFICANCE)
                        ? own
                        : EventWeight.significance(stored, sources).orElse(own),
                event.pattern == null
                        ? sure
                        : EventWeight.confidence(stored, sources).orElse(sure));
    }

    private static List<Piece> pieces(Connection connection, EventEntity event) throws SQLException {
        Map<Integer, Piece> pieces = new LinkedHashMap<>();
        String sql =
                "SELECT v.ordinal, v.from_event IS NULL AS own, v.document_id, v.modality, v.quotes, v.telling, d.published_date,"
                        + " known_day(d.published_date, coalesce(d.recorded_at, v.recorded_at)) AS day FROM evidence v"
                        + " LEFT JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                        + " WHERE v.timeline_id = ? AND v.event_id = ? ORDER BY v.ordinal";
        try (PreparedStatement query = Sql.prepare(connection, sql, event.timelineId, event.id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Piece piece = piece(rows);
                pieces.put(piece.ordinal(), piece);
            }
        }
        if (pieces.values().stream().anyMatch(piece -> piece.modality() == Modality.CLAIMED)) {
            speakers(connection, event, pieces);
        }
        return List.copyOf(pieces.values());
    }

    private static Piece piece(ResultSet row) throws SQLException {
        String json = row.getString("telling");
        return new Piece(
                row.getInt("ordinal"),
                row.getBoolean("own"),
                row.getObject("document_id", UUID.class),
                row.getObject("day", LocalDate.class),
                Modality.valueOf(row.getString("modality")),
                json == null ? null : StoredTelling.read(json),
                TellingRows.telling(row),
                new ArrayList<>());
    }

    /** Who asserts what is claimed; a claim without a statement is one of nobody named. */
    private static void speakers(Connection connection, EventEntity event, Map<Integer, Piece> pieces)
            throws SQLException {
        String sql = "SELECT l.ordinal, t.speaker FROM evidence_statement l JOIN statement t"
                + " ON t.timeline_id = l.timeline_id AND t.document_id = l.document_id AND t.id = l.statement_id"
                + " WHERE l.timeline_id = ? AND l.event_id = ? AND l.stance = 'ASSERTS' ORDER BY l.ordinal, t.id";
        try (PreparedStatement query = Sql.prepare(connection, sql, event.timelineId, event.id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Piece piece = pieces.get(rows.getInt("ordinal"));
                if (piece != null && piece.modality() == Modality.CLAIMED) {
                    piece.speakers().add(rows.getString("speaker"));
                }
            }
        }
        for (Piece piece : pieces.values()) {
            if (piece.modality() == Modality.CLAIMED && piece.speakers().isEmpty()) {
                piece.speakers().add(null);
            }
        }
    }
}
