package org.dateline.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.time.CalendarTime;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The rows of the offices that actors held. */
final class ActorRoles {
    private ActorRoles() {}

    /** The offices of all the names that are one actor, those under its own name first. */
    static List<ActorRole> ofGroup(Connection connection, long canonicalId) throws SQLException {
        return read(
                connection,
                "SELECT r.* FROM actor a JOIN actor_role r ON r.actor_id = a.id WHERE a.canonical_id = ?"
                        + " ORDER BY a.id <> a.canonical_id, a.id, r.ordinal",
                canonicalId);
    }

    /** Those under this one name. */
    static List<ActorRole> own(Connection connection, long actorId) throws SQLException {
        return read(connection, "SELECT r.* FROM actor_role r WHERE r.actor_id = ? ORDER BY r.ordinal", actorId);
    }

    private static List<ActorRole> read(Connection connection, String sql, long id) throws SQLException {
        List<ActorRole> roles = new ArrayList<>();
        try (PreparedStatement query = Sql.prepare(connection, sql, id);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                roles.add(new ActorRole(
                        rows.getString("office"),
                        rows.getString("for_whom"),
                        edtf(rows.getString("since")),
                        edtf(rows.getString("until")),
                        rows.getString("citation")));
            }
        }
        return roles;
    }

    static void replace(Connection connection, long actorId, List<ActorRole> roles) throws SQLException {
        Sql.run(connection, "DELETE FROM actor_role WHERE actor_id = ?", actorId);
        int ordinal = 0;
        for (ActorRole role : roles) {
            Edtf since = role.since();
            Edtf until = role.until();
            Sql.run(
                    connection,
                    "INSERT INTO actor_role (actor_id, ordinal, office, for_whom, since, until, earliest, latest, citation)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    actorId,
                    ordinal++,
                    role.office().strip(),
                    role.forWhom(),
                    text(since),
                    text(until),
                    since == null
                            ? null
                            : since.earliestInclusive()
                                    .map(CalendarTime::seconds)
                                    .orElse(null),
                    until == null
                            ? null
                            : until.latestExclusive().map(CalendarTime::seconds).orElse(null),
                    role.citation());
        }
    }

    static @Nullable String text(@Nullable Edtf edtf) {
        return edtf == null ? null : edtf.toString();
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
