package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Review;
import org.jspecify.annotations.Nullable;

/** What a person makes of one event: changed, accepted, taken off, brought back, in the transaction that is under way. */
@ApplicationScoped
class EventJudging {
    private final EventWriting events;
    private final EventRows rows;
    private final TagRows tags;
    private final Revisions revisions;
    private final Clock clock;

    EventJudging(EventWriting events, EventRows rows, TagRows tags, Revisions revisions, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.tags = tags;
        this.revisions = revisions;
        this.clock = clock;
    }

    long change(EventEntity event, long version, EventDraft draft, String by, @Nullable String why) {
        EventWriting.check(event, version);
        EventWriting.timeline(event).checkOpen();
        EventState before = events.state(event);
        events.fill(event, draft);
        rows.changeParticipants(event, draft.actors());
        events.retag(event, draft);
        settle(event, draft);
        return changed(event, before, by, "changed", why);
    }

    /** What a person has just written over an event is fixed, and told in its history. */
    private long changed(EventEntity event, EventState before, String by, String what, @Nullable String why) {
        event.modalities = events.effective(event);
        EventState after = events.state(event);
        event.fixedFields = EventField.fixed(before, after);
        event.review = decided(event);
        events.flush(event.version);
        rows.refreshWords(event);
        events.record(event, by, what, why, before, after.judged(event));
        return event.version;
    }

    /** What an event is that a person stands behind. */
    private static Review decided(EventEntity event) {
        boolean asFound = event.fixedFields.length == 0 && event.pinned == null;
        return event.pattern == null || asFound ? Review.ACCEPTED : Review.CORRECTED;
    }

    long restoreVersion(EventEntity event, long revision, long version, String by, @Nullable String why) {
        EventWriting.check(event, version);
        EventWriting.timeline(event).checkOpen();
        checkApart(event);
        EventState then = revisions.version(event, revision);
        EventState before = events.state(event);
        then.give(event);
        rows.changeParticipants(event, then.actors());
        tags.replace(event, then.tags());
        rows.replaceTyped(event, then.typed(), clock.instant());
        event.removedAt = null;
        return changed(event, before, by, "version restored", why);
    }

    long accept(EventEntity event, long version, String by) {
        EventWriting.check(event, version);
        EventWriting.timeline(event).checkOpen();
        if (event.review == Review.SUGGESTED) {
            EventState before = events.state(event);
            event.review = Review.ACCEPTED;
            events.flush(event.version);
            events.record(event, by, "accepted", null, before, before.judged(event));
        }
        return event.version;
    }

    /** On an event that a person entered the status is that person's evidence; over documents it is pinned. */
    private void settle(EventEntity event, EventDraft draft) {
        Optional<EventRows.Typed> before = rows.typed(event);
        Modality chosen = draft.modality();
        if (event.pattern == null) {
            Modality own = chosen != null
                    ? chosen
                    : before.map(EventRows.Typed::modality).orElse(Modality.HAPPENED);
            rows.replaceTyped(event, Optional.of(EventWriting.typed(draft, own)), clock.instant());
            return;
        }
        event.pinned = chosen == null ? null : chosen.name();
        boolean cites =
                EventWriting.blankToNull(draft.citation()) != null || EventWriting.blankToNull(draft.url()) != null;
        Modality cited = chosen != null
                ? chosen
                : EventWriting.names(event.modalities).iterator().next();
        rows.replaceTyped(
                event, cites ? Optional.of(EventWriting.typed(draft, cited)) : Optional.empty(), clock.instant());
    }

    void remove(EventEntity event, long version, String by, @Nullable String why) {
        EventWriting.check(event, version);
        EventWriting.timeline(event).checkOpen();
        EventState before = events.state(event);
        event.removedAt = clock.instant();
        event.review = Review.REJECTED;
        events.flush(event.version);
        events.record(event, by, "removed", why, before, before.judged(event));
    }

    void restore(EventEntity event, String by) {
        EventWriting.timeline(event).checkOpen();
        checkApart(event);
        if (event.removedAt != null) {
            EventState before = events.state(event);
            event.removedAt = null;
            event.review = decided(event);
            events.flush(event.version);
            events.record(event, by, "restored", null, before, before.judged(event));
        }
    }

    private static void checkApart(EventEntity event) {
        FieldException.check(
                event.mergedInto == null, "event", "it was merged into " + event.mergedInto + ": take that back there");
    }
}
