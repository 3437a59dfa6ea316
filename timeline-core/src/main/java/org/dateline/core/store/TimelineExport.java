package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.model.Modality;

/**
 * A timeline as JSON lines that follow from its content alone: the timeline, its documents, their statements, its events
 * with participants, evidence and what people decided. No ids but those that content gives, no record times; the order is
 * of content, too. So two imports of the same texts are exported as the same bytes.
 */
@ApplicationScoped
public class TimelineExport {
    /** One moment of the store, however long it takes to write it out. */
    private static final String SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private static final String TIMELINE = """
            SELECT json_strip_nulls(row_to_json(x)) AS line
            FROM (SELECT 'timeline' AS kind, 1 AS format, name, title, description, archived,
                         (SELECT json_agg(t.tag ORDER BY t.tag COLLATE "C") FROM timeline_tag t
                          WHERE t.timeline_id = timeline.id) AS tags
                  FROM timeline WHERE id = ?) x
            """;

    private static final String DOCUMENTS = """
            SELECT json_strip_nulls(row_to_json(x)) AS line
            FROM (SELECT 'document' AS kind, d.sha256, d.name, d.title, s.name AS source, d.url,
                         d.published_date AS published, d.published_time AS "publishedTime",
                         d.published_zone AS "publishedZone", d.agency, d.text
                  FROM document d LEFT JOIN source s ON s.id = d.source_id
                  WHERE d.timeline_id = ?) x
            ORDER BY x.sha256 COLLATE "C"
            """;

    private static final String STATEMENTS = """
            SELECT json_strip_nulls(row_to_json(x)) AS line
            FROM (SELECT 'statement' AS kind, d.sha256 AS document, s.id, s.part, s.content, s.source, s.cue,
                         s.speaker, s.via, s.quotation, s.edtf AS "when", s.zone, s.basis, s.rule, s.anchor,
                         s.inferred, s.reason, s.expression
                  FROM statement s JOIN document d ON d.timeline_id = s.timeline_id AND d.id = s.document_id
                  WHERE s.timeline_id = ?) x
            ORDER BY x.document COLLATE "C", x.id COLLATE "C"
            """;

    /** Evidence is in the order of its documents' hashes, not in that in which it came. */
    private static final String EVENTS = """
            SELECT (SELECT json_strip_nulls(row_to_json(x)) FROM (
                SELECT 'event' AS kind, e.title, e.edtf AS "when", e.zone, e.basis, e.rule, e.anchor, e.inferred,
                       e.reason, e.expression, e.type, e.mode, e.contexts, e.cameo, e.place,
                       e.place_precision AS "placePrecision", e.pinned, e.note, e.significance, e.confidence, e.sources,
                       CASE WHEN e.removed_at IS NOT NULL THEN true END AS removed, e.review,
                       NULLIF(e.fixed_fields, '{}') AS fixed,
                       (SELECT m.title FROM event m
                        WHERE m.timeline_id = e.timeline_id AND m.id = e.merged_into) AS "mergedInto",
                       (SELECT json_agg(t.tag ORDER BY t.tag COLLATE "C") FROM event_tag t
                        WHERE t.timeline_id = e.timeline_id AND t.event_id = e.id) AS tags,
                       (SELECT json_agg(m.name ORDER BY m.bit) FROM unnest(%s) WITH ORDINALITY m (name, bit)
                        WHERE e.modalities >> (m.bit - 1)::int & 1 = 1) AS modalities,
                       (SELECT json_agg(json_build_object('name', a.name, 'shownAs', NULLIF(c.name, a.name),
                                        'role', p.role, 'actsFor', g.name) ORDER BY p.ordinal)
                        FROM participant p JOIN actor a ON a.id = p.actor_id
                        JOIN actor c ON c.id = a.canonical_id LEFT JOIN actor g ON g.id = p.acts_for
                        WHERE p.timeline_id = e.timeline_id AND p.event_id = e.id) AS participants,
                       (SELECT json_agg(v ORDER BY v.document COLLATE "C" NULLS FIRST, v.part, v.spans, v::text COLLATE "C")
                        FROM (
                            SELECT d.sha256 AS document, v.part, v.spans, v.quotes, v.modality, v.citation, v.url,
                                   NULLIF(o.sha256, d.sha256) AS repeats, v.origin_reason AS "repeatsWhy", v.telling,
                                   (SELECT json_agg(l ORDER BY l.id COLLATE "C") FROM (
                                        SELECT l.statement_id AS id, l.stance FROM evidence_statement l
                                        WHERE l.timeline_id = v.timeline_id AND l.event_id = v.event_id
                                        AND l.ordinal = v.ordinal) l) AS statements
                            FROM evidence v
                            LEFT JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id
                            LEFT JOIN document o ON o.timeline_id = v.timeline_id AND o.id = v.origin_id
                            WHERE v.timeline_id = e.timeline_id AND v.event_id = e.id) v) AS evidence,
                       (SELECT json_agg(r.change ORDER BY r.id) FROM (
                            SELECT r.id, json_build_object('by', r.by_whom, 'what', r.what, 'why', r.why,
                                   'before', r.before, 'after', r.after) AS change FROM revision r
                            WHERE r.timeline_id = e.timeline_id AND r.event_id = e.id
                            AND r.by_whom <> '%s') r) AS decisions) x)::text COLLATE "C" AS line
            FROM event e WHERE e.timeline_id = ? ORDER BY e.position, line
            """.formatted(modalities(), EventWriting.IMPORT);

    /** In this order, so many at a time: a document's text has up to ten megabytes. */
    private static final List<Part> PARTS =
            List.of(new Part(TIMELINE, 1), new Part(DOCUMENTS, 4), new Part(STATEMENTS, 200), new Part(EVENTS, 50));

    private final AgroalDataSource database;

    TimelineExport(AgroalDataSource database) {
        this.database = database;
    }

    private record Part(String sql, int fetched) {}

    private static String modalities() {
        return Arrays.stream(Modality.values())
                .map(modality -> "'" + modality.name() + "'")
                .collect(Collectors.joining(",", "ARRAY[", "]"));
    }

    /**
     * Writes a timeline as it is at one moment, a line for each thing. Memory does not grow with it.
     *
     * @throws NotFoundException if there is no such timeline; nothing is written then
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(String timeline, Writer out) {
        try (Connection connection = database.getConnection()) {
            int timeout = connection.getNetworkTimeout();
            // PostgreSQL sorts a large timeline before its first line.
            connection.setNetworkTimeout(Runnable::run, 0);
            connection.setAutoCommit(false);
            try {
                Sql.run(connection, SNAPSHOT);
                long number = number(connection, timeline);
                for (Part part : PARTS) {
                    write(connection, part, number, out);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, timeout);
            }
        } catch (SQLException e) {
            throw Sql.failed("export timeline '" + timeline + "'", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the export cannot be written: " + e.getMessage(), e);
        }
    }

    private static long number(Connection connection, String timeline) throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, "SELECT id FROM timeline WHERE name = ?", timeline);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new NotFoundException("timeline '" + timeline + "'");
            }
            return rows.getLong(1);
        }
    }

    private static void write(Connection connection, Part part, long timeline, Writer out)
            throws SQLException, IOException {
        try (PreparedStatement query = Sql.prepare(connection, part.sql(), timeline)) {
            query.setFetchSize(part.fetched());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    out.write(rows.getString("line"));
                    out.write('\n');
                }
            }
        }
    }
}
