package org.dateline.importer.extract.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act, as the data files know them.
 *
 * @param name canonical name
 * @param kind what it is
 * @param government the government it speaks or acts for, or null; a country's own name for a country
 * @param adjective "Russian" of Russia; for others the name
 */
public record Actor(String name, Kind kind, @Nullable String government, String adjective) {

    /** What an actor is. */
    public enum Kind {
        COUNTRY,
        OFFICE,
        BODY,
        GROUP,
        MEDIA,
        PERSON
    }

    /** One without an adjective of its own. */
    public Actor(String name, Kind kind, @Nullable String government) {
        this(name, kind, government, name);
    }

    /** Whether what it says is a statement of a state, an organisation or somebody in office. */
    public boolean official() {
        return kind != Kind.MEDIA;
    }
}
