package org.dateline.importer.extract.statement;

import java.util.List;
import org.dateline.core.model.Stance;
import org.dateline.core.model.Statement;
import org.dateline.core.model.TextSpan;
import org.dateline.importer.extract.reading.ReadSentence;

/**
 * A statement with what later stages need to know about how it was found.
 *
 * @param statement the statement
 * @param sentence the sentence of its cue
 * @param cueToken the cue's token in it
 * @param stance how what is said bears on the world
 * @param verb the cue's lemma
 * @param speech whether it is said, rather than thought or wanted
 * @param official whether somebody speaks who acts for a state or an organisation
 * @param nested whether it stands inside what another statement says
 * @param pattern name of the pattern that found it
 */
public record Attributed(
        Statement statement,
        ReadSentence sentence,
        int cueToken,
        Stance stance,
        String verb,
        boolean speech,
        boolean official,
        boolean nested,
        String pattern) {
    /** More stretches than this only come of quotations that go on sentence after sentence, which are in order. */
    private static final int OWN = 8;

    /** Whether a character of the text is part of what is said. */
    public boolean covers(int character) {
        List<TextSpan> content = statement.content();
        int few = Math.min(OWN, content.size());
        for (TextSpan span : content.subList(0, few)) {
            if (span.start() <= character && character < span.end()) {
                return true;
            }
        }
        int low = few;
        int high = content.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (content.get(middle).end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < content.size() && content.get(low).start() <= character;
    }

    /** Length of what is said, for finding the innermost of several. */
    public int length() {
        int length = 0;
        for (TextSpan span : statement.content()) {
            length += span.end() - span.start();
        }
        return length;
    }
}
