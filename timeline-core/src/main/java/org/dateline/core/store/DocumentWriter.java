package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.Document;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Published;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;

/** Writes documents, statements and what they tell of, in the transaction that is under way. */
@ApplicationScoped
public class DocumentWriter {
    private static final String[] STATEMENT = {
        "timeline_id",
        "document_id",
        "id",
        "part",
        "content",
        "source",
        "cue",
        "speaker",
        "via",
        "quotation",
        "edtf",
        "earliest",
        "latest",
        "zone",
        "basis",
        "rule",
        "anchor",
        "inferred",
        "reason",
        "expression"
    };

    private final AgroalDataSource database;
    private final EventRows rows;
    private final EventWriting events;
    private final KnownEvents known;
    private final EvidenceOrigins origins;
    private final Clock clock;

    DocumentWriter(
            AgroalDataSource database,
            EventRows rows,
            EventWriting events,
            KnownEvents known,
            EvidenceOrigins origins,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.events = events;
        this.known = known;
        this.origins = origins;
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
        long number = TimelineEntity.open(timeline).number();
        try (Connection connection = database.getConnection();
                PreparedStatement lock = Sql.prepare(connection, "SELECT pg_advisory_xact_lock(?)", number)) {
            lock.execute();
        } catch (SQLException e) {
            throw Sql.failed("hold timeline '" + timeline + "'", e);
        }
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

    /** Stores the statements of a document, all at once. */
    public void addStatements(UUID document, List<Statement> statements) {
        long timelineId = Ids.timelineOf(document);
        if (statements.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                CopyRows rows = CopyRows.into(connection, "statement", STATEMENT)) {
            for (Statement statement : statements) {
                add(rows, timelineId, document, statement);
            }
            rows.end();
        } catch (SQLException e) {
            throw Sql.failed("write the statements of document " + document, e);
        }
    }

    private static void add(CopyRows rows, long timelineId, UUID document, Statement s) throws SQLException {
        WhenColumns said = WhenColumns.of(s.said());
        rows.add(
                timelineId,
                document,
                s.id(),
                s.in().name(),
                Sql.ends(s.content()),
                Sql.ends(s.source()),
                Sql.ends(s.cue()),
                s.speaker(),
                s.via(),
                s.quotation().name(),
                said.edtf,
                said.earliest,
                said.latest,
                said.zone,
                said.basis,
                said.rule,
                said.anchor,
                said.inferred,
                said.reason,
                said.expression);
    }

    /**
     * Ties one mention to the event that it is, or makes the event.
     *
     * @param ordinal the mention's place in the document
     * @return whether the event is new
     */
    public boolean addMention(String timeline, UUID documentId, Document document, int ordinal, EventMention mention) {
        TimelineEntity owner = TimelineEntity.named(timeline);
        String text = document.part(mention.in());
        List<String> quotes =
                mention.evidence().stream().map(span -> span.in(text)).toList();
        Published published = document.published();
        Telling telling =
                Telling.of(documentId.toString(), published == null ? null : published.date(), mention, quotes);
        SameEvent.Found<UUID> same = SameEvent.among(known.near(owner.number(), telling), telling);
        if (same != null) {
            events.join(EventEntity.held(same.event()), documentId, mention, quotes, same.match());
            return false;
        }
        String key = "mention " + documentId + " " + mention.pattern() + " " + ordinal + " " + starts(mention);
        events.create(owner, Ids.derived(owner.number(), key), documentId, mention, quotes);
        return true;
    }

    private static String starts(EventMention mention) {
        return mention.evidence().stream().map(TextSpan::toString).collect(Collectors.joining(","));
    }
}
