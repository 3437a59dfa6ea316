package org.dateline.core.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The filter that leads through a list by time: each of what it asks for is read by an index that is in the order of the
 * list, no further than the page is long, so that what is rare is found without reading the timeline. Of several filters
 * the one that mostly leaves least leads, and the others are looked at in each event that it leads to.
 *
 * @param keys a relation "k" with a column "key", with one parameter
 * @param asked that parameter
 * @param links the table that ties keys to events by their position, or null where the event has the key itself
 * @param key of {@code l}, or of {@code e} without links
 */
record ListLead(String keys, Object asked, @Nullable String links, String key) {
    private static final String WORDS = "unnest(?::text[]) k (key)";
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** Most events have one of these, so that no index holds them. */
    private static final Set<Status> COMMON = EnumSet.of(Status.HAPPENED, Status.SAID);

    /** Null where nothing that a query asks for has such an index. */
    static @Nullable ListLead of(TimelineQuery query) {
        if (query.knownOn() != null) {
            return null;
        }
        if (!query.tags().isEmpty()) {
            return new ListLead(WORDS, query.tags().toArray(String[]::new), "event_tag", "l.tag");
        }
        if (!query.actors().isEmpty()) {
            return new ListLead(
                    "(SELECT DISTINCT m.id FROM actor a JOIN actor m ON m.canonical_id = a.canonical_id"
                            + " WHERE a.name = ANY (?)) k (key)",
                    query.actors().toArray(String[]::new),
                    "participant",
                    "l.actor_id");
        }
        if (!query.places().isEmpty()) {
            return new ListLead(WORDS, query.places().toArray(String[]::new), null, "e.place");
        }
        if (!query.statuses().isEmpty() && query.statuses().stream().noneMatch(COMMON::contains)) {
            return new ListLead(
                    WORDS, standings(query.statuses()), null, "rare_standing(e.type, e.modalities, e.claimants)");
        }
        if (!query.types().isEmpty()) {
            return new ListLead(WORDS, query.types().stream().map(Enum::name).toArray(String[]::new), null, "e.type");
        }
        return null;
    }

    /** The query without what the links hold already, so that the planner has but one way to go. */
    TimelineQuery rest(TimelineQuery query) {
        if (links == null) {
            return query;
        }
        TimelineQuery.Builder rest = query.change();
        return (links.equals("event_tag") ? rest.tags(Set.of()) : rest.actors(Set.of())).build();
    }

    /** What is overdue is what was planned, until a day is asked for. */
    private static String[] standings(Set<Status> statuses) {
        return statuses.stream()
                .map(status -> status == Status.OVERDUE ? Status.PLANNED : status)
                .distinct()
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /**
     * The events of a part of the list.
     *
     * @param columns of {@code e}, with one parameter, {@code asOf}
     * @param filter that holds the events to the part, too
     */
    WordSearch.Query page(
            String columns, TimelineQuery query, long timelineId, EventFilter filter, ListPart part, int most) {
        boolean newest = query.order() == TimelineQuery.Order.NEWEST;
        String way = newest ? " DESC" : "";
        List<@Nullable Object> before = new ArrayList<>(List.of(EventFilter.asOf(query), asked));
        String events = "event e WHERE " + key + " = k.key AND ";
        if (links != null) {
            Cursor after = part.ended(query.after());
            long first = part.from() == null ? Long.MIN_VALUE : part.from();
            long last = part.kind() == ListPart.Kind.UNDATED ? ListPart.UNDATED : part.before() - 1;
            before.addAll(List.of(timelineId, first, last));
            before.add(after != null ? after.position() : newest ? ListPart.UNDATED : Long.MIN_VALUE);
            before.add(after != null ? after.id() : newest ? LAST : FIRST);
            before.add(timelineId);
            events = "(SELECT DISTINCT l.position, l.event_id FROM " + links + " l WHERE l.timeline_id = ? AND " + key
                    + " = k.key AND l.position BETWEEN ? AND ? AND (l.position, l.event_id) " + (newest ? "<=" : ">=")
                    + " (?, ?) ORDER BY l.position" + way + ", l.event_id" + way
                    + ") l JOIN event e ON e.timeline_id = ? AND e.id = l.event_id WHERE ";
        }
        String order = links == null
                ? " ORDER BY e.position" + way + ", e.id" + way
                : " ORDER BY l.position" + way + ", l.event_id" + way;
        String sql = "SELECT " + columns + " FROM (SELECT DISTINCT e.position, e.id FROM " + keys
                + " CROSS JOIN LATERAL (SELECT e.position, e.id FROM " + events + filter.sql() + order
                + " LIMIT ?) e ORDER BY e.position" + way + ", e.id" + way + " LIMIT ?) f"
                + " JOIN event e ON e.timeline_id = ? AND e.id = f.id ORDER BY e.position" + way + ", e.id" + way;
        return new WordSearch.Query(sql, filter.parameters(before, List.of(most, most, timelineId)));
    }
}
