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
import org.dateline.core.time.CalendarTime;
import org.jspecify.annotations.Nullable;

/** Searches all timelines that are not archived at once; what it costs is bounded by what is asked for. */
@ApplicationScoped
public class EventSearch {
    /** Counts end here. */
    public static final int MOST_COUNTED = 1_000;
    /** Most events of one answer. */
    public static final int MAX_LIMIT = 200;

    private static final int MAX_WORDS = 500;
    private static final int MOST_ACTORS = 10;

    private final AgroalDataSource database;
    private final ActorReader actors;

    EventSearch(AgroalDataSource database, ActorReader actors) {
        this.database = database;
        this.actors = actors;
    }

    /** What comes first. */
    public enum Order {
        /** Latest first. */
        NEWEST,
        /** What answers the words best, among the newest {@value Relevance#MOST} that hold them. */
        RELEVANCE
    }

    /** The newest events that hold all words. */
    public SearchResult everywhere(String words, int limit, LocalDate asOf) {
        return everywhere(words, Order.NEWEST, limit, asOf);
    }

    /**
     * Events that hold all words, in any form of theirs; quoted words stand together, a word after {@code -} must not be
     * there.
     *
     * @param words at most 500 characters; blank finds nothing
     * @param limit 1 to {@value #MAX_LIMIT}
     * @param asOf the day for which statuses are computed
     * @throws FieldException if a bound is not kept
     */
    public SearchResult everywhere(String words, Order order, int limit, LocalDate asOf) {
        FieldException.check(words.length() <= MAX_WORDS, "q", "at most " + MAX_WORDS + " characters");
        FieldException.check(words.indexOf('\0') < 0, "q", "must not hold a NUL character");
        FieldException.check(limit >= 1 && limit <= MAX_LIMIT, "limit", "must be 1 to " + MAX_LIMIT);
        if (words.isBlank()) {
            return new SearchResult(List.of(), 0, false, null, List.of(), null);
        }
        long day = CalendarTime.atStartOf(asOf).seconds();
        boolean ranked = order == Order.RELEVANCE;
        try (Connection connection = database.getConnection()) {
            List<EventRow> newest = events(
                    connection,
                    WordSearch.everywhere(EventListing.COLUMNS, day, words, ranked ? Relevance.MOST : limit));
            List<EventRow> events = ranked ? Relevance.sorted(connection, newest, words, KnownOn.NOW) : newest;
            long found = count(connection, WordSearch.count(words, MOST_COUNTED + 1));
            List<ActorRow> alike = actors.like(words.strip(), MOST_ACTORS);
            return new SearchResult(
                    ActorEvents.withActors(
                            connection, events.stream().limit(limit).toList()),
                    Math.min(found, MOST_COUNTED),
                    found > MOST_COUNTED,
                    ranked ? newest.size() : null,
                    alike,
                    found > 0 ? null : meant(connection, alike, limit, asOf));
        } catch (SQLException e) {
            throw Sql.failed("search", e);
        }
    }

    private static SearchResult.@Nullable Meant meant(
            Connection connection, List<ActorRow> alike, int limit, LocalDate asOf) throws SQLException {
        for (ActorRow actor : alike) {
            List<EventRow> events = ActorEvents.newest(connection, actor.id(), limit, asOf);
            if (!events.isEmpty()) {
                return new SearchResult.Meant(actor, events);
            }
        }
        return null;
    }

    private static List<EventRow> events(Connection connection, WordSearch.Query query) throws SQLException {
        List<EventRow> events = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(connection, query.sql(), query.parameters());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(EventListing.row(rows, rows.getString("timeline")));
            }
        }
        return events;
    }

    private static long count(Connection connection, WordSearch.Query query) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(connection, query.sql(), query.parameters());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
