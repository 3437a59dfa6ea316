package org.dateline.importer.extract.reading;

import org.dateline.importer.extract.lexicon.Words;

/** Tells a state called by one of its parts from people of it: "the Iranian government" is Iran, "Iranian students" are not. */
final class Described {
    private Described() {}

    static boolean people(Mention mention) {
        String words = mention.words();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return !Words.GOVERNMENT_ITSELF.has(last);
    }
}
