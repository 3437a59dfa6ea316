package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.Contradiction;
import org.dateline.core.dedup.Contradictions;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Modality;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** One event with everything known about it. */
@ApplicationScoped
class EventLookup {
    /** What follows from a change and is no change of its own. */
    private static final Set<String> UNTOLD = Set.of(
            "review",
            "fixed",
            "removed",
            "sources",
            "claimants",
            "cited",
            "placePrecision",
            "significanceSignals",
            "confidenceSignals");

    private final AgroalDataSource database;
    private final EvidenceReading evidence;
    private final ObjectMapper mapper;

    EventLookup(AgroalDataSource database, EvidenceReading evidence, ObjectMapper mapper) {
        this.database = database;
        this.evidence = evidence;
        this.mapper = mapper;
    }

    EventDetail event(UUID id, LocalDate asOf, KnownOn known) {
        String sql = "SELECT " + EventListing.COLUMNS + ", e.contexts, e.cameo, e.note, e.pattern, e.pinned, e.zone,"
                + " e.significance_signals, e.confidence_signals, e.basis, e.rule, e.anchor, e.reason, e.expression, t.name AS timeline FROM "
                + known.events() + " JOIN timeline t ON t.id = e.timeline_id"
                + " WHERE e.timeline_id = ? AND e.id = ? AND e.removed_at IS NULL AND "
                + known.holds();
        List<Object> parameters =
                new ArrayList<>(List.of(CalendarTime.atStartOf(asOf).seconds(), Ids.timelineOf(id), id));
        parameters.addAll(known.days());
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("event " + id);
            }
            return detail(connection, row, id, known);
        } catch (SQLException e) {
            throw Sql.failed("read event " + id, e);
        }
    }

    private EventDetail detail(Connection connection, ResultSet row, UUID id, KnownOn known) throws SQLException {
        long timelineId = Ids.timelineOf(id);
        EventRow bare = EventListing.row(row, row.getString("timeline"));
        String pinned = row.getString("pinned");
        List<EvidenceReading.Told> told = evidence.of(connection, id, known);
        return new EventDetail(
                EventListing.withActors(connection, timelineId, List.of(bare), known)
                        .get(0),
                WhenColumns.read(row),
                Sql.strings(row, "contexts"),
                TagRows.ofEvent(connection, id),
                row.getString("cameo"),
                row.getString("note"),
                row.getString("pattern"),
                pinned == null ? null : Modality.valueOf(pinned),
                StoredTelling.signals(row.getString("significance_signals")),
                StoredTelling.signals(row.getString("confidence_signals")),
                told.stream().map(EvidenceReading.Told::evidence).toList(),
                contradictions(told),
                history(connection, id));
    }

    /** Rows of which no telling is kept say nothing; the sides name places among all rows. */
    private static List<Contradiction> contradictions(List<EvidenceReading.Told> told) {
        List<Telling> tellings = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Telling telling = told.get(i).telling();
            if (telling != null) {
                tellings.add(telling);
                places.add(i);
            }
        }
        return Contradictions.among(tellings).stream()
                .map(found -> found.at(places))
                .toList();
    }

    private List<EventDetail.Change> history(Connection connection, UUID id) throws SQLException {
        List<EventDetail.Change> changes = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT id, at, by_whom, what, why, before, after FROM revision"
                                + " WHERE timeline_id = ? AND event_id = ? ORDER BY id DESC LIMIT 500",
                        Ids.timelineOf(id),
                        id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                changes.add(new EventDetail.Change(
                        rows.getLong("id"),
                        rows.getTimestamp("at").toInstant(),
                        rows.getString("by_whom"),
                        rows.getString("what"),
                        rows.getString("why"),
                        changed(rows.getString("before"), rows.getString("after")),
                        rows.getString("before"),
                        rows.getString("after"),
                        EventState.isWhole(rows.getString("after"))));
            }
        }
        return changes;
    }

    private List<String> changed(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return List.of();
        }
        try {
            JsonNode old = mapper.readTree(before);
            JsonNode now = mapper.readTree(after);
            TreeSet<String> fields = new TreeSet<>();
            now.properties().forEach(field -> {
                if (!UNTOLD.contains(field.getKey()) && !field.getValue().equals(old.get(field.getKey()))) {
                    fields.add(field.getKey());
                }
            });
            return List.copyOf(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a jsonb column always holds JSON", e);
        }
    }
}
