package org.dateline.importer.extract.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Parts of speech as the tagger and the chunker tell them apart, finer than {@link Tag}. */
enum Part {
    NAME(Tag.NAME),
    /** A noun in the singular. */
    SG(Tag.NOUN),
    /** A noun in the plural. */
    PL(Tag.NOUN),
    NUM(Tag.NUMBER),
    PRON(Tag.PRONOUN),
    DET(Tag.DETERMINER),
    POSS(Tag.POSSESSIVE),
    ADJ(Tag.ADJECTIVE),
    ADV(Tag.ADVERB),
    /** A bare verb after "to", a modal or "do". */
    BASE(Tag.VERB),
    /** A present without ending: "they say". */
    PLAIN(Tag.VERB),
    /** "says". */
    PRES(Tag.VERB),
    PAST(Tag.VERB),
    /** A past participle. */
    PART(Tag.VERB),
    ING(Tag.VERB),
    BE(Tag.AUXILIARY),
    HAVE(Tag.AUXILIARY),
    DO(Tag.AUXILIARY),
    MODAL(Tag.MODAL),
    TO(Tag.TO),
    PREP(Tag.PREPOSITION),
    PARTICLE(Tag.PARTICLE),
    THAT(Tag.THAT),
    WH(Tag.WH),
    SUB(Tag.SUBORDINATOR),
    CONJ(Tag.CONJUNCTION),
    MARK(Tag.MARK),
    /** No token: the start of a sentence or quotation. */
    START(Tag.MARK);

    static final int COUNT = values().length;
    private static final Map<String, Part> NAMES = new HashMap<>();

    static {
        for (Part part : values()) {
            NAMES.put(part.name().toLowerCase(Locale.ROOT), part);
        }
    }

    private final Tag tag;

    Part(Tag tag) {
        this.tag = tag;
    }

    Tag tag() {
        return tag;
    }

    boolean noun() {
        return this == NAME || this == SG || this == PL;
    }

    /** A verb's form that can stand by itself as the verb of a clause. */
    boolean verb() {
        return this == BASE || this == PLAIN || this == PRES || this == PAST || this == PART || this == ING;
    }

    boolean auxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }

    static Part named(String name) {
        Part part = NAMES.get(name);
        if (part == null) {
            throw new IllegalStateException("no part of speech is called " + name);
        }
        return part;
    }
}
