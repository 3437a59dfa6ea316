package org.dateline.importer.extract.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.TextSpan;

/**
 * One part of a document, read.
 *
 * @param document the document
 * @param part which part of it
 * @param text the part's characters
 * @param quotations the quoted stretches, marks included, in order
 * @param sentences its sentences
 */
public record Reading(
        Document document, DocumentPart part, String text, List<TextSpan> quotations, List<ReadSentence> sentences) {

    /** Whether a quotation shares a character with a span. */
    public boolean quotationIn(TextSpan span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).overlaps(span);
    }

    /** The quotation that holds a character. */
    public Optional<TextSpan> quotationAt(int character) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextSpan span = quotations.get(middle);
            if (character < span.start()) {
                high = middle - 1;
            } else if (character >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
