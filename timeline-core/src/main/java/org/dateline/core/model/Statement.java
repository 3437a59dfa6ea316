package org.dateline.core.model;

import java.util.List;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One document's attributed assertion: who said what, and when it was said.
 *
 * @param id derived from the document and the content's place in it, so that importing twice gives the same
 * @param in the part of the document that the spans count in
 * @param content what is said; more than one span where the attribution interrupts it
 * @param source the words that name the speaker; empty when the text names none
 * @param cue the words that mark it as said
 * @param speaker canonical name of the speaker, or null when the text does not tell
 * @param via who passed it on, nearest the speaker first ({@code TASS})
 * @param quotation whether the words are the speaker's own
 * @param said when it was said
 */
public record Statement(
        String id,
        DocumentPart in,
        List<TextSpan> content,
        List<TextSpan> source,
        List<TextSpan> cue,
        @Nullable String speaker,
        List<String> via,
        Quotation quotation,
        When said) {

    /** Whether the words are the speaker's own. */
    public enum Quotation {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Copies the lists. */
    public Statement {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        via = List.copyOf(via);
    }
}
