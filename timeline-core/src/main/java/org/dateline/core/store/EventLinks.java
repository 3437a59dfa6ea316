package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes two events one, or one two, and takes that back, in the transaction that is under way. Evidence goes from one to the
 * other; each event keeps its own record, so that taking back gives both as they would be without.
 */
@ApplicationScoped
class EventLinks {
    private final TimelineHold timelines;
    private final LinkRows links;
    private final EventRows rows;
    private final EventWriting events;
    private final Clock clock;

    EventLinks(TimelineHold timelines, LinkRows links, EventRows rows, EventWriting events, Clock clock) {
        this.timelines = timelines;
        this.links = links;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    long merge(UUID into, long version, UUID other, long otherVersion, String by, @Nullable String why) {
        FieldException.check(!into.equals(other), "event", "an event is not merged with itself");
        FieldException.check(
                Ids.timelineOf(into) == Ids.timelineOf(other), "event", "events of two timelines are not merged");
        hold(into);
        // In the order of their ids, so that no two who hold both wait for each other.
        EventEntity.held(into.compareTo(other) < 0 ? into : other);
        EventEntity from = EventEntity.present(other);
        EventEntity to = EventEntity.present(into);
        EventWriting.check(to, version);
        EventWriting.check(from, otherVersion);
        EventState fromBefore = events.state(from);
        EventState toBefore = events.state(to);
        Map<Integer, Integer> moved = new TreeMap<>();
        for (LinkRows.Row row : links.evidence(from)) {
            int number = rows.next(to);
            links.move(from, row.ordinal(), to, number, LinkRows.Origin.NOTED);
            moved.put(row.ordinal(), number);
        }
        from.removedAt = clock.instant();
        from.mergedInto = to.id;
        links.add(EventLink.Kind.MERGE, from, to, moved, clock.instant(), by, why);
        events.linked(from, fromBefore, "merged into another", to.id, by, why);
        events.linked(to, toBefore, "merged", from.id, by, why);
        return to.version;
    }

    UUID split(UUID event, long version, Set<Integer> chosen, String by, @Nullable String why) {
        hold(event);
        EventEntity from = EventEntity.present(event);
        EventWriting.check(from, version);
        List<LinkRows.Row> evidence = links.evidence(from);
        checkChosen(evidence, chosen);
        EventState before = events.state(from);
        boolean told = evidence.stream().anyMatch(row -> row.document() && chosen.contains(row.ordinal()));
        EventEntity to = events.splitOff(from, before, told);
        Map<Integer, Integer> moved = new TreeMap<>();
        for (int ordinal : chosen) {
            int number = rows.next(to);
            links.move(from, ordinal, to, number, LinkRows.Origin.KEPT);
            moved.put(ordinal, number);
        }
        links.add(EventLink.Kind.SPLIT, from, to, moved, clock.instant(), by, why);
        events.linked(from, before, "split", to.id, by, why);
        events.linked(to, null, "split off", from.id, by, why);
        return to.id;
    }

    private static void checkChosen(List<LinkRows.Row> evidence, Set<Integer> chosen) {
        Set<Integer> there = new HashSet<>();
        for (LinkRows.Row row : evidence) {
            there.add(row.ordinal());
            FieldException.check(
                    row.from() == null || !chosen.contains(row.ordinal()),
                    "evidence",
                    "number " + row.ordinal() + " came by a merge: take that back");
        }
        FieldException.check(there.containsAll(chosen), "evidence", "must be numbers of its evidence");
        FieldException.check(
                !chosen.isEmpty() && chosen.size() < there.size(), "evidence", "choose some of it, and not all");
    }

    /** @param otherVersion of the event that a split made; not looked at for a merge, whose other event is off its timeline */
    long takeBack(UUID event, long version, long link, long otherVersion, String by, @Nullable String why) {
        hold(event);
        LinkRows.Moved found = links.standing(event, link);
        checkNewest(found.link());
        boolean merge = found.link().kind() == EventLink.Kind.MERGE;
        UUID stays = merge ? found.link().to() : found.link().from();
        UUID other = merge ? found.link().from() : found.link().to();
        FieldException.check(stays.equals(event), "link", "take it back at event " + stays);
        EventEntity.held(event.compareTo(other) < 0 ? event : other);
        EventEntity one = EventEntity.held(event);
        EventEntity two = EventEntity.held(other);
        EventWriting.check(one, version);
        EventState before = events.state(one);
        EventState otherBefore = events.state(two);
        if (merge) {
            apart(one, two, found.moved());
        } else {
            EventWriting.check(two, otherVersion);
            together(one, two, found.moved());
        }
        links.undo(found.link(), clock.instant(), by);
        String what = merge ? "merge taken back" : "split taken back";
        events.linked(two, otherBefore, what, one.id, by, why);
        events.linked(one, before, what, two.id, by, why);
        return one.version;
    }

    private void hold(UUID event) {
        TimelineEntity timeline = TimelineEntity.findById(Ids.timelineOf(event));
        if (timeline == null) {
            throw new NotFoundException("event " + event);
        }
        timelines.hold(timeline);
    }

    /** What was done later to one of the two is taken back first; merges into one event do not touch each other. */
    private void checkNewest(EventLink link) {
        List<LinkRows.Moved> all = new ArrayList<>(links.of(link.from()));
        all.addAll(links.of(link.to()));
        for (LinkRows.Moved each : all) {
            EventLink later = each.link();
            boolean beside = link.kind() == EventLink.Kind.MERGE
                    && later.kind() == EventLink.Kind.MERGE
                    && later.to().equals(link.to());
            FieldException.check(
                    later.id() <= link.id() || later.undoneAt() != null || beside,
                    "link",
                    "link " + later.id() + " was made later: take that back first");
        }
    }

    /** Gives an event back what it brought, and what came meanwhile by that. */
    private void apart(EventEntity to, EventEntity from, Map<Integer, Integer> moved) {
        Map<Integer, Integer> back = inverse(moved);
        Set<UUID> brought = links.merged(from.id);
        from.removedAt = null;
        from.mergedInto = null;
        for (LinkRows.Row row : links.evidence(to)) {
            Integer before = back.get(row.ordinal());
            if (before != null || row.from() != null && brought.contains(row.from())) {
                int number = before == null ? rows.next(from) : before;
                links.move(to, row.ordinal(), from, number, LinkRows.Origin.FORGOTTEN);
            }
        }
    }

    private static Map<Integer, Integer> inverse(Map<Integer, Integer> moved) {
        Map<Integer, Integer> back = new TreeMap<>();
        moved.forEach((before, now) -> back.put(now, before));
        return back;
    }

    /** Gives an event back what was split off it, and what came to that meanwhile. */
    private void together(EventEntity from, EventEntity to, Map<Integer, Integer> moved) {
        Map<Integer, Integer> back = inverse(moved);
        for (LinkRows.Row row : links.evidence(to)) {
            Integer before = back.get(row.ordinal());
            LinkRows.Origin origin = before == null && !row.document() ? LinkRows.Origin.NOTED : LinkRows.Origin.KEPT;
            links.move(to, row.ordinal(), from, before == null ? rows.next(from) : before, origin);
        }
        to.removedAt = clock.instant();
        to.mergedInto = from.id;
    }
}
