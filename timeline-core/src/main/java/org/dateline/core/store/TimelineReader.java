package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Reads timelines, events and documents. Every method that names a missing thing throws {@link NotFoundException}. */
@ApplicationScoped
public class TimelineReader {
    private static final String SUMMARY = "SELECT t.*, (SELECT count(*) FROM event e"
            + " WHERE e.timeline_id = t.id AND e.removed_at IS NULL) AS events,"
            + " (SELECT count(*) FROM document d WHERE d.timeline_id = t.id) AS documents,"
            + " ARRAY(SELECT g.tag FROM timeline_tag g WHERE g.timeline_id = t.id ORDER BY g.tag COLLATE \"C\") AS tags"
            + " FROM timeline t ";

    private final AgroalDataSource database;
    private final EventListing listing;
    private final EventLookup lookup;
    private final LaneCounts lanes;
    private final DocumentReading documents;
    private final LinkRows links;
    private final SimilarEvents similar;
    private final ActorReader actors;
    private final UnsettledEvents unsettled;
    private final RecentRevisions revisions = new RecentRevisions();
    /** Names never change, and no timeline is ever deleted. */
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();

    TimelineReader(
            AgroalDataSource database,
            EventListing listing,
            EventLookup lookup,
            LaneCounts lanes,
            DocumentReading documents,
            LinkRows links,
            SimilarEvents similar,
            ActorReader actors,
            UnsettledEvents unsettled) {
        this.database = database;
        this.listing = listing;
        this.lookup = lookup;
        this.lanes = lanes;
        this.documents = documents;
        this.links = links;
        this.similar = similar;
        this.actors = actors;
        this.unsettled = unsettled;
    }

    /** All timelines by title; archived ones only when asked for. */
    public List<TimelineSummary> timelines(boolean archivedToo) {
        return summaries("WHERE ? OR NOT t.archived ORDER BY t.title, t.name", archivedToo);
    }

    /** One timeline. */
    public TimelineSummary timeline(String name) {
        return summaries("WHERE t.name = ?", name).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("timeline '" + name + "'"));
    }

    /** Whether there is a timeline of this name. */
    public boolean exists(String timeline) {
        return find(timeline).isPresent();
    }

    /** One page of events. */
    public EventPage events(TimelineQuery query) {
        return listing.page(query, settled(query));
    }

    /** Events that were taken off a timeline, the newest of them first, at most 500. */
    public List<EventRow> removed(String timeline, LocalDate asOf) {
        return listing.removed(timeline, number(timeline), asOf);
    }

    /** One event with its evidence and history, with its status as of a day. */
    public EventDetail event(UUID id, LocalDate asOf) {
        return lookup.event(id, asOf, KnownOn.NOW);
    }

    /**
     * One event as it was known at the end of a day: title, date, actors, evidence as of then; the history is whole.
     *
     * @throws NotFoundException also if nobody could know of it by then
     */
    public EventDetail event(UUID id, LocalDate asOf, LocalDate knownOn) {
        unsettled.settle(Ids.timelineOf(id));
        return lookup.event(id, asOf, new KnownOn(knownOn));
    }

    /** The merges and splits of an event, newest first, those that were taken back too. */
    public List<EventLink> links(UUID event) {
        return links.of(event).stream().map(LinkRows.Moved::link).toList();
    }

    /** Events that may be the same as one, though they are apart: the likeliest first, at most twenty, with the reasons. */
    public List<SimilarEvent> similar(UUID event, LocalDate asOf) {
        return similar.to(event, asOf);
    }

    /** Counts and labels for the interactive view. */
    public LaneView lanes(LaneQuery query) {
        return lanes.view(query, settled(query.query()));
    }

    /** Where the events lie that fit a query, whatever its window. */
    public LaneView.Extent extent(LaneQuery query) {
        return lanes.extent(query, settled(query.query()));
    }

    /** The read model's revision that a view follows from; empty where the view is counted as the events stand. */
    public Optional<Long> viewRevision(LaneQuery query) {
        long timelineId = number(query.query().timeline());
        Optional<Long> revision = lanes.revision(query, timelineId);
        revision.ifPresent(read -> revisions.read(timelineId, read));
        return revision;
    }

    /**
     * The same of a view without filters, as somebody read it a moment ago: without asking the database. Empty where nobody
     * did. Tiles follow the events by up to two seconds themselves.
     */
    public Optional<Long> recentViewRevision(String timeline) {
        return Optional.ofNullable(numbers.get(timeline)).flatMap(revisions::of);
    }

    /** The documents of a timeline, newest publication first. */
    public List<DocumentRow> documents(String timeline) {
        return documents.of(number(timeline));
    }

    /** One document with what was found in it. */
    public DocumentDetail document(UUID id) {
        return documents.one(id);
    }

    /**
     * Names of actors of a timeline, most used first, at most twenty: each word given begins a word of one of its names.
     * Without words, of those that were first on the timeline.
     */
    public List<String> actors(String timeline, String words) {
        return actors.onTimeline(number(timeline), words);
    }

    /** The timeline's number; where its past is asked for, once that is made. */
    private long settled(TimelineQuery query) {
        long timelineId = number(query.timeline());
        if (query.knownOn() != null) {
            unsettled.settle(timelineId);
        }
        return timelineId;
    }

    private long number(String timeline) {
        Long known = numbers.get(timeline);
        if (known != null) {
            return known;
        }
        long read = find(timeline).orElseThrow(() -> new NotFoundException("timeline '" + timeline + "'"));
        numbers.put(timeline, read);
        return read;
    }

    private Optional<Long> find(String timeline) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, "SELECT id FROM timeline WHERE name = ?", timeline);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        } catch (SQLException e) {
            throw Sql.failed("read timeline '" + timeline + "'", e);
        }
    }

    private List<TimelineSummary> summaries(String condition, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, SUMMARY + condition, parameter);
                ResultSet rows = query.executeQuery()) {
            List<TimelineSummary> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new TimelineSummary(
                        rows.getString("name"),
                        rows.getString("title"),
                        rows.getString("description"),
                        rows.getBoolean("archived"),
                        Sql.strings(rows, "tags"),
                        rows.getLong("events"),
                        rows.getLong("documents"),
                        rows.getTimestamp("created_at").toInstant(),
                        rows.getLong("version")));
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("read timelines", e);
        }
    }
}
