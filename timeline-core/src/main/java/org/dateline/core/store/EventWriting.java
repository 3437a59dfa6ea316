package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.hibernate.StaleObjectStateException;
import org.jspecify.annotations.Nullable;

/** Writes one event with the rows that hang from it and a revision, in the transaction that is under way. */
@ApplicationScoped
class EventWriting {
    static final String IMPORT = "import";
    private static final int PROMISED = bits(Set.of(Modality.PLANNED, Modality.OFFERED, Modality.DEMANDED));

    private final EventRows rows;
    private final EventWeight weight;
    private final Revisions revisions;
    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Clock clock;

    EventWriting(
            EventRows rows,
            EventWeight weight,
            Revisions revisions,
            EntityManager entities,
            ObjectMapper mapper,
            Clock clock) {
        this.rows = rows;
        this.weight = weight;
        this.revisions = revisions;
        this.entities = entities;
        this.mapper = mapper;
        this.clock = clock;
    }

    UUID create(TimelineEntity timeline, @Nullable UUID id, EventDraft draft, String by) {
        Modality modality = draft.modality();
        if (modality == null) {
            throw new FieldException("status", "choose what is known of it");
        }
        EventEntity event = blank(timeline, id == null ? Ids.random(timeline.number()) : id);
        event.confidence = 1;
        fill(event, draft);
        event.modalities = bits(Set.of(modality));
        event.persistAndFlush();
        rows.replaceParticipants(event, draft.actors());
        rows.replaceTyped(event, Optional.of(typed(draft, modality)), clock.instant());
        rows.refreshWords(event);
        record(event, by, "created", null, null, state(event));
        return event.id;
    }

    /** An event as a document tells of it, new on the timeline. */
    void create(TimelineEntity timeline, UUID id, UUID documentId, EventMention mention, List<String> quotes) {
        EventEntity event = blank(timeline, id);
        event.title = mention.title();
        event.modalities = bits(Set.of(mention.modality()));
        event.significance = mention.significance().points();
        event.confidence = mention.confidence().value();
        event.persistAndFlush();
        rows.addEvidence(event, evidence(documentId, mention, quotes, null), clock.instant());
        weight.settle(event, false);
        entities.flush();
        rows.refreshWords(event);
        record(event, IMPORT, "created", null, null, state(event));
    }

    private EventEntity blank(TimelineEntity timeline, UUID id) {
        EventEntity event = new EventEntity();
        event.timelineId = timeline.number();
        event.id = id;
        event.recordedAt = clock.instant();
        return event;
    }

    /** A document becomes further evidence of an event that is there, or was and has been removed. */
    void join(EventEntity event, UUID documentId, EventMention mention, List<String> quotes, Match match) {
        String before = json(Map.of("title", event.title, "status", names(event.modalities)));
        entities.lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        rows.addEvidence(event, evidence(documentId, mention, quotes, match), clock.instant());
        event.modalities = effective(event);
        weight.settle(event, revisions.isEdited(event));
        entities.flush();
        rows.refreshWords(event);
        String after = json(
                Map.of("title", event.title, "status", names(event.modalities), "evidence", documentId.toString()));
        record(event, IMPORT, "evidence added", null, before, after);
    }

