package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dateline.core.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** One actor's name for editing; the column canonical_id is the database's own. */
@Entity
@Table(name = "actor")
class ActorEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";

    @Enumerated(EnumType.STRING)
    ActorKind kind = ActorKind.UNKNOWN;

    @Nullable
    String wikidata;

    @Nullable
    String note;

    @Column(name = "merged_into")
    @Nullable
    Long mergedInto;

    String origin = "";

    @Version
    long version;

    /** The actor, held against other changes until this one is done. */
    static ActorEntity held(long id) {
        ActorEntity actor = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (actor == null) {
            throw new NotFoundException("actor " + id);
        }
        return actor;
    }

    /**
     * The same, if it is as it was read.
     *
     * @throws StaleException if it is no longer at the version given
     */
    static ActorEntity held(long id, long version) {
        ActorEntity actor = held(id);
        if (actor.version != version) {
            throw new StaleException(actor.version);
        }
        return actor;
    }

    long number() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
