package org.dateline.importer.extract.statement;

import java.util.Set;
import org.dateline.core.model.Stance;

/**
 * A verb that attributes, as the data file has it.
 *
 * @param lemma its base form
 * @param particle the rest of it ("for" of "call for"), or empty
 * @param stance how what is said bears on the world
 * @param frames what can follow it
 */
record Cue(String lemma, String particle, Stance stance, Set<Frame> frames) {

    /** What can follow a cue. */
    enum Frame {
        CLAUSE,
        RECIPIENT,
        INFINITIVE,
        OBJECT,
        PERSON
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether it is a verb of saying, so that a quotation beside it is what was said. */
    boolean clausal() {
        return takes(Frame.CLAUSE) || takes(Frame.RECIPIENT);
    }
}
