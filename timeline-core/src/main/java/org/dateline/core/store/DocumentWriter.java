package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.core.dedup.SameEvent;
import org.dateline.core.dedup.SameEvent.Known;
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
    /** Most new events that wait to be written. */
    private static final int MOST_WAITING = 500;

    private static final int MAX_SOURCE = 500;

    private final AgroalDataSource database;
    private final TimelineHold timelines;
    private final EventWriting events;
    private final KnownEvents known;
    private final StatementRows statements;
    private final DocumentRereading rereading;
    private final ActorWriter actors;
    private final Clock clock;

    DocumentWriter(
            AgroalDataSource database,
            TimelineHold timelines,
            EventWriting events,
            KnownEvents known,
            StatementRows statements,
            DocumentRereading rereading,
            ActorWriter actors,
            Clock clock) {
        this.database = database;
        this.timelines = timelines;
        this.events = events;
        this.known = known;
        this.statements = statements;
        this.rereading = rereading;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Begins to store documents on a timeline, and holds it for this transaction: another document waits until these are
     * stored, so that both do not make the same event.
     *
     * @return what waits to be written; nothing of it is lost only if {@link #write} is called before the transaction ends
     */
    public Intake begin(String timeline) {
        TimelineEntity owner = TimelineEntity.named(timeline);
        timelines.hold(owner);
        return new Intake(owner.number());
    }

    /** The document with the same text on a timeline, if there is one. */
    public Optional<UUID> find(String timeline, String sha256) {
        return find(TimelineEntity.named(timeline).number(), sha256);
    }

    /** The same with those that wait to be written. */
    public Optional<UUID> find(Intake intake, String sha256) {
        UUID waiting = intake.find(sha256);
        return waiting == null ? find(intake.timelineId(), sha256) : Optional.of(waiting);
    }

    private Optional<UUID> find(long timelineId, String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT id FROM document WHERE timeline_id = ? AND sha256 = ?",
                        timelineId,
                        sha256);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        } catch (SQLException e) {
            throw Sql.failed("look for the document", e);
        }
    }

    /**
     * Stores a document that is not there yet with what it says and tells, and notes what its actors are, where nobody has
     * said so.
     *
     * @return how many events are new
     * @throws FieldException with field {@code source} if its source's name is too long
     */
    public int add(Intake intake, Document document, Extraction extraction) {
        // Each document begins afresh: versions do not tell how many are stored in one transaction.
        TimelineEntity.flush();
        TimelineEntity.getEntityManager().clear();
        String source = document.source();
        FieldException.check(
                source == null || source.length() <= MAX_SOURCE,
                "source",
                "a source has a name of at most " + MAX_SOURCE + " characters");
        UUID id = idOf(intake, document);
        Map<String, Statement> statements = new LinkedHashMap<>();
        extraction.statements().forEach(said -> statements.put(said.id(), said));
        Intake.Arrival arrival = Intake.Arrival.of(id, document, clock.instant(), statements);
        intake.add(arrival);
        List<EventMention> mentions = extraction.events();
        int made = 0;
        try (Connection connection = database.getConnection()) {
            learn(connection, intake, mentions);
            for (int ordinal = 0; ordinal < mentions.size(); ordinal++) {
                made += addMention(connection, intake, arrival, String.valueOf(ordinal), mentions.get(ordinal));
            }
        } catch (SQLException e) {
            throw Sql.failed("write document '" + document.name() + "'", e);
        }
        learn(extraction.actors());
        return made;
    }

    /** The id that a document has on its timeline, by its text. */
    public static UUID idOf(Intake intake, Document document) {
        return Ids.derived(intake.timelineId(), "document " + document.sha256());
    }

    private static void learn(Connection connection, Intake intake, List<EventMention> mentions) throws SQLException {
        Set<String> names = new TreeSet<>();
        mentions.forEach(mention -> names.addAll(Participants.names(mention.actors())));
        intake.learn(connection, names);
    }

    /**
     * Ties one mention to the event that it is, or makes the event.
     *
     * @param place which of the document's mentions it is
     * @return 1 where the event is new, else 0
     */
    private int addMention(
            Connection connection, Intake intake, Intake.Arrival arrival, String place, EventMention mention)
            throws SQLException {
        List<String> quotes = arrival.quotes(mention);
        Telling telling = intake.canonical(Telling.of(arrival.id().toString(), arrival.published(), mention, quotes));
        SameEvent.Found<UUID> same = same(intake, telling);
        if (same != null) {
            events.join(same.event(), arrival.id(), mention, quotes, same.match());
            return 0;
        }
        String key = "mention " + arrival.id() + " " + mention.pattern() + " " + place + " " + starts(mention);
        UUID id = Ids.derived(intake.timelineId(), key);
        intake.add(
                events.told(connection, intake, id, arrival, mention),
                intake.canonical(TellingRows.telling(
                        arrival.id(), arrival.published(), StoredTelling.of(mention), mention.modality(), quotes)));
        if (intake.size() >= MOST_WAITING) {
            write(intake);
        }
        return 1;
    }

    /**
     * The event that a telling is of, as if all that waits were in the store; it is there, if so. What is of none among more
     * than the store would give is new. Else the store says, with all in it: it gives the likeliest only.
     */
    private SameEvent.@Nullable Found<UUID> same(Intake intake, Telling telling) {
        List<Known<UUID>> stored = known.near(intake.timelineId(), telling);
        List<Known<UUID>> waiting = intake.near(telling);
        SameEvent.Found<UUID> inStore = SameEvent.among(stored, telling);
        if (inStore == null && SameEvent.among(waiting, telling) == null) {
            return null;
        }
        write(intake);
        return waiting.isEmpty() ? inStore : SameEvent.among(known.near(intake.timelineId(), telling), telling);
    }

    /** Writes what waits. */
    public void write(Intake intake) {
        try (Connection connection = database.getConnection()) {
            intake.write(connection);
        } catch (SQLException e) {
            throw Sql.failed("write documents and their events", e);
        }
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
        int made = addFresh(now, arrival(row, now, extraction, ids), outcome.fresh());
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

    private static Intake.Arrival arrival(
            DocumentEntity row, DocumentRereading.Reading reading, Extraction extraction, Map<String, String> ids) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        extraction.statements().forEach(said -> statements.put(ids.getOrDefault(said.id(), said.id()), said));
        return Intake.Arrival.of(row.id, reading.document(), row.recordedAt, statements);
    }

    private int addFresh(DocumentRereading.Reading reading, Intake.Arrival arrival, List<Integer> fresh) {
        Intake intake = new Intake(Ids.timelineOf(reading.id()));
        int made = 0;
        try (Connection connection = database.getConnection()) {
            learn(connection, intake, reading.mentions());
            for (int ordinal : fresh) {
                String place = "reading " + (reading.before() + 1) + " " + ordinal;
                made += addMention(
                        connection, intake, arrival, place, reading.mentions().get(ordinal));
            }
            intake.write(connection);
        } catch (SQLException e) {
            throw Sql.failed("write what document " + reading.id() + " tells", e);
        }
        return made;
    }

    /** Notes what the document's actors are, where nobody has said so. */
    private void learn(List<ActorMention> mentioned) {
        Map<String, ActorKind> kinds = new TreeMap<>();
        mentioned.forEach(actor -> kinds.putIfAbsent(actor.name(), ActorKind.of(actor.kind())));
        actors.learn(kinds);
    }

    private static String starts(EventMention mention) {
        return mention.evidence().stream().map(TextSpan::toString).collect(Collectors.joining(","));
    }
}
