package org.dateline.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.dedup.Claimants;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Review;
import org.hibernate.StaleObjectStateException;
import org.jspecify.annotations.Nullable;

/** Writes one event with the rows that hang from it and a revision, in the transaction that is under way. */
@ApplicationScoped
class EventWriting {
    static final String IMPORT = "import";
    private static final int PROMISED = bits(Set.of(Modality.PLANNED, Modality.OFFERED, Modality.DEMANDED));

    private final EventRows rows;
    private final TagRows tags;
    private final EventWeight weight;
    private final LinkRows links;
    private final Revisions revisions;
    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Clock clock;

    EventWriting(
            EventRows rows,
            TagRows tags,
            EventWeight weight,
            LinkRows links,
            Revisions revisions,
            EntityManager entities,
            ObjectMapper mapper,
            Clock clock) {
        this.rows = rows;
        this.tags = tags;
        this.weight = weight;
        this.links = links;
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
        EventEntity event = blank(timeline.number(), id == null ? Ids.random(timeline.number()) : id);
        event.confidence = 1;
        event.review = Review.ACCEPTED;
        event.fixedFields = EventField.all();
        fill(event, draft);
        event.modalities = bits(Set.of(modality));
        event.claimants = modality == Modality.CLAIMED ? 1 : 0;
        List<String> named = draft.tags();
        rows.enter(
                event, draft.actors(), EventRows.cited(typed(draft, modality)), named == null ? List.of() : named, by);
        return event.id;
    }

    /** An event as its first document tells of it. */
    NewEvent told(Connection connection, Intake intake, UUID id, Intake.Arrival arrival, EventMention mention)
            throws SQLException {
        StoredTelling telling = StoredTelling.of(mention);
        EventEntity event = blank(intake.timelineId(), id);
        event.modalities = bits(Set.of(mention.modality()));
        event.significance = mention.significance().points();
        event.confidence = mention.confidence().value();
        event.pattern = mention.pattern();
        event.sources = 1;
        EventWeight.show(event, telling);
        EventWeight.weigh(event, List.of(telling));
        EventRows.NewEvidence evidence = evidence(arrival.id(), mention, arrival.quotes(mention), null);
        event.claimants = Claimants.count(arrival.claimants(mention), telling.actors());
        List<Participants.Written> parts = intake.names().written(connection, telling.actors(), List.of());
        return new NewEvent(event, parts, telling.actors(), intake.names(), evidence, List.of(), arrival.day(), IMPORT);
    }

    private EventEntity blank(long timelineId, UUID id) {
        EventEntity event = new EventEntity();
        event.timelineId = timelineId;
        event.id = id;
        event.recordedAt = clock.instant();
        return event;
    }

    /**
     * A document becomes further evidence of an event that is there, or was and has been removed. One that left since
     * nothing told of it is back; one that was merged into another is that one, which keeps by whom it came.
     *
     * @param match null where the document itself told of it before
     */
    void join(UUID id, UUID documentId, EventMention mention, List<String> quotes, @Nullable Match match) {
        EventEntity event = EventEntity.heldOrMerged(id);
        EventState before = state(event);
        entities.lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        int ordinal = rows.addEvidence(event, evidence(documentId, mention, quotes, match), clock.instant());
        if (!id.equals(event.id)) {
            links.cameBy(event, ordinal, id);
        }
        event.removedAt = event.review == Review.SUGGESTED ? null : event.removedAt;
        weigh(event);
        String after =
                state(event).json().put("evidence", documentId.toString()).toString();
        record(event, IMPORT, "evidence added", null, before.json().toString(), after);
    }

    private void weigh(EventEntity event) {
        event.modalities = effective(event);
        weight.settle(event);
        entities.flush();
        rows.refreshWords(event);
    }

    /**
     * Weighs an event anew after a document was read anew. One that nothing tells of any more leaves its timeline, unless a
     * person stands behind it.
     *
     * @param before what it was
     * @param touched whether rows of its evidence were replaced or withdrawn
     */
    void settleReading(EventEntity event, EventState before, boolean touched, String by, @Nullable String why) {
        if (touched) {
            entities.lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        boolean told = rows.modalities(event) != 0;
        if (!told && event.review == Review.SUGGESTED && event.removedAt == null) {
            event.removedAt = clock.instant();
        }
        weigh(event);
        EventState after = state(event);
        if (touched || !before.json().equals(after.json())) {
            record(event, by, "read anew", why, before, after);
        }
    }

    /** Weighs an event anew after evidence went to it or from it, and tells so. */
    void linked(
            EventEntity event, @Nullable EventState before, String what, UUID other, String by, @Nullable String why) {
        entities.lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        weigh(event);
        String after = state(event).json().put("other", other.toString()).toString();
        record(event, by, what, why, before == null ? null : before.json().toString(), after);
    }

    /**
     * A new event with the record of another, which follows its own documents from then on.
     *
     * @param told whether documents will tell of it; else the record is all there is
     */
    EventEntity splitOff(EventEntity from, EventState record, boolean told) {
        EventEntity event = blank(from.timelineId, Ids.random(from.timelineId));
        record.give(event);
        event.pinned = null;
        event.note = null;
        event.modalities = from.modalities;
        event.confidence = from.confidence;
        event.confidenceSignals = from.confidenceSignals;
        event.review = Review.ACCEPTED;
        event.fixedFields = told ? new String[0] : EventField.all();
        event.pattern = told ? "split" : null;
        event.persistAndFlush();
        rows.replaceParticipants(event, record.actors());
        tags.replace(event, record.tags());
        return event;
    }

    /** Writes what changed now, so that a change made meanwhile by another shows here and not at commit. */
    void flush(long version) {
        try {
            entities.flush();
        } catch (OptimisticLockException | StaleObjectStateException e) {
            throw new StaleException(version + 1);
        }
    }

    void fill(EventEntity event, EventDraft draft) {
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

    void retag(EventEntity event, EventDraft draft) {
        List<String> named = draft.tags();
        if (named != null) {
            tags.replace(event, named);
        }
    }

    static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** A person's word stands over the documents'; only what they have as promised stays, so that it can be kept or cancelled. */
    int effective(EventEntity event) {
        int evidence = rows.modalities(event);
        // Where nothing tells of it any more it is what it was when something did.
        return event.pinned == null && evidence == 0 ? event.modalities : effective(event.pinned, evidence);
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

    static EventRows.Typed typed(EventDraft draft, Modality modality) {
        return new EventRows.Typed(modality, blankToNull(draft.citation()), blankToNull(draft.url()));
    }

    static EventRows.NewEvidence evidence(
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

    static void check(EventEntity event, long version) {
        if (event.version != version) {
            throw new StaleException(event.version);
        }
    }

    static TimelineEntity timeline(EventEntity event) {
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

    void record(EventEntity event, String by, String what, @Nullable String why, EventState before, EventState after) {
        record(event, by, what, why, before.json().toString(), after.json().toString());
    }

    EventState state(EventEntity event) {
        return EventState.of(event, rows, tags);
    }

    String json(Map<String, ? extends @Nullable Object> state) {
        try {
            return mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of words is always JSON", e);
        }
    }
}
