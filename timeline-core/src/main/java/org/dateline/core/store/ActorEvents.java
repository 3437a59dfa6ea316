package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.time.CalendarTime;

/**
 * Pages of one actor's events. Each of the actor's names is read on each timeline from the page's beginning, by index and
 * no further than the page is long; the page is the first of all these.
 */
final class ActorEvents {
    /**
     * That the event of {@code p} is on its timeline. What was taken off has an index of its own, which is small: a look at
     * it for each is much less than one at each event.
     */
    static final String STANDS = "(SELECT r.removed_at FROM event r WHERE r.timeline_id = p.timeline_id"
            + " AND r.id = p.event_id AND r.removed_at IS NOT NULL) IS NULL";

    private static final String FOUND = "SELECT " + EventListing.COLUMNS + ", t.name AS timeline FROM"
            + " (SELECT DISTINCT near.position, near.event_id, s.timeline_id FROM timeline_actor s"
            + " CROSS JOIN LATERAL (SELECT DISTINCT p.position, p.event_id FROM participant p"
            + " WHERE p.timeline_id = s.timeline_id AND p.actor_id = s.actor_id"
            + " AND (p.position, p.event_id) %1$s (?, ?) AND " + STANDS
            + " ORDER BY p.position%2$s, p.event_id%2$s LIMIT ?) near"
            + " WHERE s.actor_id IN (SELECT m.id FROM actor a JOIN actor m ON m.canonical_id = a.canonical_id"
            + " WHERE a.id = ?) AND (?::text IS NULL OR s.timeline_id = (SELECT id FROM timeline WHERE name = ?))%3$s"
            + " ORDER BY near.position%2$s, near.event_id%2$s LIMIT ?) found"
            + " JOIN event e ON e.timeline_id = found.timeline_id AND e.id = found.event_id"
            + " JOIN timeline t ON t.id = e.timeline_id ORDER BY e.position%2$s, e.id%2$s";

    private static final String PAGE = FOUND.formatted(">", "", "");
    private static final String NEWEST =
            FOUND.formatted("<", " DESC", " AND s.timeline_id IN (SELECT id FROM timeline WHERE NOT archived)");

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private ActorEvents() {}

    static EventPage page(Connection connection, ActorEventsQuery query) throws SQLException {
        Cursor after = query.after();
        if (after == null) {
            CalendarTime from = query.from();
            after = new Cursor(from == null ? Long.MIN_VALUE : from.seconds(), BEFORE_ALL);
        }
        List<EventRow> events = new ArrayList<>();
        List<Cursor> places = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(
                        connection,
                        PAGE,
                        CalendarTime.atStartOf(query.asOf()).seconds(),
                        after.position(),
                        after.id(),
                        query.limit() + 1,
                        query.actor(),
                        query.timeline(),
                        query.timeline(),
                        query.limit() + 1);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                EventRow event = EventListing.row(rows, rows.getString("timeline"));
                events.add(event);
                places.add(new Cursor(rows.getLong("position"), event.id()));
            }
        }
        boolean more = events.size() > query.limit();
        List<EventRow> shown = more ? events.subList(0, query.limit()) : events;
        return new EventPage(withActors(connection, shown), more ? places.get(query.limit() - 1) : null);
    }

    /** An actor's newest dated events on timelines that are not archived. */
    static List<EventRow> newest(Connection connection, long actor, int most, LocalDate asOf) throws SQLException {
        List<EventRow> events = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(
                        connection,
                        NEWEST,
                        CalendarTime.atStartOf(asOf).seconds(),
                        ListPart.UNDATED,
                        BEFORE_ALL,
                        most,
                        actor,
                        null,
                        null,
                        most);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(EventListing.row(rows, rows.getString("timeline")));
            }
        }
        return withActors(connection, events);
    }

    /** The actors are read for each timeline by itself, since its number leads their key. */
    static List<EventRow> withActors(Connection connection, List<EventRow> events) throws SQLException {
        Map<Long, List<EventRow>> onTimeline = new HashMap<>();
        for (EventRow event : events) {
            onTimeline
                    .computeIfAbsent(Ids.timelineOf(event.id()), timeline -> new ArrayList<>())
                    .add(event);
        }
        Map<UUID, EventRow> whole = new HashMap<>();
        for (Map.Entry<Long, List<EventRow>> some : onTimeline.entrySet()) {
            EventListing.withActors(connection, some.getKey(), some.getValue(), KnownOn.NOW)
                    .forEach(event -> whole.put(event.id(), event));
        }
        return events.stream()
                .map(event -> whole.getOrDefault(event.id(), event))
                .toList();
    }
}
