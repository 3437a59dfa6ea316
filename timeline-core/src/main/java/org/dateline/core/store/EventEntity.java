package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One event for editing; lists are read by projection, see {@link EventListing}. */
@Entity
@Table(name = "event")
@IdClass(EventEntity.Key.class)
class EventEntity extends PanacheEntityBase {

    /** The row's key. */
    record Key(long timelineId, UUID id) {
        static Key of(UUID id) {
            return new Key(Ids.timelineOf(id), id);
        }
    }

    @Id
    @Column(name = "timeline_id")
    long timelineId;

    @Id
    UUID id = new UUID(0, 0);

    String title = "";

    @Nullable
    String type;

    @Nullable
    String mode;

    String[] contexts = {};

    @Nullable
    String cameo;

    @Nullable
    String place;

    @Embedded
    WhenColumns when = new WhenColumns();

    long position;
    int modalities;

    @Nullable
    String pinned;

    @Nullable
    String note;

    int significance;
    double confidence;

    @Nullable
    String pattern;

    /** Written as text and kept as a tsvector; never read back. */
    @Column(name = "words")
    @ColumnTransformer(read = "''", write = "to_tsvector('english', ?)")
    String words = "";

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    @Version
    long version;

    static EventEntity present(UUID id) {
        EventEntity event = findById(Key.of(id));
        if (event == null || event.removedAt != null) {
            throw new NotFoundException("event " + id);
        }
        return event;
    }
}
