package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Participant;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which events a telling could be of, by index alone: those of its parties, or of whom they act for, near its time. Each
 * party is followed from the telling's time on and back, so far and no further however often it occurs; first come
 * events of its days, of a kind that reports could mean, that share most parties, then the nearest.
 */
final class NearbyEvents {
    /** Most events of one telling. */
    static final int MOST = 40;

    private static final long DAY = 86_400;
    /** An event's position is its first second, so what lasts has begun before. */
    private static final long BEFORE = 32 * DAY;

    private static final long AFTER = 15 * DAY;
    private static final long UNDATED = Long.MAX_VALUE;
    private static final int PUBLISHED_APART = 14;
    /** So many of those that share most are looked at closer. */
    private static final int RANKED = 100;

    /** Of one name: the days themselves, on from there, back, and the first of the month, which longer dates begin on. */
    private static final String PROBES = String.join(" UNION ALL ", probes(2, "actor_id"), probes(1, "acts_for"));

    /** The names that are a party's, each with whether it is its own or that of whom it acts for. */
    private static final String OWN = "WITH own AS MATERIALIZED (SELECT DISTINCT n.party, m.id, n.own"
            + " FROM unnest(?::int[], ?::text[], ?::boolean[]) n (party, name, own) JOIN actor a ON a.name = n.name"
            + " JOIN actor m ON m.canonical_id = a.canonical_id),"
            + " w AS (SELECT ?::bigint AS timeline, ?::bigint AS first, ?::bigint AS start, ?::bigint AS last,"
            + " ?::bigint AS finish, ?::bigint AS month, ?::bigint AS centre)";

    private static final String SHARED =
            " (SELECT event_id, position, sum(strength) AS shared FROM (SELECT near.event_id, near.position,"
                    + " max(near.direct + own.own::int) AS strength FROM w CROSS JOIN own CROSS JOIN LATERAL (%s) near"
                    + " GROUP BY near.event_id, near.position, own.party) hit GROUP BY event_id, position)";

    private static final String CLOSEST = " ORDER BY (e.latest IS NULL OR e.latest >= w.start)"
            + " AND (e.earliest IS NULL OR e.earliest <= w.finish) DESC, (e.type IS NULL OR e.type = ANY (?)) DESC,"
            + " r.shared DESC, abs(e.position - w.centre), e.id LIMIT " + MOST;

    private static final String BY_PARTIES = OWN + " SELECT e.id FROM w CROSS JOIN LATERAL (SELECT * FROM"
            + SHARED.formatted(PROBES) + " s ORDER BY position BETWEEN w.start AND w.finish OR position = w.month DESC,"
            + " shared DESC, abs(position - w.centre), event_id LIMIT " + RANKED
            + ") r JOIN event e ON e.timeline_id = w.timeline AND e.id = r.event_id" + CLOSEST;

    /** Of a telling that names nobody, whatever is near. */
    private static final String BY_TIME = "WITH w AS (SELECT ?::bigint AS timeline, ?::bigint AS first,"
            + " ?::bigint AS start, ?::bigint AS last, ?::bigint AS finish, ?::bigint AS month, ?::bigint AS centre)"
            + " SELECT e.id FROM w CROSS JOIN LATERAL (SELECT DISTINCT event_id, 0 AS shared FROM ("
            + "(SELECT id AS event_id FROM event WHERE timeline_id = w.timeline AND position BETWEEN w.start AND w.last"
            + " ORDER BY position, id LIMIT 500) UNION ALL (SELECT id FROM event WHERE timeline_id = w.timeline"
            + " AND position >= w.first AND position < w.start ORDER BY position DESC, id DESC LIMIT 100)"
            + " UNION ALL (SELECT id FROM event WHERE timeline_id = w.timeline AND position = w.month"
            + " AND w.month < w.start ORDER BY id LIMIT 100)) near) r"
            + " JOIN event e ON e.timeline_id = w.timeline AND e.id = r.event_id"
            + " WHERE e.type IS NULL OR e.type = ANY (?)" + CLOSEST;

    /** Events without a date, that documents of the same weeks tell of. */
    private static final String UNDATED_ONES = OWN
            + " SELECT DISTINCT r.event_id FROM w CROSS JOIN LATERAL (SELECT * FROM"
            + SHARED.formatted("(SELECT event_id, position, 2 AS direct FROM participant WHERE timeline_id = w.timeline"
                    + " AND actor_id = own.id AND position = " + UNDATED + " ORDER BY event_id LIMIT 1500)")
            + " s ORDER BY shared DESC, event_id LIMIT " + MOST + ") r JOIN evidence v ON v.timeline_id = w.timeline"
            + " AND v.event_id = r.event_id JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
            + " WHERE d.published_date BETWEEN ? AND ?";

    private NearbyEvents() {}

    private static String probes(int direct, String name) {
        String of = "(SELECT event_id, position, " + direct
                + " AS direct FROM participant WHERE timeline_id = w.timeline" + " AND " + name + " = own.id AND ";
        return String.join(
                " UNION ALL ",
                of + "position BETWEEN w.start AND w.finish ORDER BY position, event_id LIMIT 1500)",
                of + "position > w.finish AND position <= w.last ORDER BY position, event_id LIMIT 100)",
                of + "position >= w.first AND position < w.start ORDER BY position DESC, event_id DESC LIMIT 200)",
                of + "position = w.month AND w.month < w.start ORDER BY event_id LIMIT 500)");
    }

