package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads actors. What is asked of one name is answered for all the names that are that actor, and costs what is shown,
 * not what there is.
 */
@ApplicationScoped
public class ActorReader {
    /** Counts end here. */
    public static final int MOST_COUNTED = 1_000;
    /** Most actors on one page. */
    public static final int MAX_LIMIT = 200;

    private static final int MOST_COMPLETIONS = 20;
    /** So many names are weighed for a completion, each by at most so many events. */
    private static final int MOST_WEIGHED = 200;

    private static final int MOST_WEIGHT = 100;
    private static final int MOST_WORDS = 8;
    /** A name is like the words when this share of their groups of three letters, or less, is not in it. */
    private static final float FURTHEST = 0.6f;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final String HOLDS = "to_tsvector('simple', a.name) @@ to_tsquery('simple', ?)";

    private final AgroalDataSource database;

    ActorReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Actors by name. Where no name has the words, those whose names are like them are the only page, likeliest first.
     *
     * @param words each begins a word of one of the actor's names; blank for all
     * @param after the name that the page before ended with, or null
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    public List<ActorRow> list(String words, @Nullable String after, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        String found = words.isBlank() ? "" : " AND c.id IN (SELECT a.canonical_id FROM actor a WHERE " + HOLDS + ")";
        List<Object> parameters = new ArrayList<>();
        parameters.add(after == null ? "" : after);
        if (!words.isBlank()) {
            parameters.add(beginnings(words));
        }
        parameters.add(limit);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT c.id, c.name, c.kind FROM actor c WHERE c.merged_into IS NULL AND c.name > ?" + found
                                + " ORDER BY c.name LIMIT ?",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            List<ActorRow> actors = new ArrayList<>();
            while (rows.next()) {
                actors.add(row(rows));
            }
            return actors.isEmpty() && after == null && !words.isBlank() ? like(words, limit) : actors;
        } catch (SQLException e) {
            throw Sql.failed("list actors", e);
        }
    }

    /**
     * Actors one of whose names has words like these, typing mistakes forgiven, likeliest first.
     *
     * @param words as somebody typed them
     * @param limit at most {@value #MOST_COMPLETIONS} are found
     */
    List<ActorRow> like(String words, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT c.id, c.name, c.kind FROM (SELECT canonical_id, min(distance) AS distance FROM (SELECT"
                                + " a.canonical_id, ? <<-> lower(a.name) AS distance FROM actor a ORDER BY ? <<->"
                                + " lower(a.name) LIMIT "
                                + MOST_COMPLETIONS + ") near WHERE distance <= ? GROUP BY canonical_id) likely JOIN"
                                + " actor c ON c.id = likely.canonical_id ORDER BY likely.distance,"
                                + " c.name LIMIT ?",
                        words,
                        words,
                        FURTHEST,
                        limit);
                ResultSet rows = query.executeQuery()) {
            List<ActorRow> actors = new ArrayList<>();
            while (rows.next()) {
                actors.add(row(rows));
            }
            return actors;
        } catch (SQLException e) {
            throw Sql.failed("look for actors", e);
        }
    }

    private static ActorRow row(ResultSet row) throws SQLException {
        return new ActorRow(row.getLong("id"), row.getString("name"), ActorKind.valueOf(row.getString("kind")));
    }

    /** A tsquery for words of which only the beginnings may be there; one that finds nothing where there are no words. */
    private static String beginnings(String words) {
        List<String> beginnings = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find() && beginnings.size() < MOST_WORDS) {
            beginnings.add("'" + word.group() + "':*");
        }
        return String.join(" & ", beginnings);
    }

    /** Names for completion on one timeline; see {@link TimelineReader#actors}. */
    List<String> onTimeline(long timelineId, String words) {
        boolean any = words.isBlank();
        String sql = "SELECT c.name FROM (SELECT a.canonical_id, sum(n.events) AS events FROM (SELECT t.actor_id"
                + " FROM timeline_actor t JOIN actor a ON a.id = t.actor_id WHERE t.timeline_id = ?"
                + (any ? "" : " AND a.canonical_id IN (SELECT a.canonical_id FROM actor a WHERE " + HOLDS + ")")
                + " ORDER BY t.actor_id LIMIT " + MOST_WEIGHED + ") few JOIN actor a ON a.id = few.actor_id"
                + " CROSS JOIN LATERAL (SELECT count(*) AS events FROM (SELECT FROM participant p"
                + " WHERE p.timeline_id = ? AND p.actor_id = few.actor_id AND " + ActorEvents.STANDS + " LIMIT "
                + MOST_WEIGHT + ") counted) n"
                + " GROUP BY a.canonical_id) weighed JOIN actor c ON c.id = weighed.canonical_id"
                + " WHERE weighed.events > 0 ORDER BY weighed.events DESC, c.name LIMIT " + MOST_COMPLETIONS;
        List<Object> parameters =
                any ? List.of(timelineId, timelineId) : List.of(timelineId, beginnings(words), timelineId);
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw Sql.failed("read actors", e);
        }
    }

    /** The numbers of actors by the names that they are shown by; names that nobody has are left out. */
    public Map<String, Long> numbers(Collection<String> names) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT name, canonical_id FROM actor WHERE name = ANY (?)",
                        connection.createArrayOf("text", names.toArray()));
                ResultSet rows = query.executeQuery()) {
            Map<String, Long> numbers = new TreeMap<>();
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
            return numbers;
        } catch (SQLException e) {
            throw Sql.failed("read actors", e);
        }
    }

    /**
     * One actor. A name that is linked to another is answered with that other one.
     *
     * @throws NotFoundException if there is none
     */
    public ActorDetail actor(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT c.* FROM actor a JOIN actor c ON c.id = a.canonical_id WHERE a.id = ?",
                        id);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new NotFoundException("actor " + id);
            }
            long canonical = row.getLong("id");
            return new ActorDetail(
                    row(row),
                    row.getString("wikidata"),
                    row.getString("note"),
                    names(connection, canonical),
                    ActorRoles.ofGroup(connection, canonical),
                    timelines(connection, canonical),
                    RegisterHistory.of(connection, RegisterHistory.Of.ACTOR, canonical),
                    row.getLong("version"));
        } catch (SQLException e) {
            throw Sql.failed("read actor " + id, e);
        }
    }

    private static List<ActorDetail.Name> names(Connection connection, long canonicalId) throws SQLException {
        List<ActorDetail.Name> names = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT a.id, a.name, a.merged_into, a.origin, a.version, r.by_whom, r.at, r.why FROM actor a"
                                + " CROSS JOIN LATERAL (SELECT by_whom, at, why FROM actor_revision"
                                + " WHERE actor_id = a.id AND what = 'merged' ORDER BY id DESC LIMIT 1) r"
                                + " WHERE a.canonical_id = ? AND a.merged_into IS NOT NULL ORDER BY a.name",
                        canonicalId);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(new ActorDetail.Name(
                        rows.getLong("id"),
                        rows.getString("name"),
                        rows.getLong("merged_into"),
                        rows.getString("origin"),
                        rows.getString("by_whom"),
                        rows.getTimestamp("at").toInstant(),
                        rows.getString("why"),
                        rows.getLong("version")));
            }
        }
        return names;
    }

    private static List<ActorDetail.OnTimeline> timelines(Connection connection, long canonicalId) throws SQLException {
        List<ActorDetail.OnTimeline> timelines = new ArrayList<>();
        String members = "SELECT timeline_id, array_agg(actor_id) AS ids FROM timeline_actor"
                + " WHERE actor_id IN (SELECT id FROM actor WHERE canonical_id = ?) GROUP BY timeline_id";
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT t.name, t.title, n.events FROM (" + members
                                + ") m JOIN timeline t ON t.id = m.timeline_id"
                                + " CROSS JOIN LATERAL (SELECT least(count(DISTINCT event_id), ?) AS events FROM"
                                + " (SELECT p.event_id FROM participant p WHERE p.timeline_id = m.timeline_id"
                                + " AND p.actor_id = ANY (m.ids) AND " + ActorEvents.STANDS + " LIMIT ?) counted) n"
                                + " WHERE n.events > 0 ORDER BY n.events DESC, t.title LIMIT 500",
                        canonicalId,
                        MOST_COUNTED + 1,
                        // An event may name an actor by more than one of its names.
                        2 * (MOST_COUNTED + 1));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                timelines.add(new ActorDetail.OnTimeline(
                        rows.getString("name"), rows.getString("title"), rows.getLong("events")));
            }
        }
        return timelines;
    }

    /** One page of the events that an actor takes part in, by time, on one timeline or all. */
    public EventPage events(ActorEventsQuery query) {
        try (Connection connection = database.getConnection()) {
            return ActorEvents.page(connection, query);
        } catch (SQLException e) {
            throw Sql.failed("list the events of actor " + query.actor(), e);
        }
    }

    /** The first page of everything that an actor takes part in. */
    public EventPage events(long actor, LocalDate asOf) {
        return events(new ActorEventsQuery(actor, null, null, null, 50, asOf));
    }
}
