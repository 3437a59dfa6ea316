package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.core.dedup.SameEvent.Known;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The events on a timeline that a telling could be of: those of its parties, or of whom they act for, near its time. Each
 * is found by an index, and there are never more than {@value #MOST}.
 */
@ApplicationScoped
class KnownEvents {
    static final int MOST = 300;
    private static final long DAY = 86_400;
    /** An event's position is its first second, so what lasts has begun before. */
    private static final long BEFORE = 32 * DAY;

    private static final long AFTER = 15 * DAY;
    private static final long UNDATED = Long.MAX_VALUE;
    /** What a person typed is nobody's document. */
    private static final String TYPED = "typed";

    private final AgroalDataSource database;

    KnownEvents(AgroalDataSource database) {
        this.database = database;
    }

    /** First and last position, inclusive. */
    private record Window(long from, long to) {}

    /**
     * Removed events are among them: what a person took off does not come back with the next document. So are merged ones,
     * each with what was told of it, so that a merge changes nothing in what a telling is found to be of.
     */
    List<Known<UUID>> near(long timelineId, Telling telling) {
        try (Connection connection = database.getConnection()) {
            Set<UUID> ids = new TreeSet<>();
            Window window = window(telling);
            if (window != null) {
                ids.addAll(ids(connection, timelineId, telling, window));
            }
            LocalDate published = telling.published();
            if (published != null) {
                ids.addAll(undated(connection, timelineId, telling, published));
            }
            return ids.isEmpty() ? List.of() : known(connection, timelineId, ids);
        } catch (SQLException e) {
            throw Sql.failed("look for the same event", e);
        }
    }

    /** The events that have the evidence of these: themselves, or what they were merged into. */
    private static Set<UUID> standing(Connection connection, long timelineId, Set<UUID> ids) throws SQLException {
        Set<UUID> found = new TreeSet<>();
        Set<UUID> next = ids;
        while (!next.isEmpty()) {
            Set<UUID> merged = new TreeSet<>();
            try (PreparedStatement query = Sql.prepare(
                            connection,
                            "SELECT id, merged_into FROM event WHERE timeline_id = ? AND id = ANY (?)",
                            timelineId,
                            connection.createArrayOf("uuid", next.toArray()));
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID into = rows.getObject("merged_into", UUID.class);
                    (into == null ? found : merged).add(into == null ? rows.getObject("id", UUID.class) : into);
                }
            }
            next = merged;
        }
        return found;
    }

    /** The positions that an event of the same time can have; without a date, those around the publication. */
    private static @Nullable Window window(Telling telling) {
        Edtf edtf = telling.edtf();
        Optional<Long> from =
                edtf == null ? Optional.empty() : edtf.earliestInclusive().map(CalendarTime::seconds);
        Optional<Long> to =
                edtf == null ? Optional.empty() : edtf.latestExclusive().map(CalendarTime::seconds);
        LocalDate published = telling.published();
        if (from.isEmpty() && to.isEmpty()) {
            long day = published == null ? 0 : CalendarTime.atStartOf(published).seconds();
            return published == null ? null : new Window(day - BEFORE, day + AFTER);
        }
        long first = from.or(() -> to).orElseThrow();
        long last = to.or(() -> from).orElseThrow();
        return new Window(
                Math.max(first, Long.MIN_VALUE + BEFORE) - BEFORE, Math.min(last, UNDATED - 1 - AFTER) + AFTER);
    }

    private static List<UUID> ids(Connection connection, long timelineId, Telling telling, Window window)
            throws SQLException {
        if (telling.actors().isEmpty()) {
            EventType type = telling.type();
            return read(
                    connection,
                    "SELECT id FROM event WHERE timeline_id = ? AND position BETWEEN ? AND ?"
                            + " AND type IS NOT DISTINCT FROM ? ORDER BY position, id LIMIT " + MOST,
                    timelineId,
                    window.from(),
                    window.to(),
                    type == null ? null : type.name());
        }
        String by = "SELECT event_id, position FROM participant WHERE timeline_id = ? AND %s IN " + Participants.GROUP
                + " AND position BETWEEN ? AND ?";
        String[] names = names(telling);
        return read(
                connection,
                "SELECT event_id FROM (" + by.formatted("actor_id") + " UNION " + by.formatted("acts_for")
                        + ") AS near GROUP BY event_id, position ORDER BY abs(position - ?), event_id LIMIT " + MOST,
                timelineId,
                connection.createArrayOf("text", names),
                window.from(),
                window.to(),
                timelineId,
                connection.createArrayOf("text", names),
                window.from(),
                window.to(),
                (window.from() + BEFORE) / 2 + (window.to() - AFTER) / 2);
    }

    /** Events without a date, that documents of the same weeks tell of. */
    private static List<UUID> undated(Connection connection, long timelineId, Telling telling, LocalDate published)
            throws SQLException {
        return telling.actors().isEmpty()
                ? List.of()
                : read(
                        connection,
                        "SELECT DISTINCT p.event_id FROM participant p JOIN evidence v ON v.timeline_id = p.timeline_id"
                                + " AND v.event_id = p.event_id JOIN document d ON d.timeline_id = v.timeline_id"
                                + " AND d.id = v.document_id WHERE p.timeline_id = ? AND p.actor_id IN "
                                + Participants.GROUP + " AND p.position = ?"
                                + " AND d.published_date BETWEEN ? AND ? ORDER BY p.event_id LIMIT " + MOST,
                        timelineId,
                        connection.createArrayOf("text", names(telling)),
                        UNDATED,
                        published.minusDays(14),
                        published.plusDays(14));
    }

    private static String[] names(Telling telling) {
        return Participants.names(telling.actors()).toArray(String[]::new);
    }

    private static List<UUID> read(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    private static List<Known<UUID>> known(Connection connection, long timelineId, Set<UUID> ids) throws SQLException {
        Map<UUID, List<TellingRows.Told>> told =
                TellingRows.byOrigin(connection, timelineId, standing(connection, timelineId, ids));
        Map<UUID, List<Participant>> actors = Participants.of(connection, timelineId, ids);
        List<Known<UUID>> known = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT e.*, cardinality(e.fixed_fields) > 0 AS edited FROM event e"
                                + " WHERE e.timeline_id = ? AND e.id = ANY (?) ORDER BY e.id",
                        timelineId,
                        connection.createArrayOf("uuid", ids.toArray()));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject("id", UUID.class);
                List<Telling> tellings =
                        tellings(rows, told.getOrDefault(id, List.of()), actors.getOrDefault(id, List.of()));
                known.add(new Known<>(id, tellings));
            }
        }
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

    /** The documents' tellings, and the event's own record where a person wrote it or documents' are not kept. */
    private static List<Telling> tellings(ResultSet event, List<TellingRows.Told> told, List<Participant> actors)
            throws SQLException {
        List<Telling> tellings = new ArrayList<>();
        for (TellingRows.Told each : told) {
            if (each.telling() != null) {
                tellings.add(each.telling());
            }
        }
        if (event.getBoolean("edited") || tellings.size() < told.size() || tellings.isEmpty()) {
            String type = event.getString("type");
            String edtf = event.getString("edtf");
            String document = told.isEmpty() ? TYPED : told.get(0).document().toString();
            tellings.add(new Telling(
                    event.getBoolean("edited") ? TYPED : document,
                    null,
                    event.getString("title"),
                    type == null ? null : EventType.valueOf(type),
                    event.getString("mode"),
                    event.getString("cameo"),
                    actors,
                    StoredTelling.place(event.getString("place"), event.getString("place_precision")),
                    edtf == null ? null : Edtf.parse(edtf),
                    event.getBoolean("inferred"),
                    modality(event.getInt("modalities")),
                    List.of()));
        }
        return tellings;
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
