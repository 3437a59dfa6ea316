package org.dateline.web.date;

import java.util.Locale;
import org.dateline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a date means, for a form, a page and the API alike.
 *
 * @param words the date in words
 * @param edtf the date in EDTF, or null when it is not known
 * @param earliest first day or minute that belongs to it, or null when open or unknown
 * @param latest last day or minute that belongs to it, or null when open or unknown
 * @param zone the zone of a clock time, or null
 * @param basis what the date rests on, in lower case
 * @param rule name of the rule that made it
 * @param anchor what a relative date was counted from, or null
 * @param inferred whether the text does not state the date itself
 * @param reason why it is that date, in one sentence
 * @param expression the words that named it, or null
 */
public record DateMeaning(
        String words,
        @Nullable String edtf,
        @Nullable String earliest,
        @Nullable String latest,
        @Nullable String zone,
        String basis,
        String rule,
        @Nullable String anchor,
        boolean inferred,
        String reason,
        @Nullable String expression) {

    /** The meaning of a date. */
    public static DateMeaning of(When when) {
        DayBounds bounds = DayBounds.of(
                when.earliestInclusive().orElse(null), when.latestExclusive().orElse(null));
        return new DateMeaning(
                DateWords.of(when.edtf()),
                when.edtf() == null ? null : when.edtf().toString(),
                bounds.earliest(),
                bounds.latest(),
                when.zone(),
                when.basis().name().toLowerCase(Locale.ROOT),
                when.rule(),
                when.anchor(),
                when.inferred(),
                when.reason(),
                when.expression());
    }

    /** Whether the date is known. */
    public boolean known() {
        return edtf != null;
    }
}
