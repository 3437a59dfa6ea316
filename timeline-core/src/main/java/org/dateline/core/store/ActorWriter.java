package org.dateline.core.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.ActorKind;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Changes actors; each call is one transaction and writes their history. That a name is another actor's is a link: nothing
 * that was written under it is touched, so that taking the link back leaves everything as it was. The import makes actors
 * and never links, so what a person said of them stays.
 */
@ApplicationScoped
public class ActorWriter {
    /** Most names of one actor. */
    public static final int MOST_NAMES = 100;

    private static final int MAX_NAME = 200;
    /** Links are made one at a time, so that two people cannot link two actors to each other. */
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(7, 0)";

    private final AgroalDataSource database;
    private final RegisterHistory history;
    private final EventWriting writing;
    private final EntityManager entities;

    ActorWriter(AgroalDataSource database, RegisterHistory history, EventWriting writing, EntityManager entities) {
        this.database = database;
        this.history = history;
        this.writing = writing;
        this.entities = entities;
    }

    /**
     * Adds an actor that no event names yet.
     *
     * @return its number
     * @throws FieldException if the name is blank, too long, or there already
     */
    @Transactional
    public long create(String name, ActorDraft draft, String by) {
        ActorEntity actor = added(name, by);
        fill(actor, draft);
        entities.flush();
        replaceRoles(actor, draft);
        record(actor, by, "created", null, null, state(actor));
        return actor.number();
    }

    private static ActorEntity added(String name, String by) {
        String words = name.strip();
        FieldException.check(!words.isEmpty(), "name", "enter a name");
        FieldException.check(words.length() <= MAX_NAME, "name", "at most " + MAX_NAME + " characters");
        FieldException.check(words.indexOf('\0') < 0, "name", "must not hold a NUL character");
        ActorEntity there = ActorEntity.find("name", words).firstResult();
        if (there != null) {
            throw new FieldException("name", "'" + words + "' is there already, as actor " + there.number());
        }
        ActorEntity actor = new ActorEntity();
        actor.name = words;
        actor.origin = by;
        try {
            actor.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw new FieldException("name", "somebody has just added '" + words + "'");
        }
        return actor;
    }

    /**
     * Changes what is said of an actor; its name stays.
     *
     * @param why a reason, or null
     * @return the new version
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long change(long id, long version, ActorDraft draft, String by, @Nullable String why) {
        ActorEntity actor = ActorEntity.held(id, version);
        Map<String, @Nullable Object> before = state(actor);
        fill(actor, draft);
        replaceRoles(actor, draft);
        touch(actor);
        record(actor, by, "changed", why, before, state(actor));
        return actor.version;
    }

    /**
     * Adds a name to an actor: whatever is written under it from now on is the actor's.
     *
     * @return the name's number, by which {@link #takeOut} takes it out again
     * @throws FieldException if another actor has that name: that one can be merged
     * @throws StaleException if the actor is no longer at the version given
     */
    @Transactional
    public long addName(long id, long version, String name, String by, @Nullable String why) {
        lockLinks();
        ActorEntity actor = ActorEntity.held(id, version);
        ActorEntity alias = added(name, by);
        link(alias, actor, by, why);
        return alias.number();
    }

    /**
     * Says that an actor is another one. Where that one is linked on, the link is to the actor that it is shown as.
     *
     * @return the new version
     * @throws FieldException if it is linked already, or the other is linked to it
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long merge(long id, long version, long into, String by, @Nullable String why) {
        lockLinks();
        ActorEntity actor = ActorEntity.held(id, version);
        FieldException.check(
                actor.mergedInto == null,
                "into",
                "'" + actor.name + "' is merged into actor " + actor.mergedInto + " already; take it out there first");
        ActorEntity other = ActorEntity.held(canonical(into));
        FieldException.check(
                other.number() != id, "into", "'" + actor.name + "' and actor " + into + " are one actor already");
        link(actor, other, by, why);
        return actor.version;
    }

    /**
     * Takes a name or a merged actor out again: it stands for itself, with the names that were linked to it and all that
     * was written under them.
     *
     * @return the new version
     * @throws FieldException if it stands for itself already
     * @throws StaleException if it is no longer at the version given
     */
    @Transactional
    public long takeOut(long id, long version, String by, @Nullable String why) {
        lockLinks();
        ActorEntity actor = ActorEntity.held(id, version);
        Long from = actor.mergedInto;
        if (from == null) {
            throw new FieldException("id", "'" + actor.name + "' stands for itself already");
        }
        ActorEntity other = ActorEntity.held(from);
        Map<String, @Nullable Object> before = state(actor);
        actor.mergedInto = null;
        touch(actor);
        touch(other);
        record(actor, by, "taken out", why, before, state(actor));
        record(other, by, "lost the name " + actor.name, why, null, null);
        return actor.version;
    }

