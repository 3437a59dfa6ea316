package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "timeline")
class TimelineEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";
    String title = "";
    String description = "";
    boolean archived;

    @jakarta.persistence.Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Version
    long version;

    static TimelineEntity named(String name) {
        TimelineEntity found = find("name", name).firstResult();
        if (found == null) {
            throw new NotFoundException("timeline '" + name + "'");
        }
        return found;
    }

    /** The timeline, if it takes changes. */
    static TimelineEntity open(String name) {
        TimelineEntity timeline = named(name);
        timeline.checkOpen();
        return timeline;
    }

    /** @throws FieldException with field {@code timeline} if it is archived */
    void checkOpen() {
        FieldException.check(!archived, "timeline", "'" + name + "' is archived and takes no changes");
    }

    long number() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
