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
import java.util.UUID;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** Lists of events, by projection: no entity is loaded. */
@ApplicationScoped
class EventListing {
    static final String COLUMNS =
            "e.id, e.title, e.type, e.mode, e.place, e.place_precision, e.edtf, e.earliest, e.latest, e.inferred,"
                    + " e.significance, e.confidence, e.sources, e.review, e.version, e.position,"
                    + " event_status(e.type, e.modalities, e.claimants, e.latest, ?) AS status";

    private final AgroalDataSource database;

    EventListing(AgroalDataSource database) {
        this.database = database;
    }

    /** Dated events first, then those without a date, in either order of time: each part has an index in its order. */
    EventPage page(TimelineQuery query, long timelineId) {
        try (Connection connection = database.getConnection()) {
            if (query.order() == TimelineQuery.Order.RELEVANCE) {
                return relevant(connection, query, timelineId);
            }
            List<EventRow> events = query.order() == TimelineQuery.Order.CONFIDENCE
                    ? surest(connection, query, timelineId)
                    : byTime(connection, query, timelineId);
            boolean more = events.size() > query.limit();
            List<EventRow> shown = more ? events.subList(0, query.limit()) : events;
            Cursor next = more ? cursor(query.order(), shown.get(shown.size() - 1)) : null;
            return new EventPage(withActors(connection, timelineId, shown, EventFilter.known(query)), next);
        } catch (SQLException e) {
            throw Sql.failed("list events", e);
        }
    }

    private static EventPage relevant(Connection connection, TimelineQuery query, long timelineId) throws SQLException {
        TimelineQuery newest = query.change()
                .order(TimelineQuery.Order.NEWEST)
                .limit(Relevance.MOST)
                .build();
        KnownOn known = EventFilter.known(query);
        List<EventRow> found = byTime(connection, newest, timelineId);
        List<EventRow> weighed = found.subList(0, Math.min(found.size(), Relevance.MOST));
        List<EventRow> shown = Relevance.sorted(connection, weighed, String.valueOf(query.text()), known).stream()
                .limit(query.limit())
                .toList();
        return new EventPage(withActors(connection, timelineId, shown, known), null, weighed.size());
    }

    private static Cursor cursor(TimelineQuery.Order order, EventRow last) {
        if (order == TimelineQuery.Order.CONFIDENCE) {
            return new Cursor(Double.doubleToLongBits(last.confidence()), last.id());
        }
        CalendarTime earliest = last.earliest();
        CalendarTime latest = last.latest();
        long open = latest == null ? ListPart.UNDATED : latest.seconds() - 1;
        return new Cursor(earliest == null ? open : earliest.seconds(), last.id());
    }

    private static List<EventRow> surest(Connection connection, TimelineQuery query, long timelineId)
            throws SQLException {
        EventFilter filter = WordSearch.all(EventFilter.of(timelineId, query), timelineId, query);
        Cursor after = query.after();
        if (after != null) {
            filter.and("(e.confidence, e.id) < (?, ?)", Double.longBitsToDouble(after.position()), after.id());
        }
        return rows(
                connection,
                query,
                new WordSearch.Query(
                        plain(query, filter, " ORDER BY e.confidence DESC, e.id DESC"),
                        filter.parameters(List.of(EventFilter.asOf(query)), List.of(query.limit() + 1))));
    }

    private static String plain(TimelineQuery query, EventFilter filter, String order) {
        return "SELECT " + COLUMNS + " FROM " + EventFilter.known(query).events() + " WHERE " + filter.sql() + order
                + " LIMIT ?";
    }

    private static List<EventRow> byTime(Connection connection, TimelineQuery query, long timelineId)
            throws SQLException {
        Cursor after = query.after();
        boolean newest = query.order() == TimelineQuery.Order.NEWEST;
        List<EventRow> events = new ArrayList<>();
        for (ListPart part : ListPart.of(query)) {
            int missing = query.limit() + 1 - events.size();
            if (missing > 0 && (after == null || !part.isBehind(after, newest))) {
                events.addAll(rows(connection, query, sql(query, timelineId, part, missing)));
            }
        }
        return events;
    }

