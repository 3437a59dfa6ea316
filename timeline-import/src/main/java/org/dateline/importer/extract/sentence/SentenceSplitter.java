package org.dateline.importer.extract.sentence;

import java.util.List;

/** Cuts a text into sentences. */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** The sentences in order; every character that is not white space belongs to at most one. */
    public static List<Sentence> split(String text) {
        return List.of();
    }
}
