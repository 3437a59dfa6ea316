package org.dateline.core.time;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date together with why it is that date.
 *
 * <p>The bounds are those of {@link #edtf()}: a zoneless calendar time, the lower one inclusive, the upper one
 * exclusive. A When without an Edtf is one that the text mentions and that could not be resolved (a relative date
 * without a publication date, "recently"); its reason says why.
 *
 * @param edtf the date, or null when it is not known
 * @param zone the IANA zone or offset of a clock time, or null when the text does not say
 * @param basis what the date rests on
 * @param rule the name of the rule that made it, such as {@code weekday}; {@code none} when nothing did
 * @param anchor the date or expression that a relative date was counted from, in words, or null
 * @param inferred true when the text does not state the date itself (a direction chosen from the tense, a year that
 *     fits, a date taken over from an earlier sentence)
 * @param reason one sentence that a reader understands
 * @param expression the words of the text that name the date, or null when there are none
 */
public record When(
        @Nullable Edtf edtf,
        @Nullable String zone,
        Basis basis,
        String rule,
        @Nullable String anchor,
        boolean inferred,
        String reason,
        @Nullable String expression) {

    /** What a date rests on. */
    public enum Basis {
        /** The text states the date in full. */
        EXPLICIT,
        /** Counted from the publication date or another expression. */
        RELATIVE,
        /** Taken over from an earlier sentence or paragraph. */
        INHERITED,
        /** No date near it: the publication date bounds it. */
        PUBLICATION,
        /** Typed in by a person. */
        PERSON,
        /** Not known. */
        NONE
    }

    /** @throws NullPointerException if basis, rule or reason is null */
    public When {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }

    /** A date that is not known, for the reason given. */
    public static When unknown(String reason) {
        return new When(null, null, Basis.NONE, "none", null, false, reason, null);
    }

    /** A date that a person typed in. */
    public static When typed(Edtf edtf, String reason, String expression) {
        return new When(edtf, null, Basis.PERSON, "typed", null, false, reason, expression);
    }

    /** First moment that belongs to the date; empty when open or unknown. */
    public Optional<CalendarTime> earliestInclusive() {
        return edtf == null ? Optional.empty() : edtf.earliestInclusive();
    }

    /** First moment after the date; empty when open or unknown. */
    public Optional<CalendarTime> latestExclusive() {
        return edtf == null ? Optional.empty() : edtf.latestExclusive();
    }
}