    private void link(ActorEntity actor, ActorEntity other, String by, @Nullable String why) {
        long names = names(actor.number()) + names(canonical(other.number()));
        FieldException.check(names <= MOST_NAMES, "name", "an actor has at most " + MOST_NAMES + " names");
        Map<String, @Nullable Object> before = state(actor);
        actor.mergedInto = other.number();
        touch(actor);
        touch(other);
        record(actor, by, "merged", why, before, state(actor));
        record(other, by, "given the name " + actor.name, why, null, null);
    }

    private static void fill(ActorEntity actor, ActorDraft draft) {
        actor.kind = draft.kind();
        actor.wikidata = draft.wikidata();
        String note = draft.note();
        actor.note = note == null || note.isBlank() ? null : note.strip();
    }

    /** A change of roles and names is one of the actor, too. */
    private void touch(ActorEntity actor) {
        entities.lock(actor, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        writing.flush(actor.version);
    }

    private void lockLinks() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = Sql.prepare(connection, ONE_AT_A_TIME)) {
            lock.execute();
        } catch (SQLException e) {
            throw Sql.failed("hold the links of actors", e);
        }
    }

    private long canonical(long id) {
        return number("SELECT canonical_id FROM actor WHERE id = ?", id);
    }

    private long names(long canonicalId) {
        return number("SELECT count(*) FROM actor WHERE canonical_id = ?", canonicalId);
    }

    private long number(String sql, long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = Sql.prepare(connection, sql, id);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new NotFoundException("actor " + id);
            }
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Sql.failed("read actor " + id, e);
        }
    }

    private void replaceRoles(ActorEntity actor, ActorDraft draft) {
        try (Connection connection = database.getConnection()) {
            ActorRoles.replace(connection, actor.number(), draft.roles());
        } catch (SQLException e) {
            throw Sql.failed("write the roles of actor " + actor.number(), e);
        }
    }

    private void record(
            ActorEntity actor,
            String by,
            String what,
            @Nullable String why,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        history.add(new RegisterHistory.Step(RegisterHistory.Of.ACTOR, actor.number(), by, what, why, before, after));
    }

    /** All that a person can change of one name. */
    private Map<String, @Nullable Object> state(ActorEntity actor) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("kind", actor.kind.name());
        state.put("wikidata", actor.wikidata);
        state.put("note", actor.note);
        state.put("mergedInto", actor.mergedInto);
        try (Connection connection = database.getConnection()) {
            List<ActorRole> roles = ActorRoles.own(connection, actor.number());
            state.put("roles", roles.stream().map(ActorWriter::words).toList());
        } catch (SQLException e) {
            throw Sql.failed("read the roles of actor " + actor.number(), e);
        }
        return state;
    }

    private static Map<String, @Nullable Object> words(ActorRole role) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("office", role.office());
        words.put("for", role.forWhom());
        words.put("since", ActorRoles.text(role.since()));
        words.put("until", ActorRoles.text(role.until()));
        words.put("citation", role.citation());
        return words;
    }

    /** What documents say an actor is, where nothing is known of that and no person has said anything. */
    void learn(Map<String, ActorKind> kinds) {
        try (Connection connection = database.getConnection()) {
            for (ActorKind kind : ActorKind.values()) {
                String[] names = kinds.entrySet().stream()
                        .filter(said -> said.getValue() == kind)
                        .map(Map.Entry::getKey)
                        .toArray(String[]::new);
                if (kind != ActorKind.UNKNOWN && names.length > 0) {
                    learn(connection, kind, names);
                }
            }
        } catch (SQLException e) {
            throw Sql.failed("write what actors are", e);
        }
    }

    /** A row that another document's transaction holds is being told the same just now. */
    private static void learn(Connection connection, ActorKind kind, String[] names) throws SQLException {
        Sql.run(
                connection,
                "UPDATE actor SET kind = ? WHERE id IN (SELECT a.id FROM actor a WHERE a.name = ANY (?)"
                        + " AND a.kind = 'UNKNOWN' AND NOT EXISTS (SELECT FROM actor_revision r WHERE r.actor_id = a.id"
                        + " AND r.what IN ('created', 'changed')) FOR NO KEY UPDATE SKIP LOCKED)",
                kind.name(),
                names);
    }
}
