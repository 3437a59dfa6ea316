package org.dateline.core.store;

import java.util.List;
import java.util.UUID;
import org.dateline.core.dedup.Match;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Modality;
import org.dateline.core.model.Stance;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one document, or one citation that a person typed, has to say of an event.
 *
 * @param number its number among the evidence of its event
 * @param documentId the document, or null for a typed citation
 * @param documentTitle its title or name; the citation itself when it was typed
 * @param source its publisher, or null
 * @param url where it can be read, or null; always http or https
 * @param published its publication date, or null
 * @param modality what it makes of the event
 * @param in the part that the spans count in
 * @param spans the words that tell of the event; empty for a typed citation
 * @param quotes those words
 * @param statements who said so, with how each statement bears on the event
 * @param match why it is taken to tell of this event; null for the first to tell of it and for typed citations
 * @param repeats the document that it repeats, so that it is no source of its own; null where it tells by itself
 * @param repeatsWhy why it is taken to repeat that one, in words; empty where it does not
 */
public record Evidence(
        int number,
        @Nullable UUID documentId,
        String documentTitle,
        @Nullable String source,
        @Nullable String url,
        @Nullable String published,
        Modality modality,
        DocumentPart in,
        List<TextSpan> spans,
        List<String> quotes,
        List<Said> statements,
        @Nullable Match match,
        @Nullable UUID repeats,
        String repeatsWhy) {
    /** Copies the lists. */
    public Evidence {
        spans = List.copyOf(spans);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
    }

    /** A statement and how it bears on the event. */
    public record Said(Statement statement, Stance stance) {}
}
