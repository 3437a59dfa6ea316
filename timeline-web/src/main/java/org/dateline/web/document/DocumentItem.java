package org.dateline.web.document;

import org.dateline.core.store.DocumentRow;
import org.dateline.web.event.EvidenceItem;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param url its page
 * @param title its title, or its name where it has none
 * @param published its publication date in words
 * @param source its publisher, or null
 * @param events how many events it tells of
 */
public record DocumentItem(
        String url,
        String title,
        String published,
        @Nullable String source,
        int events) {
    static DocumentItem of(DocumentRow row) {
        return new DocumentItem(
                Links.document(row.id()),
                row.title() == null ? row.name() : row.title(),
                row.published() == null ? "not known" : EvidenceItem.published(row.published()),
                row.source(),
                row.events());
    }
}
