package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.core.dedup.AgencyCredit;
import org.dateline.core.dedup.Origins;
import org.dateline.core.dedup.TextSketch;
import org.dateline.core.model.Document;
import org.jspecify.annotations.Nullable;

/** Keeps which documents tell of an event by themselves, and which repeat another. */
@ApplicationScoped
class EvidenceOrigins {
    /** More documents than this on one event are not compared; the rest count as repeating the first. */
    private static final int MOST = 400;

    private final AgroalDataSource database;

    EvidenceOrigins(AgroalDataSource database) {
        this.database = database;
    }

    private static void note(Connection connection, UUID id, @Nullable String agency, TextSketch sketch)
            throws SQLException {
        Integer[] least = new Integer[sketch.least().length];
        for (int i = 0; i < least.length; i++) {
            least[i] = sketch.least()[i];
        }
        Sql.run(
                connection,
                "UPDATE document SET agency = ?, sketch = ?, runs = ? WHERE timeline_id = ? AND id = ?",
                agency,
                connection.createArrayOf("int", least),
                sketch.runs(),
                Ids.timelineOf(id),
                id);
    }

    /**
     * Decides anew for all documents of an event which of them tell by themselves.
     *
     * @return how many independent sources there are
     */
    int settle(EventEntity event) {
        try (Connection connection = database.getConnection()) {
            List<Origins.Standing> standings = Origins.of(of(connection, event.timelineId, event.id));
            for (Origins.Standing standing : standings) {
                Sql.run(
                        connection,
                        "UPDATE evidence SET origin_id = ?, origin_reason = ?"
                                + " WHERE timeline_id = ? AND event_id = ? AND document_id = ?",
                        UUID.fromString(standing.repeats()),
                        standing.why(),
                        event.timelineId,
                        event.id,
                        UUID.fromString(standing.id()));
            }
            return Origins.count(standings);
        } catch (SQLException e) {
            throw Sql.failed("count the sources of event " + event.id, e);
        }
    }

    /** The documents of an event, those first that readers could know first; what came through an agency, by all its statements, is the agency's. */
    List<Origins.Origin> of(Connection connection, long timelineId, UUID event) throws SQLException {
        return of(connection, timelineId, event, KnownOn.NOW);
    }

    /** The same of those that were out by a day. */
    List<Origins.Origin> of(Connection connection, long timelineId, UUID event, KnownOn known) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(timelineId, event));
        parameters.addAll(known.by());
        String sql = "SELECT d.id, d.url, d.agency, d.sketch, d.runs, s.name AS source, d.title, d.name,"
                + " CASE WHEN d.sketch IS NULL THEN d.text END AS text,"
                + " (SELECT CASE WHEN bool_and(cardinality(t.via) > 0) THEN min(t.via[cardinality(t.via)]) END"
                + " FROM evidence_statement l JOIN statement t ON t.timeline_id = l.timeline_id"
                + " AND t.document_id = l.document_id AND t.id = l.statement_id"
                + " WHERE l.timeline_id = v.timeline_id AND l.event_id = v.event_id AND l.document_id = d.id) AS via"
                + " FROM (SELECT DISTINCT timeline_id, event_id, document_id, NULL::timestamptz AS recorded_at FROM evidence"
                + " WHERE timeline_id = ? AND event_id = ?) v"
                + " JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                + " LEFT JOIN source s ON s.id = d.source_id WHERE " + known.out()
                + " ORDER BY known_day(d.published_date, d.recorded_at), d.id LIMIT " + MOST;
        List<Origins.Origin> origins = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(connection, sql, parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                origins.add(origin(connection, rows));
            }
        }
        return origins;
    }

    private static Origins.Origin origin(Connection connection, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String source = row.getString("source");
        String publisher = source != null ? source : host(row.getString("url"));
        String agency = row.getString("agency");
        TextSketch sketch = sketch(row);
        if (sketch == null) {
            Document document = new Document(
                    row.getString("name"), row.getString("title"), row.getString("text"), null, source, null);
            agency = AgencyCredit.of(document).orElse(null);
            sketch = TextSketch.of(document.text());
            note(connection, id, agency, sketch);
        }
        String through = agency != null
                ? agency
                : AgencyCredit.named(row.getString("via")).orElse(null);
        return new Origins.Origin(id.toString(), publisher, through, sketch);
    }

    private static @Nullable TextSketch sketch(ResultSet row) throws SQLException {
        if (row.getArray("sketch") == null) {
            return null;
        }
        Integer[] boxed = (Integer[]) row.getArray("sketch").getArray();
        int[] least = new int[boxed.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = boxed[i];
        }
        return new TextSketch(least, row.getInt("runs"));
    }

    /** Without a named publisher, the site that a document was on. */
    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
