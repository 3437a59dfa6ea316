package org.dateline.core.store;

import java.util.List;
import java.util.UUID;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;

/**
 * A document with what was found in it.
 *
 * @param id its id
 * @param timeline the name of its timeline
 * @param document the immutable text
 * @param reading how many times it was read anew with another result: its version
 * @param marks the evidence of its events, in text order
 */
public record DocumentDetail(UUID id, String timeline, Document document, int reading, List<Mark> marks) {
    /** Copies the list. */
    public DocumentDetail {
        marks = List.copyOf(marks);
    }

    /** The words of the document that tell of one event. */
    public record Mark(DocumentPart in, TextSpan span, UUID eventId, String eventTitle) {}
}
