package org.dateline.importer.extract.statement;

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

    /** Whether a character of the text is part of what is said. */
    public boolean covers(int character) {
        for (TextSpan span : statement.content()) {
            if (span.start() <= character && character < span.end()) {
                return true;
            }
        }
        return false;
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
