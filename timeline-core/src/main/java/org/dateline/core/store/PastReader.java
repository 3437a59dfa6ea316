package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has changed: in the world as it was known, in our record of it, and of what somebody committed to. Every
 * method that names a missing thing throws {@link NotFoundException}.
 */
@ApplicationScoped
public class PastReader {
    private final AgroalDataSource database;
    private final KnownChanges changes;
    private final StoodEvents stood;
    private final Commitments commitments;
    private final UnsettledEvents unsettled;

    PastReader(
            AgroalDataSource database,
            KnownChanges changes,
            StoodEvents stood,
            Commitments commitments,
            UnsettledEvents unsettled) {
        this.database = database;
        this.changes = changes;
        this.stood = stood;
        this.commitments = commitments;
        this.unsettled = unsettled;
    }

    /**
     * What changed from one day to another as each was known, by day: events that became known, and those whose status,
     * date or title differ. What came and went between is not told.
     *
     * @param since the day before the changes: what was known at its end
     * @param until the last day with its changes: what was known at its end
     * @param after where the page before ended, or null
     * @param limit most changes on the page
     * @throws FieldException if {@code until} is not after {@code since}
     */
    public KnownChange.Page changes(
            String timeline, LocalDate since, LocalDate until, KnownChange.@Nullable Place after, int limit) {
        FieldException.check(since.getYear() > 0, "since", "must be of our era");
        FieldException.check(until.isAfter(since), "until", "must be after since");
        long timelineId = number(timeline);
        unsettled.settle(timelineId);
        return changes.page(timeline, timelineId, since, until, after, limit);
    }

    /** An event as the record had it at a moment; missing also if it was not there, or was taken off. */
    public StoodEvent stood(UUID event, Instant moment) {
        return stood.one(event, moment);
    }

    /**
     * A timeline as the record had it at a moment. The order is that of the dates which the events have now.
     *
     * @param after where the page before ended, or null
     * @param limit most events on the page
     */
    public StoodEvent.Page stood(String timeline, Instant moment, @Nullable Cursor after, int limit) {
        return stood.page(number(timeline), moment, after, limit);
    }

    /** A page of commitments: overdue ones first, then open ones, then those of which something came, each by day. */
    public Commitment.Page commitments(CommitmentQuery query) {
        long timelineId = number(query.timeline());
        if (query.knownOn() != null) {
            unsettled.settle(timelineId);
        }
        return commitments.page(query, timelineId);
    }

    private long number(String timeline) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, "SELECT id FROM timeline WHERE name = ?", timeline);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Sql.failed("read timeline '" + timeline + "'", e);
        }
    }
}
