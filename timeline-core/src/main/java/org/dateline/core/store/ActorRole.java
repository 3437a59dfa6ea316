package org.dateline.core.store;

import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An office that an actor held.
 *
 * @param office such as {@code foreign minister}, at most {@value #MAX_WORDS} characters
 * @param forWhom the government or organisation whose office it is, or null
 * @param since when it began, or null where that is not known
 * @param until when it ended, or null where it did not or that is not known
 * @param citation where this is from, in words, or null
 */
public record ActorRole(
        String office,
        @Nullable String forWhom,
        @Nullable Edtf since,
        @Nullable Edtf until,
        @Nullable String citation) {
    static final int MAX_WORDS = 200;
    private static final int MAX_CITATION = 2_000;

    /** @throws FieldException if a field is missing or too long, or the office ended before it began */
    public ActorRole {
        FieldException.check(!office.isBlank(), "roles", "an office needs a name");
        bounded(office, MAX_WORDS);
        bounded(forWhom, MAX_WORDS);
        bounded(citation, MAX_CITATION);
        FieldException.check(
                since == null
                        || until == null
                        || since.earliestInclusive()
                                .flatMap(first -> until.latestExclusive().map(last -> first.compareTo(last) < 0))
                                .orElse(true),
                "roles",
                "the office '" + office + "' must not end before it begins");
    }

    private static void bounded(@Nullable String words, int most) {
        FieldException.check(words == null || words.length() <= most, "roles", "at most " + most + " characters");
        FieldException.check(words == null || words.indexOf('\0') < 0, "roles", "must not hold a NUL character");
    }
}
