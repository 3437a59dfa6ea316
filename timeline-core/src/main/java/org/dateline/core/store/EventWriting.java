package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Participant;
import org.hibernate.StaleObjectStateException;
import org.jspecify.annotations.Nullable;

/** Writes one event with the rows that hang from it and a revision, in the transaction that is under way. */
@ApplicationScoped
class EventWriting {
    static final String IMPORT = "import";

    private final EventRows rows;
    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Clock clock;

    EventWriting(EventRows rows, EntityManager entities, ObjectMapper mapper, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.mapper = mapper;
        this.clock = clock;
    }

    UUID create(TimelineEntity timeline, @Nullable UUID id, EventDraft draft, String by) {
        EventEntity event = new EventEntity();
        event.timelineId = timeline.number();
        event.id = id == null ? Ids.random(event.timelineId) : id;
        event.recordedAt = clock.instant();
        event.confidence = 1;
        fill(event, draft);
        event.pinned = draft.modality().name();
        event.modalities = bits(Set.of(draft.modality()));
        event.persistAndFlush();
        rows.replaceParticipants(event, draft.actors());
        rows.replaceCitation(event, citation(draft), clock.instant());
        record(event, by, "created", null, null, state(event, draft.actors()));
        return event.id;
    }

    /** An event as a document tells of it, new on the timeline. */
    void create(TimelineEntity timeline, UUID id, UUID documentId, EventMention mention, String quotes) {
        EventEntity event = new EventEntity();
        event.timelineId = timeline.number();
        event.id = id;
        event.recordedAt = clock.instant();
        event.title = mention.title();
        event.type = mention.type() == null ? null : mention.type().name();
        event.mode = mention.mode();
        event.contexts = mention.contexts().toArray(String[]::new);
        event.cameo = mention.cameo();
        event.place = mention.place();
        event.when = WhenColumns.of(mention.when());
        event.position = event.when.position();
        event.modalities = bits(Set.of(mention.modality()));
        event.significance = mention.significance();
        event.confidence = mention.confidence();
        event.pattern = mention.pattern();
        event.words = words(event, mention.actors()) + " " + quotes;
        event.persistAndFlush();
        rows.replaceParticipants(event, mention.actors());
        rows.addEvidence(event, evidence(documentId, mention), clock.instant());
        record(event, IMPORT, "created", null, null, state(event, mention.actors()));
    }

    /** A document becomes further evidence of an event that is there. */
    void join(EventEntity event, UUID documentId, EventMention mention) {
        String before = json(Map.of("modalities", names(event.modalities)));
        rows.addEvidence(event, evidence(documentId, mention), clock.instant());
        event.modalities = effective(event);
        event.significance = Math.max(event.significance, mention.significance());
        entities.flush();
        String after = json(Map.of("modalities", names(event.modalities), "evidence", documentId.toString()));
        record(event, IMPORT, "evidence added", null, before, after);
    }

    long change(EventEntity event, long version, EventDraft draft, String by, @Nullable String why) {
        check(event, version);
        FieldException.check(!timeline(event).archived, "timeline", "is archived and takes no changes");
        String before = state(event, null);
        fill(event, draft);
        rows.replaceParticipants(event, draft.actors());
        rows.replaceCitation(event, citation(draft), clock.instant());
        if (event.pinned != null || !names(event.modalities).contains(draft.modality())) {
            event.pinned = draft.modality().name();
        }
        event.modalities = effective(event);
        flush(event.version);
        record(event, by, "changed", why, before, state(event, draft.actors()));
        return event.version;
    }

    void remove(EventEntity event, long version, String by, @Nullable String why) {
        check(event, version);
        FieldException.check(!timeline(event).archived, "timeline", "is archived and takes no changes");
        event.removedAt = clock.instant();
        flush(event.version);
        record(event, by, "removed", why, null, null);
    }

    void restore(EventEntity event, String by) {
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
        event.place = blankToNull(draft.place());
        event.note = blankToNull(draft.note());
        event.when = WhenColumns.of(draft.when());
        event.position = event.when.position();
        event.significance = draft.significance();
        event.words = words(event, draft.actors());
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String words(EventEntity event, List<Participant> actors) {
        return Stream.concat(
                        Stream.of(event.title, event.place, event.note),
                        actors.stream().map(Participant::name))
                .filter(word -> word != null)
                .collect(Collectors.joining(" "));
    }

    /** A person's word stands over the documents'; only a plan they tell of stays, so that it can be cancelled. */
    private int effective(EventEntity event) {
        int documents = rows.modalitiesOfDocuments(event);
        if (event.pinned == null) {
            return documents;
        }
        Modality pinned = Modality.valueOf(event.pinned);
        int plan = pinned == Modality.NEGATED ? documents & bits(Set.of(Modality.PLANNED)) : 0;
        return bits(Set.of(pinned)) | plan;
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

    private static Optional<EventRows.NewEvidence> citation(EventDraft draft) {
        String citation = blankToNull(draft.citation());
        String url = blankToNull(draft.url());
        return citation == null && url == null
                ? Optional.empty()
                : Optional.of(new EventRows.NewEvidence(
                        null,
                        DocumentPart.TEXT,
                        List.of(),
                        draft.modality(),
                        citation == null ? url : citation,
                        url,
                        List.of()));
    }

    private static EventRows.NewEvidence evidence(UUID documentId, EventMention mention) {
        return new EventRows.NewEvidence(
                documentId, mention.in(), mention.evidence(), mention.modality(), null, null, mention.statements());
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
        rows.addRevision(new EventRows.Revision(
                event.timelineId, event.id, clock.instant(), by, what, blankToNull(why), before, after));
    }

    private String state(EventEntity event, @Nullable List<Participant> actors) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", event.title);
        state.put("when", event.when.edtf);
        state.put("reason", event.when.reason);
        state.put("type", event.type);
        state.put("mode", event.mode);
        state.put("contexts", List.of(event.contexts));
        state.put("actors", actors == null ? rows.participants(event) : actors);
        state.put("place", event.place);
        state.put("status", names(event.modalities));
        state.put("note", event.note);
        state.put("significance", event.significance);
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
