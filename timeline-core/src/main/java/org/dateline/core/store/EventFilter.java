package org.dateline.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.model.Review;
import org.dateline.core.model.Status;
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** The part of a query that says which events, as SQL over {@code event e} with its parameters. */
final class EventFilter {
    private final StringBuilder sql = new StringBuilder("e.timeline_id = ? AND e.removed_at IS NULL");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private EventFilter(long timelineId) {
        parameters.add(timelineId);
    }

    static KnownOn known(TimelineQuery query) {
        return new KnownOn(query.knownOn());
    }

    static EventFilter of(long timelineId, TimelineQuery query) {
        EventFilter filter = new EventFilter(timelineId);
        KnownOn known = known(query);
        if (known.day() != null) {
            filter.and(known.holds(), known.days().toArray());
        }
        filter.window(query);
        if (!query.actors().isEmpty()) {
            filter.and(
                    "EXISTS (SELECT FROM " + known.participants() + " WHERE " + known.sameState()
                            + " AND p.timeline_id = e.timeline_id AND p.event_id = e.id AND p.actor_id IN "
                            + Participants.GROUP + ")",
                    (Object) query.actors().toArray(String[]::new));
        }
        if (!query.places().isEmpty()) {
            filter.and("e.place = ANY (?)", (Object) query.places().toArray(String[]::new));
        }
        if (!query.sources().isEmpty()) {
            List<Object> values = new ArrayList<>(known.by());
            values.add(query.sources().toArray(String[]::new));
            filter.and(
                    "EXISTS (SELECT FROM evidence v JOIN document d ON d.timeline_id = v.timeline_id"
                            + " AND d.id = v.document_id JOIN source s ON s.id = d.source_id"
                            + " WHERE " + known.out()
                            + " AND v.timeline_id = e.timeline_id AND v.event_id = e.id AND s.name = ANY (?))",
                    values.toArray());
        }
        if (!query.tags().isEmpty()) {
            filter.and(
                    "e.id IN (SELECT t.event_id FROM event_tag t WHERE t.timeline_id = ? AND t.tag = ANY (?))",
                    timelineId,
                    query.tags().toArray(String[]::new));
        }
        if (!query.types().isEmpty()) {
            filter.and("e.type = ANY (?)", (Object)
                    query.types().stream().map(Enum::name).toArray(String[]::new));
        }
        if (!query.reviews().isEmpty()) {
            // Written out, since the index of the review queue is a partial one.
            filter.and("e.review IN ('"
                    + query.reviews().stream().map(Review::name).sorted().collect(Collectors.joining("', '")) + "')");
        }
        if (!query.statuses().isEmpty()) {
            filter.and(
                    "event_status(e.type, e.modalities, e.claimants, e.latest, ?) = ANY (?)",
                    asOf(query),
                    query.statuses().stream().map(Status::name).toArray(String[]::new));
        }
        if (query.text() != null && !query.text().isBlank()) {
            filter.and("e.words @@ websearch_to_tsquery('english', ?)", query.text());
        }
        return filter;
    }

    static long asOf(TimelineQuery query) {
        return CalendarTime.atStartOf(query.asOf()).seconds();
    }

    private void window(TimelineQuery query) {
        if (query.fit() == TimelineQuery.Fit.CERTAINLY) {
            certainly(query);
        } else {
            possibly(query);
        }
    }

    private void certainly(TimelineQuery query) {
        if (query.from() != null) {
            and("e.earliest >= ?", query.from().seconds());
        }
        if (query.to() != null) {
            and("e.latest <= ?", query.to().seconds());
        }
    }

    private void possibly(TimelineQuery query) {
        if (query.from() != null || query.to() != null) {
            and("(e.earliest IS NOT NULL OR e.latest IS NOT NULL)");
        }
        if (query.from() != null) {
            and("(e.latest IS NULL OR e.latest > ?)", query.from().seconds());
        }
        if (query.to() != null) {
            and("(e.earliest IS NULL OR e.earliest < ?)", query.to().seconds());
        }
    }

    void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    String sql() {
        return sql.toString();
    }

    /** The filter's parameters in order, with those of the select list before and of what follows after them. */
    List<@Nullable Object> parameters(List<?> before, List<?> after) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(parameters);
        all.addAll(after);
        return all;
    }
}
