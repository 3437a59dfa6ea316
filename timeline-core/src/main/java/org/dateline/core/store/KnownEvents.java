package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.SameEvent.Known;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.time.Edtf;

/** The events on a timeline that a telling could be of, as {@link NearbyEvents} finds them, with all that is told of each. */
@ApplicationScoped
class KnownEvents {
    /** What a person typed is nobody's document. */
    private static final String TYPED = "typed";

    /** Events with what was told of each before any merge, wherever that evidence is now. */
    private static final String TOLD =
            "SELECT e.id, e.title, e.type, e.mode, e.cameo, e.place, e.place_precision, e.edtf, e.inferred,"
                    + " e.modalities, cardinality(e.fixed_fields) > 0 AS edited, v.document_id, v.modality, v.quotes,"
                    + " v.telling, v.published_date FROM event e LEFT JOIN LATERAL (SELECT v.ordinal, v.document_id,"
                    + " v.modality, v.quotes, v.telling, d.published_date FROM evidence v JOIN document d ON d.timeline_id"
                    + " = v.timeline_id AND d.id = v.document_id WHERE v.timeline_id = e.timeline_id AND v.event_id = CASE"
                    + " WHEN e.merged_into IS NULL THEN e.id ELSE (WITH RECURSIVE up (id, merged_into) AS (SELECT e.id,"
                    + " e.merged_into UNION ALL SELECT n.id, n.merged_into FROM up JOIN event n ON n.timeline_id ="
                    + " e.timeline_id AND n.id = up.merged_into) SELECT id FROM up WHERE merged_into IS NULL) END AND"
                    + " coalesce(v.from_event, v.event_id) = e.id) v ON TRUE WHERE e.timeline_id = ? AND e.id = ANY (?)"
                    + " ORDER BY e.id, v.ordinal";

    private final AgroalDataSource database;

    KnownEvents(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Those that a telling could be of. Removed events are among them: what a person took off does not come back with the
     * next document. So are merged ones, each with what was told of it, so that a merge changes nothing in what a telling
     * is found to be of.
     */
    List<Known<UUID>> near(long timelineId, Telling telling) {
        return near(timelineId, List.of(telling));
    }

    /** The same for any of several tellings. */
    List<Known<UUID>> near(long timelineId, Collection<Telling> tellings) {
        try (Connection connection = database.getConnection()) {
            Set<UUID> ids = NearbyEvents.ids(connection, timelineId, tellings);
            return ids.isEmpty() ? List.of() : known(connection, timelineId, ids);
        } catch (SQLException e) {
            throw Sql.failed("look for the same event", e);
        }
    }

    /** An event's own record as it is shown, without its actors. */
    private static Telling shown(ResultSet event) throws SQLException {
        String type = event.getString("type");
        String edtf = event.getString("edtf");
        String document = event.getString("document_id");
        return new Telling(
                document == null || event.getBoolean("edited") ? TYPED : document,
                null,
                event.getString("title"),
                type == null ? null : EventType.valueOf(type),
                event.getString("mode"),
                event.getString("cameo"),
                List.of(),
                StoredTelling.place(event.getString("place"), event.getString("place_precision")),
                edtf == null ? null : Edtf.parse(edtf),
                event.getBoolean("inferred"),
                modality(event.getInt("modalities")),
                List.of());
    }

    /** The documents' tellings, and the event's own record where a person wrote it or documents' are not kept. */
    private static List<Known<UUID>> known(Connection connection, long timelineId, Set<UUID> ids) throws SQLException {
        Map<UUID, List<Telling>> told = new LinkedHashMap<>();
        Map<UUID, Telling> shown = new HashMap<>();
        Set<UUID> incomplete = new TreeSet<>();
        try (PreparedStatement query =
                        Sql.prepare(connection, TOLD, timelineId, connection.createArrayOf("uuid", ids.toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject("id", UUID.class);
                if (!shown.containsKey(id)) {
                    shown.put(id, shown(rows));
                }
                Telling telling = rows.getString("document_id") == null ? null : TellingRows.telling(rows);
                List<Telling> tellings = told.computeIfAbsent(id, event -> new ArrayList<>());
                if (telling != null) {
                    tellings.add(telling);
                }
                if (telling == null || rows.getBoolean("edited")) {
                    incomplete.add(id);
                }
            }
        }
        Map<UUID, List<Participant>> actors =
                incomplete.isEmpty() ? Map.of() : Participants.of(connection, timelineId, incomplete);
        List<Known<UUID>> known = new ArrayList<>();
        told.forEach((id, tellings) -> {
            if (incomplete.contains(id)) {
                Telling own = Objects.requireNonNull(shown.get(id));
                tellings.add(own.withActors(actors.getOrDefault(id, List.of())));
            }
            known.add(new Known<>(id, tellings));
        });
        return canonical(connection, known);
    }

    /** With the names that actors are shown by, which people may have said to be one. */
    private static List<Known<UUID>> canonical(Connection connection, List<Known<UUID>> known) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (Known<UUID> event : known) {
            event.tellings().forEach(telling -> names.addAll(Participants.names(telling.actors())));
        }
        Map<String, String> canonical = Participants.canonical(connection, names);
        return known.stream()
                .map(event -> new Known<>(
                        event.event(),
                        event.tellings().stream()
                                .map(telling -> Participants.renamed(telling, canonical))
                                .toList()))
                .toList();
    }

    /**
     * All that is told of one event, what a person wrote of it as that of a document of its own.
     *
     * @throws NotFoundException if there is no such event
     */
    List<Telling> tellings(UUID event) {
        try (Connection connection = database.getConnection()) {
            List<Known<UUID>> found = known(connection, Ids.timelineOf(event), Set.of(event));
            if (found.isEmpty()) {
                throw new NotFoundException("event " + event);
            }
            return found.get(0).tellings().stream()
                    .map(telling -> telling.document().equals(TYPED) ? telling.by(TYPED + " " + event) : telling)
                    .toList();
        } catch (SQLException e) {
            throw Sql.failed("read event " + event, e);
        }
    }

    private static Modality modality(int bits) {
        return EventWriting.names(bits).stream().findFirst().orElse(Modality.HAPPENED);
    }
}
