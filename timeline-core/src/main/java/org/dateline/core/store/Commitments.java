package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.store.Commitment.Outcome;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * The list of commitments, part by part along its index: overdue ones, open ones, those of which something came. Bits are
 * those of {@code event_status}: 388 is planned, demanded or offered, 59 all that something came of.
 */
@ApplicationScoped
class Commitments {
    private static final int PARTS = 3;
    private static final String DUE = "coalesce(e.latest, 9223372036854775807)";
    private static final String PROMISED = " WHERE e.timeline_id = ? AND e.removed_at IS NULL"
            + " AND e.modalities & 388 <> 0 AND least(e.modalities & 59, 1) = ?";

    private final AgroalDataSource database;
    private final CommitmentEvidence evidence;

    Commitments(AgroalDataSource database, CommitmentEvidence evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    Commitment.Page page(CommitmentQuery query, long timelineId) {
        try (Connection connection = database.getConnection()) {
            List<Found> found = new ArrayList<>();
            Commitment.Place after = query.after();
            for (int part = after == null ? 0 : after.part(); part < PARTS && found.size() <= query.limit(); part++) {
                Cursor from = after == null || part > after.part() ? null : after.last();
                if (part(part, query.outcomes())) {
                    found.addAll(part(connection, query, timelineId, part, from, query.limit() + 1 - found.size()));
                }
            }
            boolean more = found.size() > query.limit();
            List<Found> shown = more ? found.subList(0, query.limit()) : found;
            return new Commitment.Page(
                    commitments(connection, query, timelineId, shown),
                    more ? shown.get(query.limit() - 1).place() : null);
        } catch (SQLException e) {
            throw Sql.failed("list commitments", e);
        }
    }

    private record Found(Commitment.Place place, EventRow row, int modalities) {}

    /** Whether a part of the list can hold what is asked for. */
    private static boolean part(int part, Set<Outcome> wanted) {
        return wanted.isEmpty()
                || switch (part) {
                    case 0 -> wanted.contains(Outcome.OVERDUE);
                    case 1 -> wanted.contains(Outcome.OPEN);
                    default ->
                        wanted.stream().anyMatch(outcome -> outcome != Outcome.OVERDUE && outcome != Outcome.OPEN);
                };
    }

    private static List<Found> part(
            Connection connection, CommitmentQuery query, long timelineId, int part, @Nullable Cursor after, int limit)
            throws SQLException {
        KnownOn known = new KnownOn(query.knownOn());
        long asOf = CalendarTime.atStartOf(query.asOf()).seconds();
        StringBuilder sql = new StringBuilder("SELECT " + EventListing.COLUMNS + ", e.modalities, " + DUE
                + " AS due FROM " + known.events() + PROMISED);
        List<Object> parameters = new ArrayList<>(List.of(asOf, timelineId, part == 2 ? 1 : 0));
        if (known.day() != null) {
            sql.append(" AND ").append(known.holds());
            parameters.addAll(known.days());
        }
        if (part < 2) {
            sql.append(" AND ").append(DUE).append(part == 0 ? " <= ?" : " > ?");
            parameters.add(asOf);
        } else if (!query.outcomes().isEmpty()) {
            sql.append(" AND commitment_outcome(e.type, e.modalities, e.claimants, e.latest, ?) = ANY (?)");
            parameters.add(asOf);
            parameters.add(query.outcomes().stream().map(Enum::name).toArray(String[]::new));
        }
        String actor = query.actor();
        if (actor != null) {
            sql.append(" AND EXISTS (SELECT FROM ")
                    .append(known.participants())
                    .append(" WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id AND p.actor_id IN ")
                    .append(Participants.GROUP)
                    .append(" AND ")
                    .append(known.sameState())
                    .append(')');
            parameters.add(new String[] {actor});
        }
        if (after != null) {
            sql.append(" AND (").append(DUE).append(", e.id) > (?, ?)");
            parameters.add(after.position());
            parameters.add(after.id());
        }
        sql.append(" ORDER BY ").append(DUE).append(", e.id LIMIT ?");
        parameters.add(limit);
        return read(connection, sql.toString(), parameters, query.timeline(), part);
    }

    private static List<Found> read(
            Connection connection, String sql, List<Object> parameters, String timeline, int part) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                EventRow row = EventListing.row(rows, timeline);
                Cursor last = new Cursor(rows.getLong("due"), row.id());
                found.add(new Found(new Commitment.Place(part, last), row, rows.getInt("modalities")));
            }
        }
        return found;
    }

    private List<Commitment> commitments(
            Connection connection, CommitmentQuery query, long timelineId, List<Found> found) throws SQLException {
        KnownOn known = new KnownOn(query.knownOn());
        List<EventRow> rows = EventListing.withActors(
                connection, timelineId, found.stream().map(Found::row).toList(), known);
        List<UUID> ids = rows.stream().map(EventRow::id).toList();
        Map<UUID, List<CommitmentEvidence.Piece>> pieces = evidence.of(connection, timelineId, ids, known);
        CalendarTime asOf = CalendarTime.atStartOf(query.asOf());
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            EventRow row = rows.get(i);
            commitments.add(CommitmentEvidence.commitment(
                    row, found.get(i).modalities(), pieces.getOrDefault(row.id(), List.of()), asOf));
        }
        return commitments;
    }
}
