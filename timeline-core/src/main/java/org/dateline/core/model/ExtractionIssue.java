package org.dateline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the report should know about one document.
 *
 * @param stage where it arose: {@code read}, {@code extract}, {@code timex}, {@code statement}, {@code event}, {@code store}
 * @param severity how bad it is
 * @param message what, and what to do next
 * @param span where in the text, or null when it concerns the whole document
 */
public record ExtractionIssue(
        String stage,
        Severity severity,
        String message,
        @Nullable TextSpan span) {

    /** How bad an issue is. */
    public enum Severity {
        /** The document was taken; the reader may want to know. */
        NOTE,
        /** The document was taken; something in it was not understood. */
        WARNING,
        /** The document was not taken. */
        ERROR
    }
}
