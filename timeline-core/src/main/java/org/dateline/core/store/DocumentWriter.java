package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.ActorKind;
import org.dateline.core.model.ActorMention;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Writes documents, statements and what they tell of, in the transaction that is under way. */
@ApplicationScoped
public class DocumentWriter {
    private final TimelineHold timelines;
    private final EventRows rows;
    private final EventWriting events;
    private final KnownEvents known;
    private final EvidenceOrigins origins;
    private final StatementRows statements;
    private final DocumentRereading rereading;
    private final ActorWriter actors;
    private final Clock clock;

    DocumentWriter(
            TimelineHold timelines,
            EventRows rows,
            EventWriting events,
            KnownEvents known,
            EvidenceOrigins origins,
            StatementRows statements,
            DocumentRereading rereading,
            ActorWriter actors,
            Clock clock) {
        this.timelines = timelines;
        this.rows = rows;
        this.events = events;
        this.known = known;
        this.origins = origins;
        this.statements = statements;
        this.rereading = rereading;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Holds the timeline for this transaction: another document waits until this one is stored, so that both do not
     * make the same event.
     */
    public void hold(String timeline) {
        // Each document begins afresh: versions do not tell how many are stored in one transaction.
        TimelineEntity.flush();
        TimelineEntity.getEntityManager().clear();
        timelines.hold(TimelineEntity.named(timeline));
    }

    /** The document with the same text on a timeline, if there is one. */
    public Optional<UUID> find(String timeline, String sha256) {
        DocumentEntity found = DocumentEntity.find(
                        "timelineId = ?1 and sha256 = ?2",
                        TimelineEntity.named(timeline).number(),
                        sha256)
                .firstResult();
        return Optional.ofNullable(found).map(document -> document.id);
    }

    /** Stores a document that is not there yet. */
    public UUID add(String timeline, Document document) {
        DocumentEntity row = new DocumentEntity();
        row.timelineId = TimelineEntity.named(timeline).number();
        row.take(document);
        row.id = Ids.derived(row.timelineId, "document " + row.sha256);
        row.recordedAt = clock.instant();
        String source = document.source();
        row.sourceId = source == null || source.isBlank() ? null : rows.source(source.strip());
        row.persistAndFlush();
        origins.note(row.id, document);
        return row.id;
    }

    /** Stores the statements of a document that is new. */
    public void addStatements(UUID document, List<Statement> found) {
        statements.take(document, 0, found);
    }

    /**
     * Ties one mention to the event that it is, or makes the event.
     *
     * @param ordinal the mention's place in the document
     * @return whether the event is new
     */
    public boolean addMention(String timeline, UUID documentId, Document document, int ordinal, EventMention mention) {
        return addMention(TimelineEntity.named(timeline), documentId, document, String.valueOf(ordinal), mention);
    }

    private boolean addMention(
            TimelineEntity owner, UUID documentId, Document document, String place, EventMention mention) {
        String text = document.part(mention.in());
        List<String> quotes =
                mention.evidence().stream().map(span -> span.in(text)).toList();
        Published published = document.published();
        Telling telling = known.canonical(
                Telling.of(documentId.toString(), published == null ? null : published.date(), mention, quotes));
        SameEvent.Found<UUID> same = SameEvent.among(known.near(owner.number(), telling), telling);
        if (same != null) {
            events.join(same.event(), documentId, mention, quotes, same.match());
            return false;
        }
        String key = "mention " + documentId + " " + mention.pattern() + " " + place + " " + starts(mention);
        events.create(owner, Ids.derived(owner.number(), key), documentId, mention, quotes);
        return true;
    }

    /**
     * Takes another reading of a document in the place of the one before, which is kept beside it.
     *
     * @param reading the reading that this one is based on
     * @param published its publication date from now on
     * @param by who has it read anew
     * @param why a reason, or null
     * @return how many events are new; empty where the reading says the same as the one before, and nothing was written
     * @throws StaleException if it was read anew meanwhile
     * @throws FieldException with field {@code timeline} if the timeline is archived
     */
    public Optional<Integer> reread(
            UUID documentId,
            int reading,
            @Nullable Published published,
            Extraction extraction,
            String by,
            @Nullable String why) {
        TimelineEntity owner = TimelineEntity.findById(Ids.timelineOf(documentId));
        if (owner == null) {
            throw new NotFoundException("document " + documentId);
        }
        timelines.hold(owner);
        DocumentEntity row = at(owner, documentId, reading);
        List<String> before = statements.now(documentId);
        Map<String, String> ids = statements.take(documentId, reading + 1, extraction.statements());
        List<String> after = ids.values().stream().sorted().toList();
        DocumentRereading.Reading now = new DocumentRereading.Reading(
                documentId,
                reading,
                row.document(published),
                !Objects.equals(row.published(), published),
                DocumentRereading.linked(extraction.events(), ids),
                by,
                why);
        DocumentRereading.Outcome outcome = rereading.take(now);
        if (!now.redated() && !outcome.changed() && before.equals(after)) {
            return Optional.empty();
        }
        int made = addFresh(owner, now, outcome.fresh());
        rereading.count(now, row.published(), after);
        return Optional.of(made);
    }

    private static DocumentEntity at(TimelineEntity owner, UUID id, int reading) {
        DocumentEntity row = DocumentEntity.findById(new DocumentEntity.Key(owner.number(), id));
        if (row == null) {
            throw new NotFoundException("document " + id);
        }
        if (row.reading != reading) {
            throw new StaleException(row.reading);
        }
        return row;
    }

    private int addFresh(TimelineEntity owner, DocumentRereading.Reading reading, List<Integer> fresh) {
        int made = 0;
        for (int ordinal : fresh) {
            String place = "reading " + (reading.before() + 1) + " " + ordinal;
            EventMention mention = reading.mentions().get(ordinal);
            made += addMention(owner, reading.id(), reading.document(), place, mention) ? 1 : 0;
        }
        return made;
    }

    /** Notes what the document's actors are, where nobody has said so. */
    public void learn(List<ActorMention> mentioned) {
        Map<String, ActorKind> kinds = new TreeMap<>();
        mentioned.forEach(actor -> kinds.putIfAbsent(actor.name(), ActorKind.of(actor.kind())));
        actors.learn(kinds);
    }

    private static String starts(EventMention mention) {
        return mention.evidence().stream().map(TextSpan::toString).collect(Collectors.joining(","));
    }
}
