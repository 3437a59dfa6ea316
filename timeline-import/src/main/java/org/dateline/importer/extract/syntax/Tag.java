package org.dateline.importer.extract.syntax;

/** What a token is in its sentence. */
public enum Tag {
    /** A proper name or a part of one: "Kremlin", "Dmitry". */
    NAME,
    NOUN,
    NUMBER,
    PRONOUN,
    /** An article, a demonstrative, a possessive pronoun before its noun, a quantifier. */
    DETERMINER,
    /** The mark of the possessive: "'s", "'". */
    POSSESSIVE,
    ADJECTIVE,
    ADVERB,
    /** A verb that is not an auxiliary here: "have" in "have talks" is one. */
    VERB,
    /** A form of be, have or do that serves another verb, or "be" as a copula. */
    AUXILIARY,
    MODAL,
    /** "to" before an infinitive; before a noun it is a PREPOSITION. */
    TO,
    /** "off" in "called off". */
    PARTICLE,
    PREPOSITION,
    /** "that" opening a clause, not as a determiner. */
    THAT,
    /** "who", "which", "what", "where" opening a relative or a question; "that" as a relative too. */
    WH,
    /** "after", "because", "if", "whether" opening a clause. */
    SUBORDINATOR,
    CONJUNCTION,
    MARK
}
