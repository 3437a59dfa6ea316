package org.dateline.importer.extract.event;

import org.dateline.importer.extract.reading.ReadSentence;
import org.dateline.importer.extract.reading.VerbGroup;

/**
 * A place in a sentence where a pattern fits.
 *
 * @param pattern the pattern
 * @param s the sentence
 * @param group the verb with its auxiliaries
 * @param after one past the verb and its particle
 * @param nounFirst first token of the object noun that the pattern asks for; -1 when it asks for none
 * @param nounEnd one past its last token
 */
record Trigger(EventPattern pattern, ReadSentence s, VerbGroup group, int after, int nounFirst, int nounEnd) {

    int verb() {
        return group.verb();
    }

    /** The first token to look for the other party from. */
    int objectFrom() {
        return nounEnd > after ? nounEnd : after;
    }
}
