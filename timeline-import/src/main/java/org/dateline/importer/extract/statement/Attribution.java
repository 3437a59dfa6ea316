package org.dateline.importer.extract.statement;

import java.util.List;
import org.dateline.core.model.Stance;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to somebody, as found in one sentence; a statement is made of it.
 *
 * @param content what is said
 * @param source who says it, in words; null when the sentence does not tell
 * @param cue the words that attribute
 * @param cueToken the verb's token
 * @param speaker the mention that heads the source, or null
 * @param stance how what is said bears on the world
 * @param verb the cue's lemma
 * @param via who passed it on
 * @param speech whether it is said, rather than thought or wanted
 * @param pattern how it was found
 */
record Attribution(
        List<TextSpan> content,
        @Nullable TextSpan source,
        TextSpan cue,
        int cueToken,
        @Nullable Mention speaker,
        Stance stance,
        String verb,
        List<String> via,
        boolean speech,
        String pattern) {

    Attribution with(List<TextSpan> newContent) {
        return new Attribution(newContent, source, cue, cueToken, speaker, stance, verb, via, speech, pattern);
    }

    Attribution via(List<String> names) {
        return new Attribution(content, source, cue, cueToken, speaker, stance, verb, names, speech, pattern);
    }

    boolean covers(int character) {
        return content.stream().anyMatch(span -> span.start() <= character && character < span.end());
    }
}