    private static WordSearch.Query sql(TimelineQuery query, long timelineId, ListPart part, int most) {
        boolean newest = query.order() == TimelineQuery.Order.NEWEST;
        boolean bySlices = WordSearch.words(query) != null && query.knownOn() == null;
        ListLead lead = bySlices || !part.isLed() ? null : ListLead.of(query);
        EventFilter filter = EventFilter.of(timelineId, lead == null ? query : lead.rest(query));
        part.narrow(filter);
        Cursor after = part.ended(query.after());
        if (after != null) {
            filter.and("(e.position, e.id) " + (newest ? "<" : ">") + " (?, ?)", after.position(), after.id());
        }
        long asOf = EventFilter.asOf(query);
        String order = newest ? " ORDER BY e.position DESC, e.id DESC" : " ORDER BY e.position, e.id";
        return switch (part.kind()) {
            case REACHES_IN ->
                new WordSearch.Query(
                        "SELECT " + COLUMNS + " FROM unnest(?::int[], ?::bigint[]) length (class, first)"
                                + " CROSS JOIN LATERAL (SELECT e.* FROM event e WHERE " + filter.sql() + order
                                + " LIMIT ?) e" + order + " LIMIT ?",
                        filter.parameters(List.of(asOf, ListPart.lengths(), part.firsts()), List.of(most, most)));
            case BEGINS, UNDATED ->
                bySlices
                        ? WordSearch.page(COLUMNS, asOf, timelineId, query, filter, part, most)
                        : lead != null
                                ? lead.page(COLUMNS, query, timelineId, filter, part, most)
                                : plain(query, timelineId, filter, order, most);
            case NEVER_BEGAN -> plain(query, timelineId, filter, order, most);
        };
    }

    private static WordSearch.Query plain(
            TimelineQuery query, long timelineId, EventFilter filter, String order, int most) {
        EventFilter held = query.knownOn() == null ? filter : WordSearch.all(filter, timelineId, query);
        return new WordSearch.Query(
                plain(query, held, order), held.parameters(List.of(EventFilter.asOf(query)), List.of(most)));
    }

    private static List<EventRow> rows(Connection connection, TimelineQuery query, WordSearch.Query sql)
            throws SQLException {
        try (PreparedStatement statement = Sql.prepare(connection, sql.sql(), sql.parameters());
                ResultSet rows = statement.executeQuery()) {
            List<EventRow> events = new ArrayList<>();
            while (rows.next()) {
                events.add(row(rows, query.timeline()));
            }
            return events;
        }
    }

    List<EventRow> removed(String timeline, long timelineId, LocalDate asOf) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = Sql.prepare(
                        connection,
                        "SELECT " + COLUMNS
                                + " FROM event e WHERE e.timeline_id = ? AND e.removed_at IS NOT NULL AND"
                                + " e.merged_into IS NULL ORDER BY e.removed_at DESC, e.id LIMIT 500",
                        CalendarTime.atStartOf(asOf).seconds(),
                        timelineId);
                ResultSet rows = statement.executeQuery()) {
            List<EventRow> events = new ArrayList<>();
            while (rows.next()) {
                events.add(row(rows, timeline));
            }
            return withActors(connection, timelineId, events, KnownOn.NOW);
        } catch (SQLException e) {
            throw Sql.failed("list removed events", e);
        }
    }

    static EventRow row(ResultSet row, String timeline) throws SQLException {
        String type = row.getString("type");
        return new EventRow(
                row.getObject("id", UUID.class),
                timeline,
                row.getString("title"),
                type == null ? null : EventType.valueOf(type),
                row.getString("mode"),
                StoredTelling.place(row.getString("place"), row.getString("place_precision")),
                row.getString("edtf"),
                Sql.time(row, "earliest"),
                Sql.time(row, "latest"),
                row.getBoolean("inferred"),
                Status.valueOf(row.getString("status")),
                List.of(),
                row.getInt("significance"),
                row.getDouble("confidence"),
                row.getInt("sources"),
                Review.valueOf(row.getString("review")),
                row.getLong("version"));
    }

    static List<EventRow> withActors(Connection connection, long timelineId, List<EventRow> events, KnownOn known)
            throws SQLException {
        Map<UUID, List<Participant>> actors = Participants.of(
                connection, timelineId, events.stream().map(EventRow::id).toList(), known);
        return events.stream()
                .map(event -> withActors(event, actors.get(event.id())))
                .toList();
    }

    private static EventRow withActors(EventRow e, @Nullable List<Participant> actors) {
        return new EventRow(
                e.id(),
                e.timeline(),
                e.title(),
                e.type(),
                e.mode(),
                e.place(),
                e.edtf(),
                e.earliest(),
                e.latest(),
                e.inferred(),
                e.status(),
                actors == null ? List.of() : actors,
                e.significance(),
                e.confidence(),
                e.sources(),
                e.review(),
                e.version());
    }
}
