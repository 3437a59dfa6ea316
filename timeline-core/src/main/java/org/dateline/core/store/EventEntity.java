package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.dateline.core.model.Review;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One event for editing; lists are read by projection, see {@link EventListing}. */
@Entity
@Table(name = "event")
@IdClass(EventEntity.Key.class)
class EventEntity extends PanacheEntityBase {
    /** No signals, as JSON. */
    static final String NONE = "[]";

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

    @Column(name = "place_precision")
    @Nullable
    String placePrecision;

    @Embedded
    WhenColumns when = new WhenColumns();

    long position;
    int modalities;

    @Nullable
    String pinned;

    @Nullable
    String note;

    int significance;

    @Column(name = "significance_signals")
    @JdbcTypeCode(SqlTypes.JSON)
    String significanceSignals = NONE;

    double confidence;

    @Column(name = "confidence_signals")
    @JdbcTypeCode(SqlTypes.JSON)
    String confidenceSignals = NONE;

    int sources;

    /** How many independent parties claim it; written with the words, by {@link EventRows#refreshWords}. */
    @Column(insertable = false, updatable = false)
    int claimants;

    @Nullable
    String pattern;

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    @Enumerated(EnumType.STRING)
    Review review = Review.SUGGESTED;

    @Column(name = "fixed_fields")
    String[] fixedFields = {};

    @Version
    long version;

    /** Whether a person gave this field its value. */
    boolean isFixed(EventField field) {
        return Arrays.asList(fixedFields).contains(field.name());
    }

    /** The event, held against other changes until this one is done; removed or not. */
    static EventEntity held(UUID id) {
        EventEntity event = findById(Key.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (event == null) {
            throw new NotFoundException("event " + id);
        }
        return event;
    }

    /** The same, or the event that it was merged into. */
    static EventEntity heldOrMerged(UUID id) {
        EventEntity event = held(id);
        return event.mergedInto == null ? event : heldOrMerged(event.mergedInto);
    }

    /** The same as {@link #held}, for an event that is on its timeline. */
    static EventEntity present(UUID id) {
        EventEntity event = held(id);
        if (event.removedAt != null) {
            throw new NotFoundException("event " + id);
        }
        return event;
    }
}
