package org.dateline.importer.extract.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A preposition with what it governs.
 *
 * @param at token of the preposition, of several words the first
 * @param preposition in lower case, words parted by single spaces: "with", "because of", "according to"
 * @param object the phrase it governs, or null where that is a clause or nothing
 * @param clause number of the predicate it governs ("of sending tanks"), or -1
 */
public record Prepositional(
        int at, String preposition, @Nullable NounPhrase object, int clause) {}
