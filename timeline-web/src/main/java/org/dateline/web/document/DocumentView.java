package org.dateline.web.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.store.DocumentDetail;
import org.dateline.core.store.TimelineSummary;
import org.dateline.web.event.EvidenceItem;
import org.dateline.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * A document as its page shows it.
 *
 * @param heading its title, or its name where it has none
 * @param name what the importer calls it
 * @param timelineUrl its timeline's page
 * @param timelineTitle its timeline's title
 * @param published its publication date in words, or null
 * @param source its publisher, or null
 * @param web where it was published, or null
 * @param sha256 its identity
 * @param url its page
 * @param reading how many times it was read anew with another result
 * @param archived whether its timeline takes no changes
 * @param events the events it tells of, each once, in the order of the text
 * @param title the title with its evidence marked; empty when it has none
 * @param text the text with its evidence marked
 */
public record DocumentView(
        String heading,
        String name,
        String timelineUrl,
        String timelineTitle,
        @Nullable String published,
        @Nullable String source,
        @Nullable String web,
        String sha256,
        String url,
        int reading,
        boolean archived,
        List<MarkedText.EventLink> events,
        List<MarkedText> title,
        List<MarkedText> text) {

    /** Puts a document's page together. */
    static DocumentView of(DocumentDetail detail, TimelineSummary timeline) {
        Document document = detail.document();
        Set<UUID> given = new HashSet<>();
        Set<UUID> listed = new HashSet<>();
        return new DocumentView(
                document.title() == null ? document.name() : document.title(),
                document.name(),
                Links.timeline(detail.timeline()),
                timeline.title(),
                document.published() == null
                        ? null
                        : EvidenceItem.published(document.published().toString()),
                document.source(),
                Links.web(document.url()),
                document.sha256(),
                Links.document(detail.id()),
                detail.reading(),
                timeline.archived(),
                detail.marks().stream()
                        .map(MarkedText.EventLink::of)
                        .filter(event -> listed.add(event.id()))
                        .toList(),
                MarkedText.of(detail, DocumentPart.TITLE, given),
                MarkedText.of(detail, DocumentPart.TEXT, given));
    }
}