    long change(EventEntity event, long version, EventDraft draft, String by, @Nullable String why) {
        check(event, version);
        timeline(event).checkOpen();
        String before = state(event);
        fill(event, draft);
        rows.replaceParticipants(event, draft.actors());
        settle(event, draft);
        event.modalities = effective(event);
        flush(event.version);
        rows.refreshWords(event);
        record(event, by, "changed", why, before, state(event));
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
            rows.replaceTyped(event, Optional.of(typed(draft, own)), clock.instant());
            return;
        }
        event.pinned = chosen == null ? null : chosen.name();
        boolean cites = blankToNull(draft.citation()) != null || blankToNull(draft.url()) != null;
        Modality cited =
                chosen != null ? chosen : names(event.modalities).iterator().next();
        rows.replaceTyped(event, cites ? Optional.of(typed(draft, cited)) : Optional.empty(), clock.instant());
    }

    void remove(EventEntity event, long version, String by, @Nullable String why) {
        check(event, version);
        timeline(event).checkOpen();
        event.removedAt = clock.instant();
        flush(event.version);
        record(event, by, "removed", why, null, null);
    }

    void restore(EventEntity event, String by) {
        timeline(event).checkOpen();
        if (event.removedAt != null) {
            event.removedAt = null;
            flush(event.version);
            record(event, by, "restored", null, null, null);
        }
    }

    /** Writes what changed now, so that a change made meanwhile by another shows here and not at commit. */
    void flush(long version) {
        try {
            entities.flush();
        } catch (OptimisticLockException | StaleObjectStateException e) {
            throw new StaleException(version + 1);
        }
    }

    private void fill(EventEntity event, EventDraft draft) {
        event.title = draft.title().strip();
        EventType type = draft.type();
        event.type = type == null ? null : type.name();
        event.mode = blankToNull(draft.mode());
        event.contexts = draft.contexts().toArray(String[]::new);
        String place = blankToNull(draft.place());
        event.placePrecision = Objects.equals(place, event.place) ? event.placePrecision : null;
        event.place = place;
        event.note = blankToNull(draft.note());
        event.when = WhenColumns.of(draft.when());
        event.position = event.when.position();
        if (event.significance != draft.significance()) {
            event.significanceSignals = EventEntity.NONE;
        }
        event.significance = draft.significance();
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** A person's word stands over the documents'; only what they have as promised stays, so that it can be kept or cancelled. */
    private int effective(EventEntity event) {
        return effective(event.pinned, rows.modalities(event));
    }

    static int effective(@Nullable String pinned, int evidence) {
        if (pinned == null) {
            return evidence;
        }
        Modality word = Modality.valueOf(pinned);
        boolean settles =
                switch (word) {
                    case HAPPENED, ONGOING, CLAIMED, NEGATED -> true;
                    default -> false;
                };
        return bits(Set.of(word)) | (settles ? evidence & PROMISED : 0);
    }

    static int bits(Set<Modality> modalities) {
        return modalities.stream().mapToInt(m -> 1 << m.ordinal()).sum();
    }

    static Set<Modality> names(int bits) {
        Set<Modality> found = EnumSet.noneOf(Modality.class);
        for (Modality modality : Modality.values()) {
            if ((bits & 1 << modality.ordinal()) != 0) {
                found.add(modality);
            }
        }
        return found;
    }

    private static EventRows.Typed typed(EventDraft draft, Modality modality) {
        return new EventRows.Typed(modality, blankToNull(draft.citation()), blankToNull(draft.url()));
    }

    private static EventRows.NewEvidence evidence(
            UUID documentId, EventMention mention, List<String> quotes, @Nullable Match match) {
        return new EventRows.NewEvidence(
                documentId,
                mention.in(),
                mention.evidence(),
                quotes,
                mention.modality(),
                null,
                null,
                mention.statements(),
                StoredTelling.of(mention),
                match);
    }

    private static void check(EventEntity event, long version) {
        if (event.version != version) {
            throw new StaleException(event.version);
        }
    }

    private static TimelineEntity timeline(EventEntity event) {
        return TimelineEntity.findById(event.timelineId);
    }

    private void record(
            EventEntity event,
            String by,
            String what,
            @Nullable String why,
            @Nullable String before,
            @Nullable String after) {
        revisions.add(new Revisions.Revision(
                event.timelineId, event.id, clock.instant(), by, what, blankToNull(why), before, after));
    }

    /** All that a person can change, so that every version can be told and brought back. */
    private String state(EventEntity event) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        Optional<EventRows.Typed> typed = rows.typed(event);
        state.put("title", event.title);
        state.put("when", event.when.edtf);
        state.put("zone", event.when.zone);
        state.put("basis", event.when.basis);
        state.put("rule", event.when.rule);
        state.put("anchor", event.when.anchor);
        state.put("inferred", event.when.inferred);
        state.put("reason", event.when.reason);
        state.put("expression", event.when.expression);
        state.put("type", event.type);
        state.put("mode", event.mode);
        state.put("contexts", List.of(event.contexts));
        state.put("cameo", event.cameo);
        state.put("actors", rows.participants(event));
        state.put("place", event.place);
        state.put("status", names(event.modalities));
        state.put("claimants", event.claimants);
        state.put("pinned", event.pinned);
        state.put("note", event.note);
        state.put("citation", typed.map(EventRows.Typed::citation).orElse(null));
        state.put("url", typed.map(EventRows.Typed::url).orElse(null));
        state.put("significance", event.significance);
        state.put("confidence", event.confidence);
        return json(state);
    }

    String json(Map<String, ? extends @Nullable Object> state) {
        try {
            return mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of words is always JSON", e);
        }
    }
}
