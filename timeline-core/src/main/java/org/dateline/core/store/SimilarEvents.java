package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.dedup.Match;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/**
 * Events that are apart and may be one: reports that came in an order in which neither was like the other's, or that are a
 * little less alike than an import asks for.
 */
@ApplicationScoped
class SimilarEvents {
    /** More tellings than these of one event are not compared. */
    private static final int MOST_TELLINGS = 20;

    private static final int MOST = 20;

    private final AgroalDataSource database;
    private final KnownEvents known;
    private final Clock clock;

    SimilarEvents(AgroalDataSource database, KnownEvents known, Clock clock) {
        this.database = database;
        this.known = known;
        this.clock = clock;
    }

    /** The likeliest first, at most {@value #MOST}, without those that a person says are another event. */
    List<SimilarEvent> to(UUID event, LocalDate asOf) {
        Map<UUID, Match> matches = new HashMap<>();
        List<Telling> own = known.tellings(event);
        Set<String> documents = new HashSet<>();
        own.forEach(telling -> documents.add(telling.document()));
        List<Telling> compared = own.subList(0, Math.min(own.size(), MOST_TELLINGS));
        for (SameEvent.Known<UUID> near : known.near(Ids.timelineOf(event), compared)) {
            for (Telling telling : near.event().equals(event) ? List.<Telling>of() : compared) {
                Match match = best(near, telling, documents);
                if (match != null) {
                    matches.merge(near.event(), match, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        return matches.isEmpty() ? List.of() : rows(event, matches, asOf);
    }

    /** Null unless it may be the same; a document that tells of both means two. */
    private static @Nullable Match best(SameEvent.Known<UUID> event, Telling telling, Set<String> documents) {
        Match best = null;
        for (Telling other : event.tellings()) {
            if (documents.contains(other.document())) {
                return null;
            }
            Match match = SameEvent.compare(other, telling);
            if (match.verdict() != Match.Verdict.DIFFERENT && (best == null || match.score() > best.score())) {
                best = match;
            }
        }
        return best;
    }

    private List<SimilarEvent> rows(UUID event, Map<UUID, Match> matches, LocalDate asOf) {
        long timelineId = Ids.timelineOf(event);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT " + EventListing.COLUMNS + ", t.name AS timeline FROM event e"
                                + " JOIN timeline t ON t.id = e.timeline_id WHERE e.timeline_id = ? AND e.id = ANY (?)"
                                + " AND e.removed_at IS NULL AND NOT EXISTS (SELECT FROM event_apart a"
                                + " WHERE a.timeline_id = e.timeline_id AND a.one = least(e.id, ?)"
                                + " AND a.other = greatest(e.id, ?))",
                        CalendarTime.atStartOf(asOf).seconds(),
                        timelineId,
                        connection.createArrayOf("uuid", matches.keySet().toArray()),
                        event,
                        event);
                ResultSet rows = query.executeQuery()) {
            List<EventRow> events = new ArrayList<>();
            while (rows.next()) {
                events.add(EventListing.row(rows, rows.getString("timeline")));
            }
            return EventListing.withActors(connection, timelineId, events, KnownOn.NOW).stream()
                    .map(row -> new SimilarEvent(row, Objects.requireNonNull(matches.get(row.id()))))
                    .sorted((a, b) ->
                            Double.compare(b.match().score(), a.match().score()))
                    .limit(MOST)
                    .toList();
        } catch (SQLException e) {
            throw Sql.failed("look for events like " + event, e);
        }
    }

    /** Keeps that two are not the same; once is enough. */
    void apart(UUID event, UUID other, String by, @Nullable String why) {
        FieldException.check(!event.equals(other), "event", "an event is the same as itself");
        FieldException.check(
                Ids.timelineOf(event) == Ids.timelineOf(other), "event", "events of two timelines are never the same");
        EventEntity.held(event.compareTo(other) < 0 ? event : other);
        EventEntity.held(event);
        EventEntity.held(other);
        try (Connection connection = database.getConnection()) {
            Sql.run(
                    connection,
                    "INSERT INTO event_apart VALUES (?, least(?, ?), greatest(?, ?), ?, ?, ?) ON CONFLICT DO NOTHING",
                    Ids.timelineOf(event),
                    event,
                    other,
                    event,
                    other,
                    Timestamp.from(clock.instant()),
                    by,
                    why);
        } catch (SQLException e) {
            throw Sql.failed("keep that two events are not the same", e);
        }
    }
}
