package org.dateline.core.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.core.dedup.Origins;
import org.dateline.core.dedup.Telling;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Stance;
import org.dateline.core.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** What documents and citations say of one event. */
@ApplicationScoped
class EvidenceReading {
    private final EvidenceOrigins origins;

    EvidenceReading(EvidenceOrigins origins) {
        this.origins = origins;
    }

    /**
     * A row of evidence.
     *
     * @param evidence what a reader sees of it
     * @param telling the event as its document has it, or null where that is not kept
     */
    record Told(Evidence evidence, @Nullable Telling telling) {}

    /** What was out by a day; which documents repeat another is decided among these alone. */
    List<Told> of(Connection connection, UUID event, KnownOn known) throws SQLException {
        Map<Integer, List<Evidence.Said>> statements = statements(connection, event);
        Map<UUID, Origins.Standing> then = known.day() == null ? new HashMap<>() : standings(connection, event, known);
        List<Object> parameters = new ArrayList<>(List.of(Ids.timelineOf(event), event));
        parameters.addAll(known.by());
        List<Told> found = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT v.ordinal, v.document_id, v.part, v.spans, v.modality, v.citation,"
                                + " coalesce(v.url, d.url) AS url, v.quotes, v.telling, v.match, v.origin_id,"
                                + " v.origin_reason, d.name, d.title, s.name AS source, d.published_date FROM evidence v"
                                + " LEFT JOIN document d ON d.timeline_id = v.timeline_id AND d.id = v.document_id"
                                + " LEFT JOIN source s ON s.id = d.source_id"
                                + " WHERE v.timeline_id = ? AND v.event_id = ? AND " + known.out()
                                + " ORDER BY d.published_date NULLS FIRST, v.ordinal",
                        parameters);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Evidence evidence = evidence(rows, statements.getOrDefault(rows.getInt("ordinal"), List.of()), then);
                found.add(new Told(evidence, TellingRows.telling(rows)));
            }
        }
        return found;
    }

    private Map<UUID, Origins.Standing> standings(Connection connection, UUID event, KnownOn known)
            throws SQLException {
        List<Origins.Origin> out = origins.of(connection, Ids.timelineOf(event), event, known);
        Map<UUID, Origins.Standing> standings = new HashMap<>();
        Origins.of(out).forEach(standing -> standings.put(UUID.fromString(standing.id()), standing));
        return standings;
    }

    private static Evidence evidence(ResultSet row, List<Evidence.Said> statements, Map<UUID, Origins.Standing> then)
            throws SQLException {
        Origins.Standing standing = then.get(row.getObject("document_id", UUID.class));
        UUID repeats = standing == null ? repeats(row) : repeats(standing);
        String why = standing == null ? row.getString("origin_reason") : standing.why();
        DocumentPart part = DocumentPart.valueOf(row.getString("part"));
        return new Evidence(
                row.getInt("ordinal"),
                row.getObject("document_id", UUID.class),
                firstOf(row.getString("citation"), row.getString("title"), row.getString("name")),
                row.getString("source"),
                webAddress(row.getString("url")),
                row.getString("published_date"),
                Modality.valueOf(row.getString("modality")),
                part,
                Sql.spans(row, "spans"),
                Sql.strings(row, "quotes"),
                statements,
                StoredMatch.read(row.getString("match")),
                repeats,
                why == null ? "" : why);
    }

    private static @Nullable UUID repeats(Origins.Standing standing) {
        return standing.repeats().equals(standing.id()) ? null : UUID.fromString(standing.repeats());
    }

    private static @Nullable UUID repeats(ResultSet row) throws SQLException {
        UUID origin = row.getObject("origin_id", UUID.class);
        return Objects.equals(origin, row.getObject("document_id", UUID.class)) ? null : origin;
    }

    static String firstOf(@Nullable String... words) {
        for (String word : words) {
            if (word != null && !word.isBlank()) {
                return word;
            }
        }
        return "Entered by hand";
    }

    /** An address that a page may link to; null for any other scheme. */
    static @Nullable String webAddress(@Nullable String url) {
        return url != null && WebAddress.isWeb(url) ? url : null;
    }

    private static Map<Integer, List<Evidence.Said>> statements(Connection connection, UUID event) throws SQLException {
        Map<Integer, List<Evidence.Said>> found = new HashMap<>();
        try (PreparedStatement query = Sql.prepare(
                        connection,
                        "SELECT l.ordinal, l.stance, s.* FROM evidence_statement l JOIN statement s"
                                + " ON s.timeline_id = l.timeline_id AND s.document_id = l.document_id"
                                + " AND s.id = l.statement_id"
                                + " WHERE l.timeline_id = ? AND l.event_id = ? ORDER BY l.ordinal, s.content",
                        Ids.timelineOf(event),
                        event);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Evidence.Said said =
                        new Evidence.Said(StatementRows.read(rows), Stance.valueOf(rows.getString("stance")));
                Objects.requireNonNull(found.computeIfAbsent(rows.getInt("ordinal"), o -> new ArrayList<>()))
                        .add(said);
            }
        }
        return found;
    }
}
