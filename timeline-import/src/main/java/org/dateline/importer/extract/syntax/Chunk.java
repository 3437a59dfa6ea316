package org.dateline.importer.extract.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A base phrase or a word that joins phrases: what the clause parser reads.
 *
 * @param kind what it is
 * @param first its first token
 * @param end one past its last token
 * @param word its words in lower case, of openers, prepositions and conjunctions; of a verb its first; else empty
 * @param noun the noun phrase of a NOUN, or of a remark in brackets; else null
 * @param verb the verb of a VERB, else null
 */
record Chunk(
        Kind kind,
        int first,
        int end,
        String word,
        @Nullable Noun noun,
        @Nullable Verb verb) {

    /** What a chunk is. */
    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        SUBORDINATOR,
        THAT,
        WH,
        CONJUNCTION,
        ADJECTIVE,
        ADVERB,
        COMMA,
        COLON,
        SEMICOLON,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        OTHER
    }

    static Chunk of(Kind kind, int first, int end, String word) {
        return new Chunk(kind, first, end, word, null, null);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is a verb that can stand by itself: "met", "would have met"; also "held", which may be a participle. */
    boolean finite() {
        return verb != null && (verb.form() == Verb.Form.FINITE || verb.form() == Verb.Form.EITHER);
    }
}
