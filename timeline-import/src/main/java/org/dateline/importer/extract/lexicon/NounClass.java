package org.dateline.importer.extract.lexicon;

/** What kind of thing a noun names, in the terms of WordNet's lexicographer files. */
public enum NounClass {
    /** "spokesman", "analyst", "dissident". */
    PERSON,
    /** "government", "court", "rebels" as a body, "troops". */
    GROUP,
    /** "statement", "offer", "claim". */
    COMMUNICATION,
    /** "attack", "visit". */
    ACT,
    EVENT,
    LOCATION,
    ARTIFACT,
    COGNITION,
    POSSESSION,
    STATE,
    TIME,
    QUANTITY
}
