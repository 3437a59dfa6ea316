package org.dateline.core.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as a list shows it; publication date as written, or null. */
public record DocumentRow(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String published,
        @Nullable String source,
        @Nullable String url,
        int events) {}
