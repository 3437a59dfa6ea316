package org.dateline.importer.extract.timex;

import org.dateline.core.model.Timex3;
import org.dateline.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param type TimeML's type
 * @param value TimeML's value; empty when it cannot be resolved
 * @param edtf the same as EDTF; null when there is no date in it
 * @param how the end of a sentence that says how, or why not
 * @param anchor what it was counted from, or null
 * @param inferred whether something was chosen that the text does not say
 * @param zone of a clock time, or null
 */
record Reckoned(
        Timex3.Type type,
        String value,
        @Nullable Edtf edtf,
        String how,
        @Nullable String anchor,
        boolean inferred,
        @Nullable String zone) {

    static Reckoned stated(String value, @Nullable Edtf edtf) {
        return new Reckoned(Timex3.Type.DATE, value, edtf, "as the text states", null, false, null);
    }

    static Reckoned withoutPublication() {
        return unresolved("the publication date is missing, which it is counted from");
    }

    static Reckoned unresolved(String why) {
        return new Reckoned(Timex3.Type.DATE, "", null, why, null, false, null);
    }

    static Reckoned relative(String value, @Nullable Edtf edtf, String how, String anchor, boolean inferred) {
        return new Reckoned(Timex3.Type.DATE, value, edtf, how, anchor, inferred, null);
    }

    Reckoned as(Timex3.Type other) {
        return new Reckoned(other, value, edtf, how, anchor, inferred, zone);
    }
}
