package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.Published;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "document")
@IdClass(DocumentEntity.Key.class)
class DocumentEntity extends PanacheEntityBase {

    /** The row's key. */
    record Key(long timelineId, UUID id) {}

    @Id
    @Column(name = "timeline_id")
    long timelineId;

    @Id
    UUID id = new UUID(0, 0);

    String sha256 = "";
    String name = "";

    @Nullable
    String title;

    String text = "";

    @Column(name = "source_id")
    @Nullable
    Long sourceId;

    @Nullable
    String url;

    @Column(name = "published_date")
    @Nullable
    LocalDate publishedDate;

    @Column(name = "published_time")
    @Nullable
    LocalTime publishedTime;

    @Column(name = "published_zone")
    @Nullable
    String publishedZone;

    int reading;

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    void take(Document document) {
        sha256 = document.sha256();
        name = document.name();
        title = document.title();
        text = document.text();
        url = document.url();
        Published published = document.published();
        if (published != null) {
            publishedDate = published.date();
            publishedTime = published.time();
            publishedZone = published.zone() == null ? null : published.zone().getId();
        }
    }

    /** The text as if it had been published then; its source is another row. */
    Document document(@Nullable Published published) {
        return new Document(name, title, text, published, null, url);
    }

    @Nullable
    Published published() {
        return publishedDate == null
                ? null
                : new Published(publishedDate, publishedTime, publishedZone == null ? null : ZoneId.of(publishedZone));
    }
}
