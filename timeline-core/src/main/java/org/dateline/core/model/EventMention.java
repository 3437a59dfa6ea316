package org.dateline.core.model;

import java.util.List;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * An event as one document tells of it.
 *
 * @param in the part of the document that the evidence counts in
 * @param evidence the words that tell of it, at least one span
 * @param type PLOVER type, or SAY or APPEAL; null where the act is not plain
 * @param mode PLOVER mode in lower case, such as {@code phone}, or null
 * @param contexts PLOVER contexts in lower case
 * @param cameo CAMEO code, or null
 * @param actors who takes part
 * @param place where, or null
 * @param when when it happened or is to happen
 * @param modality what the document makes of it
 * @param statements the statements that bear on it
 * @param title what a reader would write
 * @param significance how much it matters
 * @param confidence how sure the extractor is
 * @param pattern name of the pattern that made it
 */
public record EventMention(
        DocumentPart in,
        List<TextSpan> evidence,
        @Nullable EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        List<Participant> actors,
        @Nullable Place place,
        When when,
        Modality modality,
        List<StanceLink> statements,
        String title,
        Significance significance,
        Confidence confidence,
        String pattern) {

    /** @throws IllegalArgumentException if there is no evidence or title */
    public EventMention {
        evidence = List.copyOf(evidence);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        if (evidence.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException("an event needs evidence and a title");
        }
    }

    /** The same event, weighed, with what is known of whom its actors act for. */
    public EventMention weighed(List<Participant> known, Significance significance, Confidence confidence) {
        return new EventMention(
                in,
                evidence,
                type,
                mode,
                contexts,
                cameo,
                known,
                place,
                when,
                modality,
                statements,
                title,
                significance,
                confidence,
                pattern);
    }
}