    /**
     * What of a telling decides where to look, so that tellings that are alike in it are looked for once.
     *
     * @param parties each with whom it acts for
     * @param types that it can be confused with
     * @param window where events of its time begin; null for nowhere
     */
    record Asked(
            List<Participant> parties,
            Set<String> types,
            @Nullable Window window) {
        static Asked of(Telling telling) {
            Set<String> types = new TreeSet<>();
            SameEvent.kinds(telling).forEach(type -> types.add(type.name()));
            return new Asked(telling.actors(), types, Window.of(telling));
        }
    }

    /**
     * First second inclusive, last inclusive.
     *
     * @param first where what lasts may have begun
     * @param start where those begin that are of its days or the day before
     * @param last where what has no beginning may end
     * @param finish where those begin at the latest that are of its days or the day after
     */
    record Window(long first, long start, long last, long finish, long centre) {
        /** The positions that an event of the same time can have; without a date, those around the publication. */
        static @Nullable Window of(Telling telling) {
            Edtf edtf = telling.edtf();
            Long from = edtf == null
                    ? null
                    : edtf.earliestInclusive().map(CalendarTime::seconds).orElse(null);
            Long to = edtf == null
                    ? null
                    : edtf.latestExclusive().map(CalendarTime::seconds).orElse(null);
            LocalDate published = telling.published();
            long first;
            long last;
            if (from != null) {
                first = from;
                last = to == null ? from : to;
            } else if (to != null) {
                first = to;
                last = to;
            } else if (published != null) {
                first = CalendarTime.atStartOf(published).seconds();
                last = first;
            } else {
                return null;
            }
            long early = Math.max(first, Long.MIN_VALUE + BEFORE);
            long late = Math.min(last, UNDATED - 1 - AFTER);
            return new Window(early - BEFORE, early - DAY, late + AFTER, late + DAY, early / 2 + late / 2);
        }

        /** The first second of the month, which dates of months and many of years begin on. */
        long month() {
            long day = Math.floorDiv(centre, DAY);
            return Math.abs(day) > LocalDate.MAX.toEpochDay() / 2
                    ? first
                    : LocalDate.ofEpochDay(day).withDayOfMonth(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
    }

    /** Events that any of these can be of, for each at most {@value #MOST} dated ones and as many undated. */
    static Set<UUID> ids(Connection connection, long timelineId, Collection<Telling> tellings) throws SQLException {
        Set<UUID> found = new TreeSet<>();
        for (Asked asked : tellings.stream().map(Asked::of).collect(Collectors.toSet())) {
            dated(connection, timelineId, asked, found);
        }
        Map<List<Participant>, TreeSet<LocalDate>> published = new HashMap<>();
        for (Telling telling : tellings) {
            LocalDate day = telling.published();
            if (day != null && !telling.actors().isEmpty()) {
                published
                        .computeIfAbsent(telling.actors(), actors -> new TreeSet<>())
                        .add(day);
            }
        }
        for (Map.Entry<List<Participant>, TreeSet<LocalDate>> days : published.entrySet()) {
            List<Object> values = new ArrayList<>(parties(days.getKey()));
            values.addAll(window(timelineId, new Window(0, 0, 0, 0, 0)));
            values.add(days.getValue().first().minusDays(PUBLISHED_APART));
            values.add(days.getValue().last().plusDays(PUBLISHED_APART));
            read(connection, UNDATED_ONES, values, found);
        }
        return found;
    }

    private static void dated(Connection connection, long timelineId, Asked asked, Set<UUID> found)
            throws SQLException {
        Window window = asked.window();
        if (window == null) {
            return;
        }
        boolean nobody = asked.parties().isEmpty();
        String[] types = asked.types().toArray(String[]::new);
        List<Object> values = new ArrayList<>(nobody ? List.of() : parties(asked.parties()));
        values.addAll(window(timelineId, window));
        values.addAll(nobody ? List.of(types, types) : List.of((Object) types));
        read(connection, nobody ? BY_TIME : BY_PARTIES, values, found);
    }

    private static List<Object> parties(List<Participant> actors) {
        List<Integer> parties = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Boolean> own = new ArrayList<>();
        for (int party = 0; party < actors.size(); party++) {
            Participant actor = actors.get(party);
            parties.add(party);
            names.add(actor.name());
            own.add(true);
            if (actor.actsFor() != null) {
                parties.add(party);
                names.add(actor.actsFor());
                own.add(false);
            }
        }
        return List.of(parties.toArray(Integer[]::new), names.toArray(String[]::new), own.toArray(Boolean[]::new));
    }

    private static List<Object> window(long timelineId, Window window) {
        return List.of(
                timelineId,
                window.first(),
                window.start(),
                window.last(),
                window.finish(),
                window.month(),
                window.centre());
    }

    private static void read(Connection connection, String sql, List<Object> values, Set<UUID> found)
            throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
    }
}
