package org.dateline.core.model;

import org.dateline.core.time.When;

/**
 * A temporal expression in text, in TimeML's terms.
 *
 * @param in the part of the document that the span counts in
 * @param span the expression's words
 * @param type TimeML's type
 * @param value TimeML's value, such as {@code 2025-01-09TEV}; empty when it could not be resolved
 * @param when the same as EDTF with its reason; without an Edtf for a duration, a set or an unresolved expression
 */
public record Timex3(DocumentPart in, TextSpan span, Type type, String value, When when) {

    /** TimeML's types of temporal expression. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
