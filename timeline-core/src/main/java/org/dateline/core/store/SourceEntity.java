package org.dateline.core.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One publisher for editing. */
@Entity
@Table(name = "source")
class SourceEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";

    @Nullable
    String home;

    @Nullable
    String country;

    @Enumerated(EnumType.STRING)
    SourceRow.Kind kind = SourceRow.Kind.OTHER;

    @Version
    long version;
}
