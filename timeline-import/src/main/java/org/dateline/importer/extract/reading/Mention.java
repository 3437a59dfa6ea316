package org.dateline.importer.extract.reading;

import org.dateline.importer.extract.lexicon.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name an actor, or stand for one.
 *
 * @param first first token of the whole phrase, with titles and articles
 * @param end one past its last token
 * @param kind how it names the actor
 * @param words the name as written, without titles; empty for a pronoun
 * @param actor the lexicon's actor, or null
 * @param title the office or form of address in lower case, or empty
 * @param side whom a person speaks or acts for ("Kremlin" of "Kremlin spokesman"), or null
 * @param name canonical name in this document, or null when it is not known who is meant
 */
public record Mention(
        int first,
        int end,
        Kind kind,
        String words,
        @Nullable Actor actor,
        String title,
        @Nullable Actor side,
        @Nullable String name) {

    /** How a mention names its actor. */
    public enum Kind {
        PERSON,
        /** By office alone: "the Kremlin spokesman". */
        ROLE,
        /** A country, organisation or body that the lexicon knows. */
        ACTOR,
        /** Capitalised words of which nothing else is known. */
        NAME,
        PRONOUN
    }

    Mention named(@Nullable String canonical) {
        return new Mention(first, end, kind, words, actor, title, side, canonical);
    }

    /** Whether the words name somebody who acts for a state or an international organisation, or that itself. */
    public boolean official() {
        return (actor != null && actor.official()) || side != null || !title.isEmpty();
    }
}
