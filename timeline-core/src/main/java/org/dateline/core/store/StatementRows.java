package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Statement;

/** The statements of documents. Their rows are never changed: a later reading adds its own where it differs. */
@ApplicationScoped
class StatementRows {
    static final String[] COLUMNS = {
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
        "expression",
        "reading"
    };

    private final AgroalDataSource database;

    StatementRows(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Stores what a reading found.
     *
     * @param reading its number, 0 for the first
     * @return the ids that are stored by the ids that were given: the same where an earlier reading has the same statement,
     *     or none of that id
     */
    Map<String, String> take(UUID document, int reading, List<Statement> statements) {
        try (Connection connection = database.getConnection()) {
            Map<String, Statement> known = reading == 0 ? Map.of() : known(connection, document);
            Map<String, String> ids = new HashMap<>();
            Map<String, Statement> fresh = new LinkedHashMap<>();
            for (Statement statement : statements) {
                String id = id(known, reading, statement);
                if (!known.containsKey(id)) {
                    fresh.put(id, statement);
                }
                ids.put(statement.id(), id);
            }
            add(connection, document, reading, fresh);
            return ids;
        } catch (SQLException e) {
            throw Sql.failed("write the statements of document " + document, e);
        }
    }

    private static String id(Map<String, Statement> known, int reading, Statement statement) {
        for (int earlier = reading; earlier >= 0; earlier--) {
            String id = earlier == 0 ? statement.id() : statement.id() + "@" + earlier;
            Statement stored = known.get(id);
            if (stored != null && stored.equals(as(id, statement))) {
                return id;
            }
        }
        return known.containsKey(statement.id()) ? statement.id() + "@" + reading : statement.id();
    }

    private static Statement as(String id, Statement s) {
        return new Statement(
                id, s.in(), s.content(), s.source(), s.cue(), s.speaker(), s.via(), s.quotation(), s.said());
    }

    private static Map<String, Statement> known(Connection connection, UUID document) throws SQLException {
        Map<String, Statement> found = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT * FROM statement WHERE timeline_id = ? AND document_id = ?",
                        Ids.timelineOf(document),
                        document);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Statement statement = read(rows);
                found.put(statement.id(), statement);
            }
        }
        return found;
    }

    static Statement read(ResultSet row) throws SQLException {
        return new Statement(
                row.getString("id"),
                DocumentPart.valueOf(row.getString("part")),
                Sql.spans(row, "content"),
                Sql.spans(row, "source"),
                Sql.spans(row, "cue"),
                row.getString("speaker"),
                Sql.strings(row, "via"),
                Statement.Quotation.valueOf(row.getString("quotation")),
                WhenColumns.read(row));
    }

    /** The ids of the statements that the newest reading of a document has. */
    List<String> now(UUID document) {
        String sql = "SELECT coalesce((SELECT array(SELECT jsonb_array_elements_text(r.after -> 'statements'))"
                + " FROM revision r WHERE r.timeline_id = d.timeline_id AND r.document_id = d.id ORDER BY r.id DESC LIMIT 1),"
                + " array(SELECT s.id FROM statement s WHERE s.timeline_id = d.timeline_id AND s.document_id = d.id)) AS ids"
                + " FROM document d WHERE d.timeline_id = ? AND d.id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, Ids.timelineOf(document), document);
                ResultSet row = query.executeQuery()) {
            List<String> ids = row.next() ? new ArrayList<>(Sql.strings(row, "ids")) : new ArrayList<>();
            ids.sort(null);
            return ids;
        } catch (SQLException e) {
            throw Sql.failed("read the statements of document " + document, e);
        }
    }

    private static void add(Connection connection, UUID document, int reading, Map<String, Statement> fresh)
            throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (CopyRows rows = CopyRows.into(connection, "statement", COLUMNS)) {
            for (Map.Entry<String, Statement> each : fresh.entrySet()) {
                add(rows, document, each.getKey(), reading, each.getValue());
            }
            rows.end();
        }
    }

    /** Adds one row of {@link #COLUMNS}. */
    static void add(CopyRows rows, UUID document, String id, int reading, Statement s) throws SQLException {
        WhenColumns said = WhenColumns.of(s.said());
        rows.add(
                Ids.timelineOf(document),
                document,
                id,
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
                said.expression,
                reading);
    }
}
